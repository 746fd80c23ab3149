/**
 * The GSM 7 bit default alphabet (3GPP TS 23.038 §6.2.1), in the order of its codes 0x00 to 0x7F. At 0x1B stands ESC,
 * which is no character: it says that the next septet is to be read in the extension table.
 */
export const basicTable =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ' +
  ' !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The extension table (§6.2.1.1): code after ESC, and its character. */
export const extensionTable: ReadonlyMap<number, string> = new Map([
  [0x0a, '\f'],
  [0x14, '^'],
  [0x28, '{'],
  [0x29, '}'],
  [0x2f, '\\'],
  [0x3c, '['],
  [0x3d, '~'],
  [0x3e, ']'],
  [0x40, '|'],
  [0x65, '€'],
]);

export const escapeCode = 0x1b;

/** A 7-bit alphabet: a table of 128 codes, and the table that ESC opens. */
export interface Alphabet {
  /** Code → character; `''` where the table has none. */
  basic: ArrayLike<string>;
  /** Code after ESC → character. */
  extension: ReadonlyMap<number, string>;
  /** What each UTF-16 code unit costs in septets: 1, or 2 with its ESC, and 0 where it has no code. */
  septets: Uint8Array;
}

/** Builds an alphabet from its two tables. */
export function createAlphabet(basic: ArrayLike<string>, extension: ReadonlyMap<number, string>): Alphabet {
  const septets = new Uint8Array(0x10000);
  for (const character of extension.values()) septets[character.charCodeAt(0)] = 2;
  for (let code = 0; code < basic.length; code++) {
    const character = basic[code];
    if (character && code !== escapeCode) septets[character.charCodeAt(0)] = 1;
  }
  return { basic, extension, septets };
}

/** GSM-7 as every phone has it: the default alphabet with its extension table. */
export const defaultAlphabet = createAlphabet(basicTable, extensionTable);

/** Septets of a text of which the alphabet has every character; undefined where it lacks one. */
export function coveredSeptets(text: string, { septets }: Alphabet): number | undefined {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const cost = septets[text.charCodeAt(i)] as number;
    if (cost === 0) return undefined;
    sum += cost;
  }
  return sum;
}

/** Septets of one character in this alphabet: 1 or 2, and 1 for what it lacks, which goes as a replacement (`?`). */
export function septetsOf(text: string, index: number, alphabet: Alphabet): number {
  return alphabet.septets[text.charCodeAt(index)] || 1;
}

/** Septets of the text between two indexes, neither of them inside a surrogate pair. */
export function countSeptets(text: string, alphabet: Alphabet, from = 0, to = text.length): number {
  let septets = 0;
  for (let i = from; i < to; i += codePointLength(text, i)) septets += septetsOf(text, i, alphabet);
  return septets;
}

/** UTF-16 code units of the code point at this index: 2 for a surrogate pair, otherwise 1, a lone surrogate included. */
export function codePointLength(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  return isLowSurrogate(text.charCodeAt(index + 1)) ? 2 : 1;
}

/** Whether a border at this index would come between the halves of a surrogate pair. */
export function isInsidePair(text: string, index: number): boolean {
  return index > 0 && isLowSurrogate(text.charCodeAt(index)) && codePointLength(text, index - 1) === 2;
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
