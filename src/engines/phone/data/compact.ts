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

/** The plans in fewer bytes: `(?:` is written `(` where no group is captured, and `\d` as `d`, for no pattern has letters. */
export function compactPlans<M extends Metadata>(metadata: M): M {
  const rows = Object.entries(metadata.countries).map(([region, row]): [string, Row] => [region, compactRow(row)]);
  // Plans that share a calling code share much of their patterns: side by side they lie within gzip's reach.
  const size = (row: Row) => JSON.stringify(row).length;
  rows.sort(([, a], [, b]) => String(a[0]).localeCompare(String(b[0])) || size(a) - size(b));
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
  return [compact(pattern), template, last, prefixRule ?? 0, 0, international ?? 0].slice(0, format.length);
}
