import type { SearchDocument } from '../../src/search/document.ts';

/** A source of numbers from 0 to 1 that draws the same ones every time (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables =
  'ba ce di fo gu la me ni po ru sa te vi wo xi ya zen kor tal mis ber dan fil gor hen jor lum nar pas quo'.split(' ');
/** Words that many entries of the field share. */
const shared =
  'message number call code text voice phone network carrier service data key token route queue agent customer address'.split(
    ' ',
  );

/**
 * So many entries of a glossary that does not exist, for the benches: titles, other names, definitions and headings of the
 * length of the real ones. Like those, they share a few words of the field, and most of their words are rare.
 */
export function makeEntries(count: number, seed = 1): SearchDocument[] {
  const next = numbers(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]) => items[upTo(items.length)] as Item;
  const times = <Item>(count: number, make: () => Item) => Array.from({ length: count }, make);
  const vocabulary = times(8000, () => times(2 + upTo(3), () => pick(syllables)).join(''));
  // The square makes the first words of the vocabulary common and the last ones rare.
  const word = () =>
    next() < 0.2 ? pick(shared) : (vocabulary[Math.floor(next() ** 2 * vocabulary.length)] as string);
  const phrase = (length: number) => times(length, word).join(' ');

  return times(count, () => phrase(1 + upTo(3))).map((name, index) => {
    const short = name.replace(/(\w)\w*\s*/g, '$1').toUpperCase();
    return {
      kind: 'term',
      id: `entry-${index}`,
      title: short.length > 1 ? `${name} (${short})` : name,
      aliases: times(2 + upTo(4), () => phrase(1 + upTo(3))),
      misspellings: [],
      text: `${phrase(16)}. ${phrase(16)}.`,
      headings: ['How it works', 'Example', 'Watch out', 'Often confused with', phrase(4)].map((text) => ({
        text,
        id: text.toLowerCase().replaceAll(' ', '-'),
      })),
      category: pick(['messaging', 'numbers', 'voice', 'protocols', 'platform'] as const),
      level: pick(['basic', 'intermediate', 'advanced'] as const),
      linked: upTo(20),
    };
  });
}
