/*
 * Comma-separated values (RFC 4180) as they are found in the wild. Written here rather than taken from a library: a quote
 * that is never closed must cost one cell and not all rows behind it, and a file is read row by row, between pauses.
 */

export interface CsvRow {
  cells: string[];
  /** Position in the text behind the row and its line end. */
  end: number;
  /** Whether a cell began with a quote that nothing closes: it was read as text. */
  brokenQuote: boolean;
}

export type Delimiter = ',' | ';' | '\t' | '|';
const delimiters: Delimiter[] = [',', ';', '\t', '|'];

/** The delimiter that parts the first lines into most columns, alike in each; a comma where none does. */
export function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 20_000);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    for (const { cells } of readRows(sample, delimiter)) {
      if (cells.length > 1 || cells[0] !== '') widths.push(cells.length);
      if (widths.length === 20) break;
    }
    const width = widths[0] ?? 1;
    const alike = widths.filter((other) => other === width).length / widths.length;
    const score = (width - 1) * alike;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The rows of a text, one after the other. A line end at the very end begins no row. */
export function* readRows(text: string, delimiter: Delimiter): Generator<CsvRow> {
  // Spreadsheets set a byte order mark before UTF-8.
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const row = readRow(text, at, delimiter);
    yield row;
    at = row.end;
  }
}

function readRow(text: string, start: number, delimiter: Delimiter): CsvRow {
  const cells: string[] = [];
  let brokenQuote = false;
  let at = start;
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : undefined;
    if (text[at] === '"' && !quoted) brokenQuote = true;
    const end = quoted?.end ?? endOfCell(text, at, delimiter);
    cells.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    const lineEnd = text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1;
    return { cells, end: Math.min(end + lineEnd, text.length), brokenQuote };
  }
}

/** A cell in quotes, or undefined where its closing quote is missing or stands inside another cell. */
function readQuoted(text: string, start: number, delimiter: Delimiter): { cell: string; end: number } | undefined {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    const next = text[quote + 1];
    if (next === '"') {
      from = quote + 2;
      continue;
    }
    if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return undefined;
    return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/**
 * A row as CSV, safe to open in a spreadsheet: a cell of the reader's own that begins with = + - @, a tab or a line end
 * could run as a formula, and gets an apostrophe in front (OWASP, CSV injection). `trusted` cells are our own: an E.164
 * number is a plus and digits, can do no harm, and has to reach the next program as it is.
 */
export function writeRow(cells: readonly string[], trusted: readonly string[], delimiter: Delimiter): string {
  return `${[...cells.map(defuse), ...trusted].map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`;
}

// Full-width forms of the four signs are taken for them by some spreadsheets.
const defuse = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string, delimiter: Delimiter) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
