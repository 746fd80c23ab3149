import { loadShortNumbers } from '../../../engines/phone/index.ts';
import {
  type CheckedRow,
  type Delimiter,
  decode,
  findDelimiter,
  guessColumns,
  readRows,
  refuseSize,
  resultCells,
  resultColumns,
  rowChecker,
  writeRow,
} from '../../../engines/phone/list/index.ts';
import { Slices } from './slices.ts';

/** More rows than this do not fit into the memory of a small phone. */
const maxRows = 1_000_000;

export interface Opened {
  rowCount: number;
  /** The first rows, to name the columns by. */
  firstRows: string[][];
  width: number;
  guess: { column: number; hasHeader: boolean };
  /** What the reader should know of how the text was read. */
  notices: string[];
}

export interface CheckOptions {
  column: number;
  hasHeader: boolean;
  region: string;
}

export type Filter = 'all' | 'valid' | 'attention' | 'duplicates';

export interface Summary {
  rows: number;
  counts: Record<CheckedRow['status'], number>;
  duplicates: number;
  milliseconds: number;
}

export interface ShownRow extends CheckedRow {
  /** As the reader counts: the first row is 1. */
  number: number;
  given: string;
  sameAsNumber: number | undefined;
}

/** One list: opened, checked, shown page by page, written as CSV. Lives in the worker, or on the page where there is none. */
export class ListSession {
  private rows: string[][] = [];
  private delimiter: Delimiter = ',';
  private options: CheckOptions = { column: 0, hasHeader: false, region: '' };
  private checked: CheckedRow[] = [];
  private run = 0;

  /** Reads a file or a pasted text. One that is refused leaves the list as it was. */
  async open({ source, region }: { source: Blob | string; region: string }): Promise<Opened | { refused: string }> {
    const refused = refuseSize(typeof source === 'string' ? source.length : source.size);
    if (refused) return { refused };
    const decoded =
      typeof source === 'string'
        ? ({ text: source, encoding: 'UTF-8' } as const)
        : decode(new Uint8Array(await source.arrayBuffer()));
    if ('refused' in decoded) return decoded;

    const delimiter = findDelimiter(decoded.text);
    const rows: string[][] = [];
    const broken: number[] = [];
    const slices = new Slices();
    for (const { cells, brokenQuote } of readRows(decoded.text, delimiter)) {
      rows.push(cells);
      if (brokenQuote) broken.push(rows.length);
      if (rows.length > maxRows) return { refused: tooManyRows };
      if (slices.isOver()) await slices.next();
    }
    if (!rows.some((cells) => cells.some((cell) => cell.trim())))
      return { refused: 'There is nothing in it to check.' };

    this.run++;
    this.rows = rows;
    this.delimiter = delimiter;
    this.checked = [];
    return {
      rowCount: rows.length,
      firstRows: rows.slice(0, 3),
      width: rows.reduce((width, cells) => Math.max(width, cells.length), 0),
      guess: guessColumns(rows.slice(0, 100), { defaultRegion: region }),
      notices: [
        ...(decoded.encoding === 'UTF-8'
          ? []
          : [`It was read as ${decoded.encoding}: check that accents came out right.`]),
        ...(broken.length > 0 ? [brokenQuotes(broken)] : []),
      ],
    };
  }

  /** Checks every row; undefined where a newer check or list took its place. Progress is told as rows done. */
  async check(options: CheckOptions, onProgress: (done: number) => void): Promise<Summary | undefined> {
    const run = ++this.run;
    const start = performance.now();
    const { rows } = this;
    const check = rowChecker({ defaultRegion: options.region, findShortNumber: await loadShortNumbers() });
    const checked: CheckedRow[] = [];
    const counts = { valid: 0, possible: 0, short: 0, refused: 0, empty: 0 };
    let duplicates = 0;
    const slices = new Slices();
    for (let i = options.hasHeader ? 1 : 0; i < rows.length; i++) {
      const row = check(rows[i]?.[options.column] ?? '');
      checked.push(row);
      counts[row.status]++;
      if (row.sameAs >= 0) duplicates++;
      if (!slices.isOver()) continue;
      onProgress(i);
      await slices.next();
      if (run !== this.run) return undefined;
    }
    if (run !== this.run) return undefined;
    this.options = options;
    this.checked = checked;
    return { rows: checked.length, counts, duplicates, milliseconds: performance.now() - start };
  }

  /** Ends a check that is under way. */
  stop(): void {
    this.run++;
  }

  /** Some of the checked rows that a filter lets through, and how many it does in all. */
  page({ filter, count }: { filter: Filter; count: number }): { rows: ShownRow[]; total: number } {
    const rows: ShownRow[] = [];
    let total = 0;
    this.checked.forEach((row, i) => {
      if (!passes(filter, row) || ++total > count) return;
      const sameAsNumber = row.sameAs < 0 ? undefined : this.rowNumber(row.sameAs);
      rows.push({ ...row, number: this.rowNumber(i), given: this.given(i)[this.options.column] ?? '', sameAsNumber });
    });
    return { rows, total };
  }

  /** All rows as they came, with the results in columns behind them. */
  async download(): Promise<Blob> {
    const slices = new Slices();
    const width = this.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
    const names = this.options.hasHeader ? (this.rows[0] ?? []) : padded([]).map((_, i) => `column_${i + 1}`);
    const parts = [writeRow(padded(names), resultColumns, this.delimiter)];
    for (const [i, row] of this.checked.entries()) {
      const result = resultCells(row, (index) => this.rowNumber(index));
      parts.push(writeRow(padded(this.given(i)), result, this.delimiter));
      if (slices.isOver()) await slices.next();
    }
    // Excel takes a file without a byte order mark for one in the encoding of the country; most programs do without.
    const mark = parts.some((part) => /[^\0-\x7f]/.test(part)) ? '\ufeff' : '';
    return new Blob([mark, ...parts], { type: 'text/csv' });
  }

  private given = (index: number) => this.rows[index + (this.options.hasHeader ? 1 : 0)] ?? [];
  private rowNumber = (index: number) => index + (this.options.hasHeader ? 2 : 1);
}

const passes = (filter: Filter, { status, sameAs }: CheckedRow) =>
  filter === 'all' ||
  (filter === 'valid' && status === 'valid') ||
  (filter === 'attention' && status !== 'valid' && status !== 'empty') ||
  (filter === 'duplicates' && sameAs >= 0);

const tooManyRows = `The list has more than ${maxRows.toLocaleString('en')} rows, the most that this page checks at a time. Split it, and check it part by part.`;

function brokenQuotes(rows: number[]): string {
  const shown = rows.slice(0, 5).join(', ') + (rows.length > 5 ? ' …' : '');
  return `A quotation mark is never closed in ${rows.length === 1 ? `row ${shown}` : `${rows.length} rows (${shown})`}. It was read as part of the text; no row is lost.`;
}
