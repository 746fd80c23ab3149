/** Seconds as minutes and seconds: `0:07.5`. */
export function seconds(total: number): string {
  const minutes = Math.floor(total / 60);
  const rest = Math.round((total - minutes * 60) * 10) / 10;
  return `${minutes}:${rest < 10 ? '0' : ''}${rest}`;
}
