/** The languages that have shift tables, for a choice that needs no tables yet (3GPP TS 23.038 §6.2.1.2.4). */
export const languages = [
  'Turkish',
  'Spanish',
  'Portuguese',
  'Bengali',
  'Gujarati',
  'Hindi',
  'Kannada',
  'Malayalam',
  'Oriya',
  'Punjabi',
  'Tamil',
  'Telugu',
  'Urdu',
].map((name, index) => ({ id: index + 1, name, hasLocking: name !== 'Spanish' }));

/** `the Turkish locking and the Spanish single shift table`, or undefined where there is neither. */
export function shiftNames(locking: number, single: number): string | undefined {
  const nameOf = (id: number) => languages[id - 1]?.name;
  if (locking > 0 && locking === single) return `the ${nameOf(locking)} locking and single shift tables`;
  const tables = [
    ...(locking > 0 ? [`the ${nameOf(locking)} locking shift table`] : []),
    ...(single > 0 ? [`the ${nameOf(single)} single shift table`] : []),
  ];
  return tables.length > 0 ? tables.join(' and ') : undefined;
}
