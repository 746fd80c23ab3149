import { fold, root, singular, withDigits, words } from './fold.ts';
import { letterBits, mayBeSlip, slipsAllowed, slipsBetween } from './slips.ts';

/** Where a word stands in a document, as a weight: its title, another name, a heading, its text. */
export const field = { title: 1, alias: 0.9, heading: 0.7, text: 0.7 } as const;
type Field = (typeof field)[keyof typeof field];

/** A word, what it is compared by, and the documents it stands in. */
interface Entry {
  word: string;
  stem: string;
  root: string;
  bits: number;
  places: Map<number, Field>;
}

/** The words of the vocabulary that a typed word stands for, and how surely, 0 to 1. */
export type Meanings = Map<string, number>;

/** What one typed word finds: for each document by its number, the best field, certainty and score it is found with. */
export type Hits = Map<number, { field: Field; certainty: number; score: number }>;

/**
 * The words of all documents and where they stand. A compound is there in its parts and as one word:
 * "E.164" is e, 164 and e164.
 */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>();

  /** Adds what document number `index` says in `place`. */
  add(index: number, place: Field, text: string) {
    for (const chunk of fold(text).split(/\s+/)) {
      const parts = words(chunk);
      for (const word of new Set([...parts, parts.join(''), ...parts.map(withDigits)])) {
        if (!word) continue;
        const { places } = this.#entry(word);
        if ((places.get(index) ?? 0) < place) places.set(index, place);
      }
    }
  }

  #entry(word: string): Entry {
    const known = this.#entries.get(word);
    if (known) return known;
    const entry = { word, stem: singular(word), root: root(word), bits: letterBits(word), places: new Map() };
    this.#entries.set(word, entry);
    return entry;
  }

  /** The words of a query. A compound stays one word where the vocabulary has it so, and is taken apart where not. */
  split(query: string): string[] {
    return fold(query)
      .split(/\s+/)
      .flatMap((chunk) => {
        const parts = words(chunk);
        const joined = parts.join('');
        return parts.length > 1 && this.#entries.has(joined) ? [joined] : parts;
      });
  }

  /** The words that `typed` stands for: itself, its other forms and, with `begun`, what it begins. */
  literal(typed: string, begun: boolean): Meanings {
    const meanings: Meanings = new Map();
    const typedStem = singular(typed);
    const typedRoot = root(typed);
    for (const entry of this.#entries.values()) {
      if (entry.word === typed) meanings.set(entry.word, 1);
      else if (entry.stem === typedStem) meanings.set(entry.word, 0.95);
      else if (entry.root === typedRoot) meanings.set(entry.word, 0.8);
      else if (begun && entry.word.startsWith(typed)) {
        meanings.set(entry.word, 0.5 + (0.4 * typed.length) / entry.word.length);
      }
    }
    return meanings;
  }

  /** The words that `typed` is a misspelling of, whole or begun. */
  misspelt(typed: string): Meanings {
    const meanings: Meanings = new Map();
    const bits = letterBits(typed);
    const mostBegun = Math.min(1, slipsAllowed(typed.length));
    for (const entry of this.#entries.values()) {
      const most = slipsAllowed(Math.max(typed.length, entry.word.length));
      if (!mayBeSlip(bits, entry.bits, Math.max(most, mostBegun), true)) continue;
      const whole = mayBeSlip(bits, entry.bits, most) ? slipsBetween(typed, entry.word, most) : undefined;
      const slips = whole ?? slipsBetween(typed, entry.word, mostBegun, true);
      if (slips) meanings.set(entry.word, (whole ? 0.5 : 0.3) / slips);
    }
    return meanings;
  }

  /** The documents that hold one of `meanings`. */
  find(meanings: Meanings): Hits {
    const hits: Hits = new Map();
    for (const [word, certainty] of meanings) {
      for (const [index, place] of this.#entries.get(word)?.places ?? []) {
        const score = certainty * place;
        const best = hits.get(index);
        if (best) {
          best.score = Math.max(score, best.score);
          best.certainty = Math.max(certainty, best.certainty);
          if (place > best.field) best.field = place;
        } else hits.set(index, { field: place, certainty, score });
      }
    }
    return hits;
  }
}
