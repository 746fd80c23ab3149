import { type Alphabet, codePointLength, isInsidePair, septetsOf } from './alphabet.ts';
import type { SmsOptions } from './types.ts';

/**
 * Where each segment ends, in UTF-16 code units; the last at the end of the text. `fill` says where a segment that
 * starts at an index is full; from there it is cut back to the last place where a border may be. Linear in the length
 * of the text.
 */
export function findBorders(
  text: string,
  fill: (start: number) => number,
  keepTogether: NonNullable<SmsOptions['keepTogether']>,
): number[] {
  const lastGraphemeStart = keepTogether === 'grapheme' ? graphemeStarts(text) : undefined;
  const borders: number[] = [];
  let start = 0;
  for (let end = fill(0); end < text.length; end = fill(start)) {
    if (keepTogether !== 'code-unit' && isInsidePair(text, end)) end--;
    const graphemeStart = lastGraphemeStart?.(end) ?? end;
    start = graphemeStart > start ? graphemeStart : end;
    borders.push(start);
  }
  borders.push(text.length);
  return borders;
}

/** A `fill` for text of septets: the index of the first code point that does not fit a segment from `start`. */
export function septetFill(text: string, alphabet: Alphabet, capacity: number) {
  return (start: number) => {
    let septets = 0;
    let end = start;
    while (end < text.length) {
      septets += septetsOf(text, end, alphabet);
      if (septets > capacity) break;
      end += codePointLength(text, end);
    }
    return end;
  };
}

let segmenter: Intl.Segmenter | undefined;

/** Gives a function that says where the last grapheme that starts at or before `index` starts. Asked in rising order only. */
function graphemeStarts(text: string) {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const graphemes = segmenter.segment(text)[Symbol.iterator]();
  let last = 0;
  let next = graphemes.next();
  return (index: number) => {
    while (!next.done && next.value.index <= index) {
      last = next.value.index;
      next = graphemes.next();
    }
    return last;
  };
}
