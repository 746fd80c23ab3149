/** Tones of the rows and of the columns of a keypad, in hertz; source: ITU-T Q.23, clause 2. */
export const rowTones = [697, 770, 852, 941] as const;
export const columnTones = [1209, 1336, 1477, 1633] as const;

/** The keys as they lie on a telephone; source: ITU-T E.161, clause 3.2. */
export const keyRows = ['123', '456', '789', '*0#'] as const;

/** Letters of a digit, as printed on its key; source: ITU-T E.161, table 1. */
export const keyLetters: Readonly<Record<string, string>> = {
  2: 'abc',
  3: 'def',
  4: 'ghi',
  5: 'jkl',
  6: 'mno',
  7: 'pqrs',
  8: 'tuv',
  9: 'wxyz',
};

/** Q.23's full keyboard has a fourth column, A to D, that telephones lack. */
const rows = ['123A', '456B', '789C', '*0#D'];

/** The two tones that a key sounds together, in hertz; undefined for what is no key. */
export function dtmfTones(key: string): readonly [number, number] | undefined {
  if (key.length !== 1) return undefined;
  const row = rows.findIndex((keys) => keys.includes(key.toUpperCase()));
  const low = rowTones[row];
  const high = columnTones[rows[row]?.indexOf(key.toUpperCase()) ?? -1];
  return low && high ? [low, high] : undefined;
}
