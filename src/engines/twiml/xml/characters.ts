/** XML 1.0, fifth edition, productions 2 (Char), 3 (S), 4 (NameStartChar) and 5 (Name). */
const nameStart =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
export const namePattern = `[${nameStart}][${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;

const wholeName = new RegExp(`^${namePattern}$`, 'u');
export const isName = (text: string) => wholeName.test(text);

const isSpace = (char: string | undefined) => char === ' ' || char === '\n' || char === '\t' || char === '\r';

/** The first offset at or after `at` that is not white space. */
export function skipSpace(source: string, at: number): number {
  let end = at;
  while (isSpace(source[end])) end++;
  return end;
}

/** Whether nothing but white space stands between the offsets. */
export const isBlank = (source: string, from: number, to: number) => skipSpace(source, from) >= to;

const isCodePoint = (code: number) =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** The character with this code point where XML allows it. */
export const charOf = (code: number) => (isCodePoint(code) ? String.fromCodePoint(code) : undefined);

/** The characters XML does not allow, not even escaped: most control characters, half surrogate pairs, U+FFFE, U+FFFF. */
export const forbiddenCharacters = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What the regular expression finds exactly at the offset, or ''. It must be sticky. */
export function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}
