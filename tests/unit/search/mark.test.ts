import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFirstMark, markText } from '../../../src/search/mark.ts';

/** Any UTF-16 code unit, lone surrogates among them. */
const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

const marked = (text: string, ...marks: string[]) =>
  markText(text, new Set(marks))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markText', () => {
  it('marks whole words, however they are written', () => {
    expect(marked('A Phone or phones', 'phone')).toBe('A [Phone] or phones');
    expect(marked('Résumé', 'resume')).toBe('[Résumé]');
  });

  it('marks a compound as a whole, or the part of it that was meant', () => {
    expect(marked('E.164, not E.123', 'e164')).toBe('[E.164], not E.123');
    expect(marked('two-factor sign-in', 'factor')).toBe('two-[factor] sign-in');
    expect(marked('C# runs', 'csharp')).toBe('[C#] runs');
  });

  it('leaves markup and patterns as text', () => expect(marked('<b> $& .*', 'b')).toBe('<[b]> $& .*'));

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), fc.array(fc.string({ maxLength: 3 })), (text, marks) => {
        const pieces = markText(text, new Set(marks));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('fromFirstMark', () => {
  it('keeps a text whose mark is near its start', () => {
    const pieces = markText('A short text', new Set(['text']));
    expect(fromFirstMark(pieces)).toEqual(pieces);
  });

  it('starts shortly before a mark that stands far in', () => {
    const text = fromFirstMark(markText(`${'word '.repeat(60)}needle end`, new Set(['needle'])))
      .map((piece) => piece.text)
      .join('');
    expect(text).toMatch(/^… (word )+needle end$/);
    expect(text.length).toBeLessThan(80);
  });

  it('keeps a text without a mark', () => {
    const pieces = markText('word '.repeat(60), new Set(['needle']));
    expect(fromFirstMark(pieces)).toEqual(pieces);
  });
});
