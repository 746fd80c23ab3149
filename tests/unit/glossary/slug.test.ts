import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../../src/glossary/index.ts';
import { slugsOf } from '../../../src/glossary/slug.ts';
import { slug as slugSchema } from '../../../src/schemas/slug.ts';

test.each([
  ['10DLC', '10dlc'],
  ['GSM 03.38', 'gsm-03-38'],
  ['C#', 'c-sharp'],
  ['Terms & conditions', 'terms-and-conditions'],
  ['Café — RÉSUMÉ', 'cafe-resume'],
  ["Owner's number", 'owners-number'],
  ['  --x--  ', 'x'],
  ['номер', ''],
])('%s is %s in an address', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test.each([
  ['E.164', ['e-164', 'e164']],
  ['E164', ['e164']],
  ['e 164', ['e-164', 'e164']],
  ['E.164 number', ['e-164-number', 'e164-number', 'e164number']],
  ['GSM 03.38', ['gsm-03-38', 'gsm-0338', 'gsm0338']],
  ['Short code', ['short-code', 'shortcode']],
  ['Application-to-Person messaging', ['application-to-person-messaging']],
  ['☎', []],
])('%s is found under %j', (name, slugs) => {
  expect(slugsOf(name)).toEqual(slugs);
});

test('gives what the schema takes as an id, or nothing, and the same again for that', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (name) => {
      const slug = slugify(name);
      expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
      expect(slugify(slug)).toBe(slug);
    }),
    { numRuns: 500 },
  );
});
