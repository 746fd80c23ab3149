import { keypadDigit, type Reading } from './characters.ts';

/** A stretch of a reading's text. */
export interface Span {
  start: number;
  end: number;
}

/** What stands in the input around and in the number, as stretches of the reading's text. */
export interface Scan {
  /** From the first plus or digit to the last digit or letter of the number. */
  core: Span;
  /** With the label or the sign that announces it. */
  extension?: Span & { digits: string };
  /** Digits that `;phone-context=+…` of a tel: URI puts before the number. */
  context?: Span & { digits: string };
}

const labels = [
  'e?xt(?:ensi[o\u00f3]?n?)?n?',
  'int(?:erno|ern)?',
  'poste',
  'ramal',
  'anexo',
  'toestel',
  'anknytning',
  'durchwahl',
  'dw',
  'wew',
].join('|');
// Labels that no ASCII word border sets off: Russian, Japanese, Chinese, Korean.
const otherLabels = ['доб', 'вн', '内線', '分机', '내선'].join('|');

interface ExtensionRule {
  pattern: RegExp;
  /** Fewest digits and letters of a number before it: a sign alone is also a separator. */
  after: number;
}

const extensionRules: ExtensionRule[] = [
  // A label says that it is one: ext. 22, extension:22, доб. 22.
  { pattern: new RegExp(`[ ,;.([-]*\\b(?:${labels})[:.=]{0,2}[ ,-]*(\\d{1,20})#?[)\\]]?\\s*$`), after: 3 },
  { pattern: new RegExp(`[ ,;.([-]*(?:${otherLabels})[:.=]{0,2}[ ,-]*(\\d{1,20})#?[)\\]]?\\s*$`), after: 3 },
  { pattern: /[ ,([-]*(?:x|(?<=\d)ext?n?)[:.=]{0,2} ?[ ,-]*(\d{1,9})#?[)\]]?\s*$/, after: 3 },
  { pattern: /[ ,-]*[#~] ?[ ,-]*(\d{1,9})#?\s*$/, after: 7 },
  // Pauses as telephones dial them: a comma or p waits a moment, a semicolon or w for a tone. After one comma or semicolon, seven digits or more are another number.
  { pattern: / *(?:,{2,9}|(?<=\d)[pw]) *(\d{1,15})#?\s*$/, after: 7 },
  { pattern: / *[,;] *(\d{1,6})#?\s*$/, after: 7 },
  { pattern: /[- ]+(\d{1,6})#\s*$/, after: 7 },
];
// The common case, which needs no rule.
const onlyDigitsAndSeparators = /^[\d+(). /-]*$/;
const firstOfNumber = /[+\d]/;

/** Finds the number, its extension and the parameters of a tel: URI; undefined where there is no digit at all. */
export function scan({ text }: Reading): Scan | undefined {
  if (!/\d/.test(text)) return undefined;
  const uri = /^\s*tel:/.exec(text);
  return uri ? scanUri(text, uri[0].length) : scanText(text);
}

function scanText(text: string): Scan {
  const start = text.search(firstOfNumber);
  // A second extension or number after a slash: 302/x2303.
  const slash = /[\\/] *x/.exec(text.slice(start));
  const whole = text.slice(0, slash ? start + slash.index : undefined);
  if (onlyDigitsAndSeparators.test(whole.slice(start))) return { core: trimEnd(text, start, whole.length) };
  for (const { pattern, after } of extensionRules) {
    const match = pattern.exec(whole);
    if (!match?.[1] || (whole.slice(start, match.index).match(/[\da-z]/g)?.length ?? 0) < after) continue;
    const end = match.index + match[0].lastIndexOf(match[1]) + match[1].length;
    const label = match.index + match[0].search(/[^ ,;.([-]/);
    return {
      core: trimEnd(text, start, match.index),
      extension: { digits: match[1], start: label, end },
    };
  }
  return { core: trimEnd(text, start, whole.length) };
}

/** RFC 3966: visual separators carry no meaning, parameters follow after semicolons. */
function scanUri(text: string, from: number): Scan | undefined {
  const semicolon = text.indexOf(';', from);
  const end = semicolon < 0 ? text.length : semicolon;
  const start = text.slice(from, end).search(firstOfNumber);
  if (start < 0) return undefined;
  const extension = parameter(text, end, /;(ext=)([\d().-]+)/);
  const context = parameter(text, end, /;(phone-context=\+)([\d().-]+)/);
  return {
    core: trimEnd(text, from + start, end),
    ...(extension && { extension }),
    ...(context && text[from + start] !== '+' && { context }),
  };
}

function parameter(text: string, from: number, pattern: RegExp): (Span & { digits: string }) | undefined {
  const match = pattern.exec(text.slice(from));
  if (!match?.[1] || !match[2]) return undefined;
  const end = from + match.index + match[0].length;
  return { digits: match[2].replace(/\D/g, ''), start: end - match[1].length - match[2].length, end };
}

function trimEnd(text: string, start: number, end: number): Span {
  const trimmed = text.slice(start, end).replace(/[^\da-z]+$/, '');
  return { start, end: start + Math.max(trimmed.length, 1) };
}

/** The digits of a number, each with its position in the reading's text. */
export interface Digits {
  plus: boolean;
  digits: string;
  at: number[];
}

/** Ways to read the core: its letters as keys of a telephone, and cut off where the first letter stands. */
export function readDigits({ text }: Reading, { start, end }: Span): Digits[] {
  const core = text.slice(start, end);
  // Brazil writes 0xx11 …: the carrier's code stands where the x do, and is left to the caller.
  const letter = core.search(/(?<!^0 ?x?)\p{L}|(?<=^0 ?)x(?!x)/u);
  if (letter < 0) return [collect(text, start, end, false)];
  const cut = collect(text, start, start + letter, false);
  const vanity = (core.match(/[a-z]/g)?.length ?? 0) >= 3;
  return vanity ? [collect(text, start, end, true), cut] : [cut];
}

function collect(text: string, start: number, end: number, letters: boolean): Digits {
  const found: Digits = { plus: text[start] === '+', digits: '', at: [] };
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    const digit = character >= '0' && character <= '9' ? character : letters ? keypadDigit(character) : undefined;
    if (digit === undefined) continue;
    found.digits += digit;
    found.at.push(at);
  }
  return found;
}

/** Stretches of the core that could each be a number of their own; one or none means that it is no list. */
export function listNumbers({ text }: Reading, { start, end }: Span): string[] {
  if (end - start < 14) return [];
  const chunks = text.slice(start, end).split(/[,;|/&\n]|\b(?:or|and)\b|(?=\+)/);
  return chunks.map((chunk) => chunk.trim()).filter((chunk) => (chunk.match(/\d/g)?.length ?? 0) >= 7);
}
