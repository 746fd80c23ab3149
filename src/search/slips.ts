/** How many typing slips a word of this length may hold and still be understood. */
export function slipsAllowed(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/**
 * The number of slips that turn `typed` into `word`: a letter too many, missing, wrong, or two neighbours swapped
 * (optimal string alignment distance). With `prefix`, into the start of `word` that fits best.
 * Undefined where that takes more than `most`.
 */
export function slipsBetween(typed: string, word: string, most: number, prefix = false): number | undefined {
  const excess = word.length - typed.length;
  if (excess < -most || (!prefix && excess > most)) return undefined;
  const width = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const slips = prefix ? Math.min(...last) : at(last, word.length);
  return slips <= most ? slips : undefined;
}

const at = (row: number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;

/** How alike two keys are, 0 to 1: the share of their pairs of neighbouring letters that they have in common. */
export function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  if (pairs.size + others.size === 0) return 0;
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common++;
  return (2 * common) / (pairs.size + others.size);
}

function pairsOf(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < key.length; index++) pairs.add(key.slice(index - 1, index + 1));
  return pairs;
}
