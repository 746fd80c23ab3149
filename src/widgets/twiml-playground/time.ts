/** Seconds as a clock shows them: `0:07.5`, `1:02:03`. */
export function seconds(total: number): string {
  const tenths = Math.round(total * 10);
  const hours = Math.floor(tenths / 36000);
  const minutes = Math.floor(tenths / 600) % 60;
  const rest = (tenths % 600) / 10;
  const tail = `${rest < 10 ? '0' : ''}${rest}`;
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
