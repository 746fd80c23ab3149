import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeSms, countSegments, type SmsOptions } from '../../../src/engines/sms/index.ts';
import { codes, slowSegments } from './standard.ts';

const options: fc.Arbitrary<Required<SmsOptions>> = fc.record({
  encoding: fc.constantFrom('auto', 'gsm-7', 'ucs-2'),
  referenceBits: fc.constantFrom(8, 16),
  keepTogether: fc.constantFrom('code-point', 'grapheme', 'code-unit'),
});

const family = '👨‍👩‍👧‍👦';
const gsm7Pieces = ['a', 'é', '€', '{', '\r\n', '\r', '\n', '@', ' '];
const anyPieces = [
  ...gsm7Pieces,
  '’',
  '😀',
  family,
  '🇳🇿',
  '👍🏽',
  'e\u0301',
  '\u200d',
  '\u0301',
  '\ud83d',
  '\ude00',
  '\u001b',
  '\0',
  '\ufeff',
  'क्षि',
];

/** A run of one character that ends just before, on or just after a border, then a few awkward pieces, and so on again. */
function crowdingBorders(run: string, lengths: number[], pieces: string[]) {
  const near = fc
    .tuple(fc.constantFrom(...lengths), fc.integer({ min: -4, max: 2 }))
    .map(([at, by]) => run.repeat(at + by));
  const crowd = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join(''));
  return fc.array(fc.tuple(crowd, near, crowd), { minLength: 1, maxLength: 2 }).map((some) => some.flat().join(''));
}

const texts = fc.oneof(
  crowdingBorders('x', [160, 153, 152, 306, 304], gsm7Pieces),
  crowdingBorders('x', [160, 153, 152], anyPieces),
  crowdingBorders('ж', [70, 67, 66, 134, 132], anyPieces),
  crowdingBorders('{', [80, 76, 77, 153], gsm7Pieces),
  fc.array(fc.constantFrom(...anyPieces), { maxLength: 150 }).map((some) => some.join('')),
  fc
    .tuple(fc.integer({ min: 1, max: 160 }), crowdingBorders('\u0301', [66, 67, 70, 153], anyPieces))
    .map(([n, tail]) => `${'x'.repeat(n)}e${tail}`),
  fc.string({ unit: 'binary', maxLength: 250 }),
);

test('agrees with the standard written down a second time', () => {
  fc.assert(
    fc.property(texts, options, (text, chosen) => {
      const { encoding, segments } = analyzeSms(text, chosen);
      expect({ encoding, segments }).toEqual(slowSegments(text, chosen));
      expect(countSegments(text, chosen)).toBe(segments.length);
    }),
    { numRuns: 1200 },
  );
}, 30_000);

test('what it says of the whole follows from the segments', () => {
  fc.assert(
    fc.property(texts, options, (text, chosen) => {
      const { segments, unitCount, remaining, capacity, offenders } = analyzeSms(text, chosen);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.reduce((sum, segment) => sum + segment.unitCount, 0)).toBe(unitCount);
      expect(remaining).toBe(capacity - (segments.at(-1)?.unitCount ?? Number.NaN));
      expect(Math.max(...segments.map((segment) => segment.octets))).toBeLessThanOrEqual(140);
      expect(offenders.map(({ text: character }) => character)).toEqual(Array.from(text).filter((c) => !codes.has(c)));
      for (const { index, text: character } of offenders) expect(text.startsWith(character, index)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the room that is left is what can be added without a new segment', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom<8 | 16>(8, 16), (text, referenceBits) => {
      const chosen: SmsOptions = { referenceBits, keepTogether: 'code-unit' };
      const { remaining, segments } = analyzeSms(text, chosen);
      // An escape pair at the end of a full segment stays put whatever follows, so a one-unit filler is a fair measure.
      expect(countSegments(text + 'x'.repeat(remaining), chosen)).toBe(segments.length);
      expect(countSegments(`${text}${'x'.repeat(remaining + 1)}`, chosen)).toBeGreaterThan(segments.length);
    }),
    { numRuns: 400 },
  );
});
