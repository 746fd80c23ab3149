import metadata from 'libphonenumber-js/max/metadata';
import { localLengths } from './data/local-lengths.ts';
import { nationalOnlyFormats } from './data/national-only-formats.ts';
import type { PhoneType } from './types.ts';

/*
 * Numbering plans, from libphonenumber-js's `max` data (its `min` and `mobile` sets are wrong on type or validity for
 * most numbers). Only its data is used: its parser does not tell which character became what, knows no region for
 * calling codes of no country, refuses `001`, and reads less of what people write than Google's does.
 * What its data leaves out stands in ./data, each gap with its reason.
 */

export interface NumberFormat {
  pattern: RegExp;
  /** Absent where the format serves every number the pattern fits. */
  leadingDigits: RegExp | undefined;
  national: string;
  /** Undefined for a format that is only used inside the country. */
  international: string | undefined;
}

export interface Plan {
  /** ISO 3166-1 code, or `001` for a calling code of no country. */
  region: string;
  countryCallingCode: string;
  internationalPrefix: RegExp | undefined;
  /** The one to dial, of several: `8~10` waits for a tone. '' where it depends on the carrier. */
  diallingPrefix: string;
  nationalPrefix: string;
  /** What stands before the national number when it is dialled inside the country: trunk prefix, carrier code. */
  prefixForParsing: RegExp | undefined;
  /** What the match of `prefixForParsing` becomes: `242$1` puts the area code before a local number. */
  transform: string;
  pattern: RegExp;
  lengths: number[];
  /** Lengths that can be dialled only within an area. */
  localLengths: number[];
  leadingDigits: RegExp | undefined;
  types: { type: PhoneType; pattern: RegExp; lengths: number[] }[];
  /** Fixed lines and mobiles share their ranges. */
  mobileAsFixedLine: boolean;
  formats: NumberFormat[];
  extensionPrefix: string;
}

type Row = (string | number | number[] | unknown[] | undefined)[];

// The order of a row's last but two column.
const typeColumns: PhoneType[] = [
  'fixed-line',
  'mobile',
  'toll-free',
  'premium-rate',
  'personal-number',
  'voicemail',
  'uan',
  'pager',
  'voip',
  'shared-cost',
];

const countries = metadata.countries as Record<string, Row>;
const nonGeographic = metadata.nonGeographic as Record<string, Row>;
// ./data/compact.ts leaves the codes of one region out of the table of codes: its row has them.
const callingCodes: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(countries).map(([region, row]) => [row[0], [region]])),
  ...metadata.country_calling_codes,
};
const plans = new Map<string, Plan>();

/** Regions the plans know, by their ISO 3166-1 codes. */
export const regions: readonly string[] = Object.keys(countries);

/** Regions that share a calling code, the one that gives the others its formats first; `001` where it is of no country. */
export const regionsOf = (code: string): readonly string[] =>
  callingCodes[code] ?? (nonGeographic[code] ? ['001'] : []);

/** The plan of a region, or undefined for a region that has none. */
export function planOf(region: string): Plan | undefined {
  const row = Object.hasOwn(countries, region) ? countries[region] : undefined;
  return row && cached(region, () => readPlan(region, row));
}

/** The plan of the main region of a calling code, or undefined for a code that is not in use. */
export function mainPlan(code: string): Plan | undefined {
  const row = nonGeographic[code];
  if (row) return cached(`+${code}`, () => readPlan('001', row));
  const [region] = regionsOf(code);
  return region === undefined ? undefined : planOf(region);
}

function cached(key: string, read: () => Plan): Plan {
  const plan = plans.get(key) ?? read();
  plans.set(key, plan);
  return plan;
}

/** A row of the data as a plan. */
export function readPlan(region: string, row: Row): Plan {
  const text = (column: number) => (typeof row[column] === 'string' ? row[column] : '');
  const code = text(0);
  const main = regionsOf(code)[0] ?? region;
  const formatRow = region === '001' || row[4] ? row : (countries[main] ?? row);
  const prefix = text(7) || text(5);
  const lengths = row[3] as number[];
  const types = ((row[11] || []) as ([string, number[]?] | 0)[]).map((entry) => entry || undefined);
  return {
    region,
    countryCallingCode: code,
    internationalPrefix: text(1) ? new RegExp(`^(?:${expand(text(1))})`) : undefined,
    diallingPrefix: text(12) || (/^\d+$/.test(text(1)) ? text(1) : ''),
    nationalPrefix: text(5),
    // Where a group is captured its position is needed, to tell which typed digits it stands for.
    prefixForParsing: prefix ? new RegExp(`^(?:${expand(prefix)})`, /\((?!\?)/.test(prefix) ? 'd' : '') : undefined,
    transform: text(8),
    pattern: whole(uncaptured(text(2))),
    lengths,
    localLengths: localLengths[region] ?? [],
    leadingDigits: text(10) ? new RegExp(`^(?:${uncaptured(text(10))})`) : undefined,
    types: types.flatMap((entry, column) =>
      entry?.[0]
        ? [
            {
              type: typeColumns[column] ?? 'unknown',
              pattern: whole(uncaptured(entry[0])),
              lengths: entry[1] ?? lengths,
            },
          ]
        : [],
    ),
    // The data leaves the mobile pattern empty where it equals that of fixed lines.
    mobileAsFixedLine: types[1]?.[0] === '',
    formats: [
      ...(nationalOnlyFormats[main] ?? []).map(([pattern, national, leading]) => ({
        pattern: whole(pattern),
        leadingDigits: new RegExp(`^(?:${leading})`),
        national,
        international: undefined,
      })),
      ...((formatRow[4] || []) as unknown[][]).map((format) => readFormat(format, String(formatRow[6] || ''))),
    ],
    extensionPrefix: text(13) || ' ext. ',
  };
}

function readFormat(format: unknown[], defaultPrefixRule: string): NumberFormat {
  const [written, writtenTemplate, leading, prefixRule, , international] = format as [
    string,
    string | 0,
    (string[] | string | 0)?,
    (string | 0)?,
    unknown?,
    (string | 0)?,
  ];
  // Groups of digits by their lengths, as ./data/compact.ts writes them.
  const lengths = /^\d/.test(written) ? written.split(' ') : [];
  const pattern = lengths.map((length) => (length === '1' ? '(\\d)' : `(\\d{${length}})`)).join('') || expand(written);
  const template = writtenTemplate || lengths.map((_, i) => `$${i + 1}`).join(' ');
  const rule = prefixRule || defaultPrefixRule;
  const leadingDigits = typeof leading === 'object' ? leading.at(-1) : leading;
  return {
    pattern: whole(pattern),
    leadingDigits: leadingDigits ? new RegExp(`^(?:${uncaptured(leadingDigits)})`) : undefined,
    // The rule says what becomes of the first group inside the country: `0$1`, `($1)`.
    national: rule ? template.replace(/\$\d/, (group) => rule.replace('$1', group)) : template,
    international: (international || template).replace(/[^\d$]+/g, ' ').trim(),
  };
}

// ./data/compact.ts shortens what patterns are made of; those of the package itself come out as they are.
const expand = (pattern: string) => pattern.replace(/(?<!\\)d/g, '\\d');
const uncaptured = (pattern: string) => expand(pattern).replace(/\((?!\?)/g, '(?:');

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** The calling code of a region, without the plus: GB → 44. */
export const countryCallingCodeOf = (region: string) => planOf(region)?.countryCallingCode;
