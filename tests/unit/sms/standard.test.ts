import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  analyzeSms,
  countSegments,
  type LanguageId,
  loadShiftTables,
  type SmsOptions,
} from '../../../src/engines/sms/index.ts';
import { codes, codesWith, type SlowOptions, slowSegments } from './standard.ts';

const shiftTables = await loadShiftTables();

const options: fc.Arbitrary<SlowOptions> = fc.record({
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

const pick = ({ encoding, segments }: ReturnType<typeof slowSegments>) => ({ encoding, segments });

test('agrees with the standard written down a second time', () => {
  fc.assert(
    fc.property(texts, options, (text, chosen) => {
      const { encoding, segments } = analyzeSms(text, chosen);
      expect({ encoding, segments }).toEqual(pick(slowSegments(text, chosen)));
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

const lockingIds = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
const singleIds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** Texts of a pair of tables: runs of what costs one, pieces of what costs two, and now and then what neither has. */
const shiftedTexts = fc
  .tuple(fc.constantFrom(...lockingIds), fc.constantFrom(...singleIds))
  .chain(([lockingShift, singleShift]) => {
    const table = [...codesWith(lockingShift, singleShift)];
    const pieces = table.map(([character]) => character);
    const run = fc.constantFrom(...table.filter(([, code]) => code.length === 1).map(([character]) => character));
    const doubled = fc.constantFrom(...table.filter(([, code]) => code.length === 2).map(([character]) => character));
    const text = fc.oneof(
      run.chain((one) => crowdingBorders(one, [155, 152, 149, 148, 146, 145, 298, 292], pieces)),
      doubled.chain((two) => crowdingBorders(two, [77, 76, 74, 73, 149], pieces)),
      fc.array(fc.constantFrom(...pieces), { maxLength: 400 }).map((some) => some.join('')),
      run.chain((one) => crowdingBorders(one, [149, 146], [...pieces.slice(0, 8), 'Ж', '😀'])),
    );
    return text.map((written) => ({ text: written, lockingShift, singleShift }));
  });

test('with shift tables by hand, agrees with the standard written down a second time', () => {
  fc.assert(
    fc.property(shiftedTexts, options, ({ text, lockingShift, singleShift }, chosen) => {
      const { encoding, segments } = analyzeSms(text, { ...chosen, lockingShift, singleShift, shiftTables });
      expect({ encoding, segments }).toEqual(pick(slowSegments(text, chosen, lockingShift, singleShift)));
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('with `auto`, takes shift tables exactly where they save a segment, and then those that save most', () => {
  const texts = shiftedTexts.filter(({ text }) => text.length < 400);
  fc.assert(
    fc.property(texts, options, ({ text }, chosen) => {
      const open: SmsOptions = { ...chosen, lockingShift: 'auto', singleShift: 'auto', shiftTables };
      const { segments, lockingShift, singleShift } = analyzeSms(text, open);
      const plain = slowSegments(text, chosen);
      const holds = plain.encoding === 'UCS-2' || plain.covered;
      const shifted = chosen.encoding === 'ucs-2' ? [] : everyPair(text, chosen);
      const fewest = Math.min(holds ? plain.segments.length : Number.POSITIVE_INFINITY, ...shifted);
      if (fewest < plain.segments.length || !holds) {
        expect(segments.length).toBe(Number.isFinite(fewest) ? fewest : plain.segments.length);
      } else expect([lockingShift, singleShift, segments]).toEqual([0, 0, plain.segments]);
      const again = slowSegments(text, chosen, lockingShift, singleShift);
      expect(segments).toEqual(again.segments);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** The number of segments with each pair of tables that has the whole text. */
function everyPair(text: string, chosen: SlowOptions): number[] {
  const characters = [...new Set(text)];
  return lockingIds.flatMap((locking) =>
    singleIds.flatMap((single) => {
      const table = codesWith(locking, single);
      if (locking + single === 0 || !characters.every((character) => table.has(character))) return [];
      return slowSegments(text, chosen, locking, single).segments.length;
    }),
  );
}

test.each<[LanguageId, LanguageId, number, number]>([
  [0, 2, 155, 149],
  [1, 0, 155, 149],
  [6, 6, 152, 146],
])('locking %i and single %i: %i septets alone, %i among several', (lockingShift, singleShift, alone, among) => {
  const capacities = (length: number, more: SmsOptions = {}) => {
    const chosen = { lockingShift, singleShift, shiftTables, ...more };
    return analyzeSms('a'.repeat(length), chosen).segments.map(({ unitCount }) => unitCount);
  };
  expect(capacities(alone)).toEqual([alone]);
  expect(capacities(alone + 1)).toEqual([among, alone + 1 - among]);
  // One octet more of header is one septet less, or none where fill bits took it.
  expect(capacities(alone + 1, { referenceBits: 16 })[0]).toBe(160 - Math.ceil(((alone === 155 ? 10 : 13) * 8) / 7));
});
