import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearestName } from '../../../src/glossary/nearest.ts';

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
  ['', undefined],
])('%s most likely means %s', (typed, meant) => {
  expect(nearestName(typed, ['related', 'sources', 'definition', 'title'])).toBe(meant);
});

test('a name of any length is answered', () => {
  expect(nearestName('xyz'.repeat(100_000), ['related', 'sources'])).toBeUndefined();
});
