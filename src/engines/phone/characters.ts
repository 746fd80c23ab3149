/** The input in plain characters: lower-case ASCII where there is an equal, and where each came from. */
export interface Reading {
  input: string;
  text: string;
  /** Position in the input of the first unit of each character of `text`. */
  from: number[];
  /** Position in the input after its last unit. */
  to: number[];
  /** Invisible characters that were left out, with their positions in the input. */
  invisible: { at: number; codePoint: number }[];
}

// Format characters (bidi marks, zero-width), combining marks (keycaps, variation selectors), blank fillers.
const unseen = /^[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]$/u;
const digit = /^\p{Nd}$/u;
const dash = /^[\p{Pd}\u2212\u30fc]$/u;
const space = /^[\p{Zs}\t]$/u;
const lineBreak = /^[\n\r\u2028\u2029]$/;

// In a URI, %20 is a space and not the digits 20 (RFC 3986, 2.1).
const isUri = /^\s*(?:tel|sms|callto):/i;
const percentEncoded = /%[2-7][\da-f]|./gisu;

/** Reads any input: digits of every script, full-width forms, dashes and spaces of every kind become their ASCII equals. */
export function readCharacters(input: string): Reading {
  const reading: Reading = { input, text: '', from: [], to: [], invisible: [] };
  let at = 0;
  for (const written of isUri.test(input) ? (input.match(percentEncoded) ?? []) : input) {
    const end = at + written.length;
    const character = /^%../.test(written) ? String.fromCharCode(Number.parseInt(written.slice(1), 16)) : written;
    const plain = character <= '~' && character >= ' ' ? character.toLowerCase() : toPlain(character);
    if (plain === '') {
      reading.invisible.push({ at, codePoint: character.codePointAt(0) ?? 0 });
    } else {
      reading.text += plain;
      reading.from.push(at);
      reading.to.push(end);
    }
    at = end;
  }
  return reading;
}

/** One UTF-16 unit that stands for a character beyond ASCII, or '' for one that cannot be seen. */
function toPlain(character: string): string {
  if (digit.test(character)) return String(digitValue(character.codePointAt(0) ?? 0));
  if (unseen.test(character)) return '';
  if (lineBreak.test(character)) return '\n';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  const folded = character.normalize('NFKC').toLowerCase();
  // A superscript or a circled digit is a footnote or a list mark, and some characters fold to several: none is a digit.
  return folded.length === 1 && !/\d/.test(folded) ? folded : '\ufffd';
}

/**
 * The value of a decimal digit in any script. Unicode keeps those (general category Nd) in runs of ten from zero up
 * (The Unicode Standard, 4.6), so a digit's distance from the start of its run gives its value.
 */
function digitValue(codePoint: number): number {
  let start = codePoint;
  while (digit.test(String.fromCodePoint(start - 1))) start--;
  return (codePoint - start) % 10;
}

/** The digit on the key that carries a letter (ITU-T E.161), or undefined. */
export function keypadDigit(letter: string): string | undefined {
  const key = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'].findIndex((letters) =>
    letters.includes(letter),
  );
  return key < 0 ? undefined : String(key + 2);
}
