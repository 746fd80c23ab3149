/**
 * Text as the search compares it: lower case, without accents, ligatures and full-width forms taken apart,
 * and a sharp sign after a letter spelled out, so that "C#" is "c sharp".
 */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L}) ?#/gu, '$1 sharp ');

/** The words of a text, folded: "E.164 number" is e, 164, number. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name with everything between its letters and digits removed: "E.164", "e 164" and "E-164" are all "e164". */
export const keyOf = (text: string) => words(text).join('');

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A text with its numerals as digits: "two-factor" is "2-factor". */
export const withDigits = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => {
    const digit = numerals.indexOf(word.toLowerCase());
    return digit < 0 ? word : String(digit);
  });

/** A word or key without the ending of a plural: "webhooks" is "webhook", "entries" is "entry"; "status" stays. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * What forms of a word share: "message", "messages" and "messaging" are messag, "track" and "tracker" are track,
 * "transcribe" and "transcription" are transcrib. Not
 * always a word, and not meant to be read.
 */
export function root(word: string): string {
  const bare = singular(word)
    .replace(/scription$/, 'scribe')
    .replace(/(?<=.{4})(?:ing|ed|er|y)$/, '')
    .replace(/(?<=.{4})e$/, '');
  return bare.length > 3 ? bare.replace(/([a-z])\1$/, '$1') : bare;
}

const functionWords = new Set(
  (
    'a an and are as at be between by can define definition difference do does explain for from how i if in into is ' +
    'it its many mean meaning means much my not of on or over s so stand stands than that the their there this to versus ' +
    'vs was what when where which who why will with you your'
  ).split(' '),
);

/** The words that carry the meaning of a query: "what is a webhook" is webhook. All of them where none does. */
export function contentWords(all: string[]): string[] {
  const content = all.filter((word) => !functionWords.has(word));
  return content.length > 0 ? content : all;
}
