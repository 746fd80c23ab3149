import type { SearchDocument } from './document.ts';
import { fold, keyOf, singular, withDigits, words } from './fold.ts';
import { letterBits, mayBeSlip, slipsAllowed, slipsBetween } from './slips.ts';

/** A name that a document answers to. */
export interface Name {
  text: string;
  key: string;
  /** The key without the ending of a plural. */
  stem: string;
  /** See letterBits. */
  bits: number;
  /** Its words, the parts of a compound together: "E.164 number" is [[e, 164], [number]]. */
  words: string[][];
  /** 1: the title or a part of it; less for another name. */
  weight: number;
  /** Whether a result may show it as "also: …". */
  shown: boolean;
}

/** "SMS (Short Message Service)" is SMS and Short Message Service. */
export const partsOf = (title: string) => /^(.+?)\s*\((.+)\)$/.exec(title)?.slice(1) ?? [];

/** Every name of a document, the weightier first, none twice. "SMS (Short Message Service)" answers to its parts too. */
export function namesOf({ title, aliases, misspellings }: SearchDocument): Name[] {
  const names = new Map<string, Name>();
  const add = (text: string, weight: number, shown = false) => {
    for (const written of [text, withDigits(text)]) {
      const key = keyOf(written);
      if (key && !names.has(key)) names.set(key, { ...toKey(key), text, words: chunks(written), weight, shown });
    }
  };
  add(title, 1);
  for (const part of partsOf(title)) add(part, 1);
  for (const alias of aliases) add(alias, 0.8, true);
  for (const misspelling of misspellings) add(misspelling, 0.8);
  return [...names.values()];
}

const chunks = (text: string) =>
  fold(text)
    .split(/\s+/)
    .map(words)
    .filter((parts) => parts.length > 0);

/** How a query meets a name, the best first. */
export type NameTier = 'exact' | 'plural' | 'name' | 'slip';

export interface NameMatch {
  tier: NameTier;
  name: Name;
  /** Orders the matches of one tier, 0 to 1. */
  score: number;
}

/** What a query is compared by: see the fields of a name. */
export type Key = Pick<Name, 'key' | 'stem' | 'bits'>;

const toKey = (key: string): Key => ({ key, stem: singular(key), bits: letterBits(key) });

/** Lists of words as keys, none twice. */
export const toKeys = (lists: string[][]) =>
  [...new Set(lists.map((list) => list.join('')))].filter(Boolean).map(toKey);

/** How a query meets a name with the same stem. */
export const matchWhole = (query: Key, name: Name): NameMatch => ({
  tier: name.key === query.key ? 'exact' : 'plural',
  name,
  score: name.weight,
});

/** How a query meets a name that begins with it: the more of the name is typed, the likelier it is meant. */
export const matchStart = (query: Key, name: Name): NameMatch | undefined =>
  name.key.startsWith(query.key)
    ? { tier: 'name', name, score: (name.weight * query.key.length) / name.key.length / 2 }
    : undefined;

/** How a query meets a name that it misspells. */
export function matchSlip(query: Key, name: Name): NameMatch | undefined {
  const most = slipsAllowed(Math.max(query.key.length, name.key.length));
  if (Math.abs(query.key.length - name.key.length) > most || !mayBeSlip(query.bits, name.bits, most)) return undefined;
  const slips = slipsBetween(query.key, name.key, most);
  return slips === undefined ? undefined : { tier: 'slip', name, score: name.weight / (1 + slips) };
}
