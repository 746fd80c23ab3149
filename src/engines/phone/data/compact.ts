/*
 * libphonenumber-js's plans as they go to the browser: without what is never read, and in an order and a notation that
 * compress to 4 kB less. `readPlan` reads them in either form.
 */

type Row = unknown[];

interface Metadata {
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, Row>;
  nonGeographic: Record<string, Row>;
}

/**
 * The plans in fewer bytes: `(?:` is written `(` where no group is captured, `\d` is written `d`, for no pattern has
 * letters, and a format of plain groups of digits by their lengths: `(\d{3})(\d{4})` is `3 4`.
 */
export function compactPlans<M extends Metadata>(metadata: M): M {
  const rows = Object.entries(metadata.countries).map(([region, row]): [string, Row] => [region, compactRow(row)]);
  // Plans of numbers as long, and the more so those of one calling code, share much of their patterns: side by side
  // they lie within gzip's reach.
  const size = (row: Row) => JSON.stringify(row).length;
  const order = (row: Row) => `${(row[3] as number[]).toReversed()} ${row[0]}`;
  rows.sort(([, a], [, b]) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : size(a) - size(b)));
  const nonGeographic = Object.entries(metadata.nonGeographic).map(([code, row]) => [code, compactRow(row)]);
  const shared = Object.entries(metadata.country_calling_codes).filter(([, regions]) => regions.length > 1);
  return {
    ...metadata,
    country_calling_codes: Object.fromEntries(shared),
    countries: Object.fromEntries(rows),
    nonGeographic: Object.fromEntries(nonGeographic),
  };
}

const compact = (pattern: unknown) => (typeof pattern === 'string' ? pattern.replaceAll('\\d', 'd') : pattern);
const compactUncaptured = (pattern: unknown) =>
  typeof pattern === 'string' ? pattern.replaceAll('\\d', 'd').replaceAll('(?:', '(') : pattern;

/** The columns are those that `readPlan` names. */
function compactRow(row: Row): Row {
  const made = [...row];
  for (const column of [1, 7]) made[column] = compact(row[column]);
  for (const column of [2, 10]) made[column] = compactUncaptured(row[column]);
  if (Array.isArray(row[4])) made[4] = row[4].map(compactFormat);
  if (Array.isArray(row[11])) made[11] = row[11].map((type) => type && [compactUncaptured(type[0]), ...type.slice(1)]);
  made[9] = 0;
  // A short row ends before some of the columns.
  return made.slice(0, row.length);
}

/** Leading digits come in steps of precision, of which only the last is read; so is nothing of the fifth field. */
function compactFormat(format: unknown[]): unknown[] {
  const [pattern, template, leading, prefixRule, , international] = format;
  const last = Array.isArray(leading) ? compactUncaptured(leading.at(-1)) : 0;
  const lengths = groupLengths(String(pattern));
  // Most templates write the groups with a space between them.
  const isPlain = template === lengths?.map((_, i) => `$${i + 1}`).join(' ');
  const made: unknown[] = [
    lengths?.join(' ') ?? compact(pattern),
    isPlain ? 0 : template,
    last,
    prefixRule ?? 0,
    0,
    international ?? 0,
  ];
  while (made.at(-1) === 0) made.pop();
  return made;
}

/** (\d{3})(\d) → ['3', '1']; undefined for a pattern of anything but plain groups of digits. */
function groupLengths(pattern: string): string[] | undefined {
  if (!/^(?:\(\\d(?:\{[\d,]+\})?\))+$/.test(pattern)) return undefined;
  return Array.from(pattern.matchAll(/\\d(?:\{([\d,]+)\})?/g), ([, length]) => length ?? '1');
}
