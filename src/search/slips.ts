/** How many typing slips a word of this length may hold and still be understood. */
export function slipsAllowed(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/** The letters and digits of a word as a set of bits; two that share a bit only make the set less telling. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 32);
  return bits;
}

/**
 * Whether it is worth to count the slips between two words: each slip accounts for one letter that the other lacks.
 * With `prefix`, the word may have more letters than were typed.
 */
export function mayBeSlip(typedBits: number, wordBits: number, most: number, prefix = false): boolean {
  return countBits(typedBits & ~wordBits) <= most && (prefix || countBits(wordBits & ~typedBits) <= most);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
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
  // Three rows of the table of distances between every start of one and every start of the other.
  let beforeLast = new Uint8Array(width + 1);
  let last = Uint8Array.from(beforeLast, (_, column) => column);
  let current = new Uint8Array(width + 1);
  for (let row = 1; row <= typed.length; row++) {
    let least = row;
    current[0] = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current[column] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return undefined;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const slips = prefix ? Math.min(...last) : at(last, word.length);
  return slips <= most ? slips : undefined;
}

const at = (row: Uint8Array, column: number) => row[column] ?? 255;
