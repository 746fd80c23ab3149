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
  if (width + 2 > rows[0].length) rows = newRows(2 * width);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column++) last[column] = Math.min(column, far);
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    const start = Math.max(1, row - most);
    const end = Math.min(width, row + most);
    let left = start === 1 ? Math.min(row, far) : far;
    let least = left;
    current[start - 1] = left;
    for (let column = start; column <= end; column++) {
      const other = word.charCodeAt(column - 1);
      const kept = at(last, column - 1) + (letter === other ? 0 : 1);
      // A cell above the band is beyond the bound, and may hold what an earlier word left.
      const missing = column === row + most ? far : at(last, column) + 1;
      let slips = Math.min(kept, missing, left + 1, far);
      const swapped =
        row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && other === typed.charCodeAt(row - 2);
      if (swapped) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current[column] = slips;
      left = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return undefined;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  if (!prefix) return at(last, word.length) <= most ? at(last, word.length) : undefined;
  const slips = Math.min(...last.subarray(Math.max(0, typed.length - most), width + 1));
  return slips <= most ? slips : undefined;
}

/**
 * Three rows of the table of distances between every start of one word and every start of the other, used anew for each
 * pair. A cell further than the bound from the diagonal is beyond it, so only a band of each row is worked out.
 */
let rows = newRows(64);

function newRows(length: number): [Uint8Array, Uint8Array, Uint8Array] {
  return [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
}

/** More slips than are ever counted. */
const far = 200;
const at = (row: Uint8Array, column: number) => row[column] ?? far;
