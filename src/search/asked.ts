import { singular } from './fold.ts';
import type { Name } from './names.ts';
import type { Hits, Meanings } from './vocabulary.ts';

/** A word of a query, what it may stand for, and what that finds. */
export interface Asked {
  typed: string;
  meanings: Meanings;
  hits: Hits;
  /** The fewer documents hold it, the more it says. */
  rarity: number;
}

/** How much of a name the words are, in letters and in whole words, 0 to 1; 0 where it does not hold them all. */
export function shareOf(name: Name, asked: Asked[]): number {
  const used = new Set<Asked>();
  /** The letters of a word that are asked for. */
  const lettersOf = (word: string) => {
    let most = 0;
    for (const one of asked) {
      const certainty = one.meanings.get(word);
      if (!certainty) continue;
      used.add(one);
      most = Math.max(most, certainty * Math.min(one.typed.length, word.length));
    }
    return most;
  };
  let letters = 0;
  let whole = 0;
  for (const parts of name.words) {
    const joined = parts.join('');
    const here = lettersOf(joined) || parts.reduce((sum, part) => sum + lettersOf(part), 0);
    letters += here;
    if (here > 0.75 * joined.length) whole++;
  }
  return used.size < asked.length ? 0 : (letters / name.key.length + whole / name.words.length) / 2;
}

/** The most words a name is looked for in, and the most of a query that are looked at. */
const longestName = 5;
const longestQuery = 32;

/** Every run of neighbouring words as the stem of a name: "how does sip work" holds sip. */
export function phrasesIn(words: string[]): Set<string> {
  const phrases = new Set<string>();
  for (let from = 0; from < Math.min(words.length, longestQuery); from++) {
    for (let length = 1; length <= longestName; length++) {
      phrases.add(singular(words.slice(from, from + length).join('')));
    }
  }
  return phrases;
}

/** `text`, or its words with the misspelt ones put right. */
export function asMeant(text: string, literal: Asked[], asked: Asked[]): string {
  if (asked === literal) return text;
  return asked
    .map(({ typed, meanings }, position) => {
      if (literal[position]?.meanings.size) return typed;
      const [surest] = [...meanings].sort(([, a], [, b]) => b - a);
      return surest?.[0] ?? typed;
    })
    .join(' ');
}
