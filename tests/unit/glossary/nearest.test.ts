import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestName, nearestTerms } from '../../../src/glossary/index.ts';
import { distance } from '../../../src/glossary/nearest.ts';
import { graph } from './sample.ts';

/** The definition, word for word: optimal string alignment distance, on the ends of both texts. */
function slowDistance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + same,
    swapped ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('the distance is the one of the definition', () => {
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect(distance(a, b)).toBe(slowDistance(a, b));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['realted', 'related'],
  ['Sources', 'sources'],
  ['defintion', 'definition'],
  ['xyz', undefined],
])('%s most likely means %s', (typed, meant) => {
  expect(nearestName(typed, ['related', 'sources', 'definition', 'title'])).toBe(meant);
});

test.each([
  ['gms-7', 'gsm-7'],
  ['GSM 7', 'gsm-7'],
  ['gsm7', 'gsm-7'],
  ['ucs2', 'ucs-2'],
  ['short-message', 'sms'],
  ['Short Mesage Service', 'sms'],
])('a reader who asks for %s is shown %s first', (typed, id) => {
  expect(nearestTerms(graph, typed, 3)[0]?.id).toBe(id);
});

test('answers anything, with no more terms than asked for', () => {
  expect(nearestTerms(graph, '', 3)).toEqual([]);
  expect(nearestTerms(graph, 'quaternion', 3)).toEqual([]);
  expect(nearestTerms(graph, 'gsm-7', 0)).toEqual([]);
  expect(nearestTerms(graph, 'sms'.repeat(100_000), 2).length).toBeLessThanOrEqual(2);
});
