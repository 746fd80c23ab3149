import type { SearchDocument } from './document.ts';
import { keyOf, singular } from './fold.ts';
import { letterBits, mayBeSlip, slipsAllowed, slipsBetween } from './slips.ts';

/** A name that a document answers to. */
export interface Name {
  text: string;
  key: string;
  /** The key without the ending of a plural. */
  stem: string;
  /** See letterBits. */
  bits: number;
  /** 3: the title; 2: an alias; 1: a part of the title, or the id. */
  weight: 1 | 2 | 3;
  /** Whether a result may show it as "also: …". */
  shown: boolean;
}

/** Every name of a document, the weightier first, none twice. "SMS (Short Message Service)" answers to its parts too. */
export function namesOf({ id, title, aliases, misspellings }: SearchDocument): Name[] {
  const names = new Map<string, Name>();
  const add = (text: string, weight: Name['weight'], shown = false) => {
    const key = keyOf(text);
    if (key && !names.has(key)) names.set(key, { ...toKey(key), text, weight, shown });
  };
  add(title, 3);
  for (const alias of aliases) add(alias, 2, true);
  for (const misspelling of misspellings) add(misspelling, 2);
  const parts = /^(.+?)\s*\((.+)\)$/.exec(title);
  for (const part of parts?.slice(1) ?? []) add(part, 1);
  add(id, 1);
  return [...names.values()];
}

/** How a query meets a name, the best first. */
const nameTiers = ['exact', 'plural', 'prefix', 'slip'] as const;
export type NameTier = (typeof nameTiers)[number];

export interface NameMatch {
  tier: NameTier;
  name: Name;
  /** Orders the matches of one tier, 0 to 1. */
  score: number;
}

/** What a query is compared by: see the fields of a name. */
export type Key = Pick<Name, 'key' | 'stem' | 'bits'>;

export const toKey = (key: string): Key => ({ key, stem: singular(key), bits: letterBits(key) });

/** How a query meets `name`; undefined where it does not. `slips` allows misspelling. */
export function matchName(query: Key, name: Name, slips: boolean): NameMatch | undefined {
  const weight = name.weight / 3;
  if (name.key === query.key) return { tier: 'exact', name, score: weight };
  if (name.stem === query.stem) return { tier: 'plural', name, score: weight };
  // The more of a name is typed, the likelier it is meant.
  if (name.key.startsWith(query.key)) {
    return { tier: 'prefix', name, score: 0.5 * (query.key.length / name.key.length) + 0.5 * weight };
  }
  const most = slipsAllowed(name.key.length);
  if (!slips || !mayBeSlip(query.bits, name.bits, most)) return undefined;
  const count = slipsBetween(query.key, name.key, most);
  return count === undefined ? undefined : { tier: 'slip', name, score: 0.5 / count + 0.5 * weight };
}
