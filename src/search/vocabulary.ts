import { fold, singular, words } from './fold.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';

/** Where a word stands in a document, as a weight: its title, another name, its text. */
export const field = { title: 3, alias: 2, text: 1 } as const;
type Field = (typeof field)[keyof typeof field];

/** A word of the vocabulary that a typed word stands for, and how surely, 0 to 1. */
interface Meaning {
  word: string;
  certainty: number;
}

/** What one typed word finds: for each document by its number, the best field and score it is found with. */
export type Hits = Map<number, { field: Field; score: number }>;

/**
 * The words of all documents and where they stand. A compound is there in its parts and as one word:
 * "E.164" is e, 164 and e164.
 */
export class Vocabulary {
  readonly #places = new Map<string, Map<number, Field>>();
  #documents = 0;

  /** Adds what document number `index` says in `place`. */
  add(index: number, place: Field, text: string) {
    this.#documents = Math.max(this.#documents, index + 1);
    for (const chunk of fold(text).split(/\s+/)) {
      const parts = words(chunk);
      for (const word of parts.length > 1 ? [...parts, parts.join('')] : parts) {
        const places = this.#places.get(word) ?? new Map<number, Field>();
        this.#places.set(word, places);
        if ((places.get(index) ?? 0) < place) places.set(index, place);
      }
    }
  }

  /** The words of a query. A compound stays one word where the vocabulary has it so, and is taken apart where not. */
  split(query: string): string[] {
    return fold(query)
      .split(/\s+/)
      .flatMap((chunk) => {
        const parts = words(chunk);
        const joined = parts.join('');
        return parts.length > 1 && this.#places.has(joined) ? [joined] : parts;
      });
  }

  /** The words that `typed` stands for: itself, its plural or singular and, with `begun`, what it begins. */
  literal(typed: string, begun: boolean): Meaning[] {
    const meanings: Meaning[] = [];
    const stem = singular(typed);
    for (const word of this.#places.keys()) {
      if (word === typed) meanings.push({ word, certainty: 1 });
      else if (singular(word) === stem) meanings.push({ word, certainty: 0.95 });
      else if (begun && word.startsWith(typed)) {
        meanings.push({ word, certainty: 0.5 + (0.4 * typed.length) / word.length });
      }
    }
    return meanings;
  }

  /** The words that `typed` is a misspelling of, whole or begun. */
  misspelt(typed: string): Meaning[] {
    const meanings: Meaning[] = [];
    for (const word of this.#places.keys()) {
      const whole = slipsBetween(typed, word, slipsAllowed(word.length));
      const slips = whole ?? slipsBetween(typed, word, Math.min(1, slipsAllowed(typed.length)), true);
      if (slips) meanings.push({ word, certainty: (whole ? 0.5 : 0.3) / slips });
    }
    return meanings;
  }

  /** The documents that hold one of `meanings`; rarer words and weightier fields score higher. */
  find(meanings: Meaning[]): Hits {
    const hits: Hits = new Map();
    for (const { word, certainty } of meanings) {
      const places = this.#places.get(word) ?? new Map<number, Field>();
      const rarity = Math.log(1 + this.#documents / places.size);
      for (const [index, place] of places) {
        const score = certainty * rarity * place;
        const best = hits.get(index);
        hits.set(index, {
          field: best && best.field > place ? best.field : place,
          score: Math.max(score, best?.score ?? 0),
        });
      }
    }
    return hits;
  }
}
