/** `1,600` */
export const figure = (value: number) => value.toLocaleString('en-US');

/** `1 segment`, `2 segments` */
export const quantity = (value: number, noun: string) => `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;

/** `1,234.50`; a fraction of a cent is shown, not rounded away. */
export const money = (value: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 });

/** An amount as people write it: `0.0083`, `.5`, `0,0083`, `10,000`, `10 000`. Undefined where it is none. */
export function readAmount(typed: string): number | undefined {
  const bare = typed.replace(/[\s_'’]/g, '');
  const isGrouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(bare);
  const plain = isGrouped ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
