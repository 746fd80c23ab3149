import { parsePhone } from '../core.ts';
import type { PhoneOptions } from '../types.ts';

const telling = /phone|mobile|cell|tel|number|nummer|e\.?164|msisdn|fax|contact/i;

/** The column that most likely holds the numbers, and whether the first row names the columns, judged by the first rows. */
export function guessColumns(rows: readonly string[][], options: PhoneOptions): { column: number; hasHeader: boolean } {
  const [first = [], ...others] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  let best = { column: 0, score: 0 };
  for (let column = 0; column < width; column++) {
    const numbers = others.filter((row) => holdsNumber(row[column], options)).length;
    const named = telling.test(first[column] ?? '') ? 0.5 : 0;
    const score = (others.length ? numbers / others.length : 0) + named;
    if (score > best.score) best = { column, score };
  }
  const title = first[best.column] ?? '';
  return { column: best.column, hasHeader: title !== '' && !/\d/.test(title) };
}

/** Whether a cell reads as a number, or as the beginning of one where no country is chosen. */
function holdsNumber(cell: string | undefined, options: PhoneOptions): boolean {
  if (!cell || !/\d{2}/.test(cell)) return false;
  const result = parsePhone(cell, options);
  return result.ok || result.reason === 'no-country';
}
