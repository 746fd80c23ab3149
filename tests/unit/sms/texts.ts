import fc from 'fast-check';
import { codesWith, type SlowOptions } from './standard.ts';

/** Ways to send a text. */
export const options: fc.Arbitrary<SlowOptions> = fc.record({
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

/** Texts that crowd the borders with everything that is awkward there. */
export const anyTexts = fc.oneof(
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

export const lockingIds = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
export const singleIds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** Texts of a pair of tables: runs of what costs one, pieces of what costs two, and now and then what neither has. */
export const shiftedTexts = fc
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
