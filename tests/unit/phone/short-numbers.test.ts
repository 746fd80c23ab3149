import { expect, test } from 'vitest';
import { shortNumberRows } from '../../../src/engines/phone/data/short-numbers.ts';
import { loadShortNumbers, type PhoneProblem, parsePhone } from '../../../src/engines/phone/index.ts';
import { findShortNumber } from '../../../src/engines/phone/short-number-plan.ts';
import { PhoneNumber, ShortNumberInfo, util } from './oracle.ts';

// The package's types take no plain string for a region, and leave a method out.
const theirs = ShortNumberInfo.getInstance() as unknown as {
  isValidShortNumberForRegion(number: InstanceType<typeof PhoneNumber>, region: string): boolean;
  getExpectedCostForRegion(number: InstanceType<typeof PhoneNumber>, region: string): number;
  isSmsServiceForRegion(number: InstanceType<typeof PhoneNumber>, region: string): boolean;
  isCarrierSpecificForRegion(number: InstanceType<typeof PhoneNumber>, region: string): boolean;
  getExampleShortNumber(region: string): string;
};
// ShortNumberInfo.ShortNumberCost, in its order.
const costs = ['toll-free', 'standard-rate', 'premium-rate', 'unknown'];

/** Numbers of two to six digits: all short ones, and of the longer ones a spread that every region's ranges are hit by. */
function* digitsToTry() {
  for (let length = 2; length <= 4; length++)
    for (let i = 0; i < 10 ** length; i++) yield String(i).padStart(length, '0');
  for (let i = 0; i < 10 ** 6; i += 487) yield String(i).padStart(6, '0');
  for (let i = 0; i < 10 ** 5; i += 67) yield String(i).padStart(5, '0');
}

test('short numbers, their price and use are those of google-libphonenumber', { timeout: 120_000 }, () => {
  const differing: string[] = [];
  const all = [...digitsToTry()];
  let known = 0;
  for (const region of ['US', 'CA', 'GB', 'FR', 'DE', 'AU', 'IN', 'BR', 'RU', 'AR', 'JP', 'GG', 'ET']) {
    const code = util.getCountryCodeForRegion(region);
    for (const digits of all) {
      const number = new PhoneNumber();
      number.setCountryCode(code);
      // A number keeps its leading zeros apart from its value.
      const zeros = /^0*(?=.)/.exec(digits)?.[0].length ?? 0;
      number.setNationalNumber(Number(digits));
      if (zeros) {
        number.setItalianLeadingZero(true);
        number.setNumberOfLeadingZeros(zeros);
      }
      const ours = findShortNumber(digits, region);
      const valid = theirs.isValidShortNumberForRegion(number, region);
      if (Boolean(ours) !== valid) differing.push(`${region} ${digits}: ${Boolean(ours)} | ${valid}`);
      if (!ours || !valid) continue;
      known++;
      const cost = costs[theirs.getExpectedCostForRegion(number, region)];
      if (ours.cost !== cost) differing.push(`${region} ${digits}: ${ours.cost} | ${cost}`);
      if (ours.sms !== theirs.isSmsServiceForRegion(number, region)) differing.push(`${region} ${digits}: sms`);
      if (ours.carrierSpecific !== theirs.isCarrierSpecificForRegion(number, region))
        differing.push(`${region} ${digits}: carrier`);
    }
  }
  expect(differing).toEqual([]);
  expect(known).toBeGreaterThan(3_000);
});

test('every region of google-libphonenumber has a row', () => {
  const regions = Object.keys(shortNumberRows);
  expect(
    util.getSupportedRegions().filter((region) => theirs.getExampleShortNumber(region) && !regions.includes(region)),
  ).toEqual([]);
});

const read = async (digits: string, defaultRegion: string) =>
  parsePhone(digits, { defaultRegion, findShortNumber: await loadShortNumbers() }) as PhoneProblem;

test('with the plans of short numbers, an answer says what the number is for', async () => {
  expect((await read('22000', 'US')).shortNumber).toEqual({ cost: 'unknown', carrierSpecific: false, sms: true });
  expect((await read('24280', 'US')).message).toContain('for text messages, at a premium rate');
  expect((await read('12345', 'US')).message).toContain('in no range of short numbers');
  expect((await read('118 503', 'GB')).reason).toBe('short-number');
  expect((await read('116 123', 'GB')).message).toContain('free of charge');
  expect((await read('3631', 'FR')).reason).toBe('short-number');
  expect((await read('13 11 14', 'AU')).reason).not.toBe('short-number');
  expect((await read('211', 'CA')).reason).toBe('short-number');
});

test('no short number is ever given a country code', async () => {
  for (const [region, digits] of [
    ['US', '911'],
    ['US', '22000'],
    ['GB', '116123'],
    ['AU', '000'],
    ['FR', '3631'],
    ['IN', '112'],
  ] as const) {
    expect((await read(digits, region)).ok, `${digits} in ${region}`).toBe(false);
  }
});
