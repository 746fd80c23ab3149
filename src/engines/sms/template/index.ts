/** SMS templates: one text with placeholders, and many people's values. Apart from `../index.ts`. */
import { countSegments } from '../index.ts';
import type { SmsOptions } from '../types.ts';
import { readRows } from './values.ts';

/** `{{name}}`, `{{ first name }}`: on one line, of any script. */
const placeholder = /\{\{[^\S\n]*([^{}\s](?:[^{}\n]*[^{}\s])?)[^\S\n]*\}\}/g;

/** The names of the placeholders, `{{name}}`, in the order of their first. */
export const placeholdersOf = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(placeholder), ([, name = '']) => name)),
];

/** The message for one person. A placeholder without a value stays as it is. */
export const fill = (template: string, values: ReadonlyMap<string, string>): string =>
  template.replace(placeholder, (written, name: string) => values.get(name) ?? written);

export interface TemplateCount {
  messageCount: number;
  /** Segments of all messages together. */
  segmentCount: number;
  /** Number of segments → how many messages take so many, fewest first. */
  bySegments: [segments: number, messages: number][];
  /** The message that takes most segments, the first of them; undefined where the list is empty. */
  worst: { row: number; text: string; segments: number } | undefined;
  /** Names of placeholders for which the list has no column. */
  missing: string[];
  /** Rows, from 1, that lack the value of a column. */
  emptyRows: number[];
}

/**
 * Counts a template over a list of values. The first row names the columns, where one of its values is the name of a
 * placeholder; otherwise the columns are taken in the order of the placeholders.
 */
export function countTemplate(template: string, list: string, options: SmsOptions = {}): TemplateCount {
  const names = placeholdersOf(template);
  const all = readRows(list);
  const first = all[0] ?? [];
  const hasHeader = first.some((value) => names.includes(value));
  const columns = hasHeader ? first : names;
  const rows = hasHeader ? all.slice(1) : all;
  const width = Math.max(0, ...rows.slice(0, 1000).map(({ length }) => length));
  const known = new Set(hasHeader ? columns : names.slice(0, width));

  const bySegments = new Map<number, number>();
  const emptyRows: number[] = [];
  let worst: TemplateCount['worst'];
  let segmentCount = 0;
  rows.forEach((row, index) => {
    const values = new Map(columns.map((name, column) => [name, row[column] ?? '']));
    if (names.some((name) => known.has(name) && !values.get(name))) emptyRows.push(index + 1);
    for (const name of names) if (!known.has(name)) values.delete(name);
    const text = fill(template, values);
    const segments = countSegments(text, options);
    segmentCount += segments;
    bySegments.set(segments, (bySegments.get(segments) ?? 0) + 1);
    if (!worst || segments > worst.segments) worst = { row: index + 1, text, segments };
  });
  return {
    messageCount: rows.length,
    segmentCount,
    bySegments: [...bySegments].sort(([a], [b]) => a - b),
    worst,
    missing: names.filter((name) => rows.length > 0 && !known.has(name)),
    emptyRows,
  };
}
