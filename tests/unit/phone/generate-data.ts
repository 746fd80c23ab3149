/*
 * Writes the facts on short numbers and the pattern examples that the engine loads on demand, from the metadata of
 * Google's libphonenumber: `node tests/unit/phone/generate-data.ts`, after an update of google-libphonenumber. A test
 * holds the files against the library.
 */
import { writeFileSync } from 'node:fs';
import libphonenumber from 'google-libphonenumber';
import { askType, exampleTypes, util } from './oracle.ts';

/** A description in the library's metadata: a list whose second field is its pattern. */
type Description = (string | null)[] | null;

// Field numbers of PhoneMetadata in libphonenumber's phonemetadata.proto.
const fields = { tollFree: 4, premiumRate: 5, standardRate: 30, any: 29, carrierSpecific: 31, sms: 33 };
const { shortnumbermetadata } = libphonenumber as unknown as {
  shortnumbermetadata: { countryToMetadata: Record<string, Description[]> };
};

const shortNumbers = Object.entries(shortnumbermetadata.countryToMetadata).map(([region, row]) => {
  const pattern = (field: number) => row[field]?.[2] ?? '';
  const { any, tollFree, standardRate, premiumRate, carrierSpecific, sms } = fields;
  const columns = [any, tollFree, standardRate, premiumRate, carrierSpecific, sms].map(pattern);
  return `  ${region}: ${JSON.stringify(columns)},`;
});

const examples = util.getSupportedRegions().map((region) => {
  const numbers = exampleTypes.flatMap((type) => {
    const number = util.getExampleNumberForType(region, askType(type));
    return number ? [`${type} ${util.getNationalSignificantNumber(number)}`] : [];
  });
  return `  ${region}: ${JSON.stringify(numbers.join(', '))},`;
});

const write = (file: string, text: string) =>
  writeFileSync(new URL(`../../../src/engines/phone/data/${file}`, import.meta.url), text);

write(
  'short-numbers.ts',
  `/*
 * Gap: libphonenumber-js has no data on short numbers. Facts of the short number metadata of Google's libphonenumber,
 * written by tests/unit/phone/generate-data.ts. Large, and so loaded only when a short number is to be judged.
 */

/** Patterns of a region's short numbers: all of them, then toll-free, standard rate, premium rate, carrier-specific, for texts. */
export type ShortNumberRow = readonly [
  any: string,
  tollFree: string,
  standardRate: string,
  premiumRate: string,
  carrierSpecific: string,
  sms: string,
];

export const shortNumberRows: Readonly<Record<string, ShortNumberRow>> = {
${shortNumbers.join('\n')}
};
`,
);
write(
  'pattern-examples.ts',
  `/*
 * A number of each type that fits the plan of its region, as libphonenumber gives it; written by
 * tests/unit/phone/generate-data.ts. It may be somebody's: it shows a pattern, and is not to be called.
 */

/** "type national-number, type national-number …" by region. */
export const patternExamples: Readonly<Record<string, string>> = {
${examples.join('\n')}
};
`,
);
