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
import { anyTexts, lockingIds, options, shiftedTexts, singleIds } from './texts.ts';

const shiftTables = await loadShiftTables();

const pick = ({ encoding, segments }: ReturnType<typeof slowSegments>) => ({ encoding, segments });

test('agrees with the standard written down a second time', () => {
  fc.assert(
    fc.property(anyTexts, options, (text, chosen) => {
      const { encoding, segments } = analyzeSms(text, chosen);
      expect({ encoding, segments }).toEqual(pick(slowSegments(text, chosen)));
      expect(countSegments(text, chosen)).toBe(segments.length);
    }),
    { numRuns: 1200 },
  );
}, 30_000);

test('what it says of the whole follows from the segments', () => {
  fc.assert(
    fc.property(anyTexts, options, (text, chosen) => {
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
    fc.property(anyTexts, fc.constantFrom<8 | 16>(8, 16), (text, referenceBits) => {
      const chosen: SmsOptions = { referenceBits, keepTogether: 'code-unit' };
      const { remaining, segments } = analyzeSms(text, chosen);
      // An escape pair at the end of a full segment stays put whatever follows, so a one-unit filler is a fair measure.
      expect(countSegments(text + 'x'.repeat(remaining), chosen)).toBe(segments.length);
      expect(countSegments(`${text}${'x'.repeat(remaining + 1)}`, chosen)).toBeGreaterThan(segments.length);
    }),
    { numRuns: 400 },
  );
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
  const short = shiftedTexts.filter(({ text }) => text.length < 400);
  fc.assert(
    fc.property(short, options, ({ text }, chosen) => {
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
