import { parsePhone, regionName } from '../core.ts';
import type { PhoneOptions } from '../types.ts';

/** What came of a row: `possible` has the length of a number and lies in no known range, `short` is no E.164 number. */
export type RowStatus = 'valid' | 'possible' | 'short' | 'refused' | 'empty';

export interface CheckedRow {
  status: RowStatus;
  /** '' where there is none. */
  e164: string;
  extension: string;
  /** Why it is not valid, in words; '' where it is. */
  reason: string;
  country: string;
  type: string;
  /** Index of the first row with the same number and extension; -1 where this is the first. */
  sameAs: number;
}

// What a program writes that took the column for amounts: 2025550143.0
const decimals = /^(\s*\+?\d{7,15})\.0+\s*$/;

/** Checks the rows of one list, in order: it remembers the numbers it has seen. */
export function rowChecker(options: PhoneOptions): (cell: string) => CheckedRow {
  const seen = new Map<string, number>();
  let index = -1;
  return (cell) => {
    index++;
    const row: CheckedRow = { status: 'empty', e164: '', extension: '', reason: '', country: '', type: '', sameAs: -1 };
    if (cell.trim() === '') return row;
    const result = parsePhone(cell.replace(decimals, '$1'), options);
    if (!result.ok) {
      const short = result.reason === 'short-number' || result.reason === 'emergency-number';
      return { ...row, status: short ? 'short' : 'refused', reason: result.message };
    }
    const { e164, extension = '', region, type, valid, validity } = result;
    const key = `${e164};${extension}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return {
      status: valid ? 'valid' : 'possible',
      e164,
      extension,
      reason: valid ? '' : validity,
      country: region && region !== '001' ? regionName(region) : '',
      type,
      sameAs: first ?? -1,
    };
  };
}

/** Names of the columns that a checked list gets, in the order of `resultCells`. */
export const resultColumns = ['e164', 'extension', 'status', 'reason', 'country', 'type', 'same_as_row'];

/** A row's result as cells; `rowNumber` gives the number of a row as the reader counts it. */
export const resultCells = (row: CheckedRow, rowNumber: (index: number) => number): string[] => [
  row.e164,
  row.extension,
  row.status,
  row.reason,
  row.country,
  row.type === 'unknown' ? '' : row.type,
  row.sameAs < 0 ? '' : String(rowNumber(row.sameAs)),
];
