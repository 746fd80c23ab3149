import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/glossary/nearest.ts';
import { letterBits, mayBeSlip, slipsBetween } from '../../../src/search/slips.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde1'), maxLength: 9 });
const most = fc.integer({ min: 0, max: 3 });

describe('slipsBetween', () => {
  it('counts what the unbounded distance counts, up to its bound', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, bound) => {
        const slips = distance(a, b);
        expect(slipsBetween(a, b, bound)).toBe(slips <= bound ? slips : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts to the start of a word that fits best', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, bound) => {
        const starts = Array.from({ length: b.length + 1 }, (_, end) => distance(a, b.slice(0, end)));
        const slips = Math.min(...starts);
        expect(slipsBetween(a, b, bound, true)).toBe(slips <= bound ? slips : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts a swap as one', () => expect(slipsBetween('wbehook', 'webhook', 2)).toBe(1));
});

describe('mayBeSlip', () => {
  it('never rules out what is within the bound', () => {
    fc.assert(
      fc.property(word, word, most, fc.boolean(), (a, b, bound, prefix) => {
        if (slipsBetween(a, b, bound, prefix) === undefined) return;
        expect(mayBeSlip(letterBits(a), letterBits(b), bound, prefix)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
