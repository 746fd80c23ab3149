import type { CheckedRow } from '../../../engines/phone/list/index.ts';
import type { Filter, Summary } from './session.ts';

export const statusLabels: Record<CheckedRow['status'], string> = {
  valid: 'Valid',
  possible: 'Possible only',
  short: 'Short number',
  refused: 'No number',
  empty: 'Empty',
};

export const filterLabels: Record<Filter, string> = {
  all: 'All rows',
  valid: 'Valid',
  attention: 'To look at',
  duplicates: 'Duplicates',
};

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** The result in a sentence. */
export function summarise({ rows, counts, duplicates }: Summary): string {
  const toLookAt = counts.possible + counts.short + counts.refused;
  return `${count(rows, 'row')} checked: ${counts.valid.toLocaleString('en')} valid, ${toLookAt.toLocaleString('en')} to look at, ${count(duplicates, 'duplicate')}.`;
}
