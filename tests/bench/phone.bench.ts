import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { PhoneNumberFormat, util } from '../unit/phone/oracle.ts';

// Loaded by Node itself: through Vitest's module runner every call between modules would pay for a getter.
const { parsePhone, regions }: typeof import('../../src/engines/phone/index.ts') = createRequire(import.meta.url)(
  '../../src/engines/phone/index.ts',
);

// A number of every region, in international form and as it is dialled inside.
const numbers = regions.flatMap((region) => {
  const example = util.getExampleNumber(region);
  if (!example) return [];
  return [PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL].map((style) => ({
    text: util.format(example, style),
    region,
  }));
});

// Read in one go: numbers a second = iterations a second × numbers.
test(`${numbers.length} numbers: type, validity, all formats, and ours with parts`, async ({ bench }) => {
  const result = await bench.compare(
    bench('parsePhone', () => {
      for (const { text, region } of numbers) parsePhone(text, { defaultRegion: region });
    }),
    bench('google-libphonenumber, without parts', () => {
      for (const { text, region } of numbers) {
        const number = util.parse(text, region);
        util.getNumberType(number);
        util.isValidNumber(number);
        for (const style of [
          PhoneNumberFormat.E164,
          PhoneNumberFormat.INTERNATIONAL,
          PhoneNumberFormat.NATIONAL,
          PhoneNumberFormat.RFC3966,
        ]) {
          util.format(number, style);
        }
      }
    }),
  );
  const perSecond = result.get('parsePhone').throughput.mean * numbers.length;
  console.log(`parsePhone: ${Math.round(perSecond).toLocaleString('en')} numbers a second`);
  // A wide margin below the 60,000 of a quiet machine: a bench on a busy one must not fail for that.
  expect(perSecond).toBeGreaterThan(20_000);
});
