/** Control characters and what would end a line, as escapes. */
const escapes = (text: string, unicode: (code: string) => string) =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => unicode(char.charCodeAt(0).toString(16).padStart(4, '0')));

const u = (code: string) => `\\u${code}`;

/** A string in single quotes, for JavaScript and Python; in double quotes where that saves an escape. */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + escapes(text, u).replaceAll(quote, `\\${quote}`) + quote;
}

/** A string in double quotes, for Java, C# and Go. */
export const doubleQuoted = (text: string) => `"${escapes(text, u).replaceAll('"', '\\"')}"`;

/** Ruby: in single quotes only \ and ' are escaped; with control characters it takes double ones, where # can begin code. */
export const rubyString = (text: string) =>
  /[\p{Cc}\u2028\u2029]/u.test(text)
    ? `"${escapes(text, u)
        .replaceAll('"', '\\"')
        .replace(/#(?=[{$@])/g, '\\#')}"`
    : `'${text.replace(/[\\']/g, '\\$&')}'`;

/** PHP: as Ruby, where $ can begin a variable. */
export const phpString = (text: string) =>
  /[\p{Cc}\u2028\u2029]/u.test(text)
    ? `"${escapes(text, (code) => `\\u{${code}}`)
        .replaceAll('"', '\\"')
        .replaceAll('$', '\\$')}"`
    : `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Whatever ends a line in one of the languages would end the comment there. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** A comment of one line for each of its own, after `mark`. Java reads \u as an escape even there (JLS 3.3). */
export const lineComment = (mark: string, text: string) =>
  text
    .trim()
    .split(lineEnd)
    .map((line) => `${mark} ${line.trim().replace(/\\(?=u)/g, '\\ ')}`.trim());

export const indent = (lines: readonly string[], by: string) => lines.map((line) => (line ? by + line : line));
