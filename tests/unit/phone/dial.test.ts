import { expect, test } from 'vitest';
import { dialFrom, parsePhone, regions } from '../../../src/engines/phone/index.ts';
import { PhoneNumberFormat, util } from './oracle.ts';

test('every country’s number dialled from every country is as google-libphonenumber dials it', {
  timeout: 60_000,
}, () => {
  const differing: string[] = [];
  for (const to of util.getSupportedRegions()) {
    const example = util.getExampleNumber(to);
    const number = parsePhone(util.format(example, PhoneNumberFormat.E164));
    // Where the two disagree on the number itself, the conformance test tells why.
    if (!number.ok || !number.valid) continue;
    for (const from of regions) {
      // Separators of the country are spaces in ours (E.123).
      const google = util
        .formatOutOfCountryCallingNumber(example, from)
        .replace(/[^\d~+]+/g, ' ')
        .trim();
      const ours = dialFrom(number, from)
        ?.text.replace(/[^\d~+]+/g, ' ')
        .trim();
      if (ours !== google) differing.push(`${to} from ${from}: ${ours} | ${google}`);
    }
  }
  expect(differing).toEqual([]);
});

const dial = (number: string, from: string) => {
  const parsed = parsePhone(number);
  return parsed.ok ? dialFrom(parsed, from) : undefined;
};

test.each([
  ['+442079460958', 'US', '011 44 20 7946 0958'],
  ['+442079460958', 'RU', '8~10 44 20 7946 0958'],
  ['+442079460958', 'AU', '0011 44 20 7946 0958'],
  ['+442079460958', 'GB', '020 7946 0958'],
  ['+442079460958', 'GG', '020 7946 0958'],
  ['+12025550143', 'CA', '1 (202) 555-0143'],
  ['+12025550143', 'US', '1 (202) 555-0143'],
  ['+80012345678', 'DE', '00 800 1234 5678'],
  ['+442079460958', 'BR', '+44 20 7946 0958'],
])('%s from %s is %s', (number, from, text) => {
  expect(dial(number, from)?.text).toBe(text);
});

test('says what is special about it', () => {
  expect(dial('+442079460958', 'RU')?.note).toContain('second dial tone');
  expect(dial('+442079460958', 'BR')?.note).toContain('depends on the carrier');
  expect(dial('+448081570000', 'US')?.note).toContain('cannot be reached from abroad');
  expect(dial('+442079460958', 'ZZ')).toBeUndefined();
});
