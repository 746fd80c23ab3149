import type { SearchDocument } from './document.ts';
import { contentWords, keyOf, words } from './fold.ts';
import { type Key, matchName, type Name, type NameTier, namesOf, toKey } from './names.ts';
import { likeness, pairsOf } from './slips.ts';
import { field, type Hits, type Meaning, Vocabulary } from './vocabulary.ts';

/** A document that answers a query. */
export interface Match {
  document: SearchDocument;
  /** The query is a name of the document. */
  exact: boolean;
  /** The other name by which it was found, where it was not its title. */
  alias?: string;
}

export interface Answer {
  /** What matches, the best first. */
  matches: Match[];
  /** Where nothing matches: up to three terms whose names or texts come nearest. */
  nearest: Match[];
  /** The words to mark in a result, folded. */
  marks: Set<string>;
  /** What to ask the full text for: the query, or the name that a misspelt query stands for. */
  fullText: string;
}

export type Search = (query: string) => Answer;

/** Names are short: what stands beyond this many characters of a pasted text does not help to find one. */
const longestQuery = 200;
const mostWords = 16;

/** How a document is found, the best first. A slip is looked for only where no name matches as typed. */
const tiers: Tier[] = ['exact', 'plural', 'prefix', 'words', 'slip', 'slipWords', 'text', 'slipText', 'mostWords'];
type Tier = NameTier | 'words' | 'slipWords' | 'text' | 'slipText' | 'mostWords';

interface Found {
  index: number;
  tier: Tier;
  score: number;
  name?: Name;
}

/**
 * A search over `documents`. First come those with the query for a name, however it is spaced, accented or
 * punctuated; then names that begin with it, names that hold its words, misspelt names, and texts.
 */
export function createSearch(documents: SearchDocument[]): Search {
  const names = documents.map(namesOf);
  const vocabulary = new Vocabulary();
  for (const [index, document] of documents.entries()) {
    vocabulary.add(index, field.text, document.text);
    for (const { text, weight } of names[index] ?? []) {
      vocabulary.add(index, weight === 3 ? field.title : field.alias, text);
    }
  }

  /** The documents whose names match the whole query, each by its best name. */
  function byName(keys: Key[], slips: boolean): Found[] {
    const found: Found[] = [];
    for (const [index, own] of names.entries()) {
      let best: Found | undefined;
      for (const name of own) {
        for (const key of keys) {
          const match = matchName(key, name, slips);
          if (match && (!best || better({ index, ...match }, best) < 0)) best = { index, ...match };
        }
      }
      if (best) found.push(best);
    }
    return found;
  }

  /** The documents that hold all words but `missing` of them, in their names (`inNames`) or anywhere (`inText`). */
  function byWords(hits: Hits[], inNames: Tier, inText: Tier, missing = 0): Found[] {
    const found: Found[] = [];
    for (const index of documents.keys()) {
      let held = 0;
      let score = 0;
      let named = true;
      for (const hit of hits) {
        const here = hit.get(index);
        if (!here) continue;
        held++;
        score += here.score;
        named &&= here.field > field.text;
      }
      if (held > 0 && held >= hits.length - missing) found.push({ index, tier: named ? inNames : inText, score });
    }
    return found;
  }

  function better(a: Found, b: Found): number {
    const titleLength = ({ index }: Found) => documents[index]?.title.length ?? 0;
    return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.score - a.score || titleLength(a) - titleLength(b);
  }

  function toMatch({ index, tier, name }: Found, marks: Set<string>): Match[] {
    const document = documents[index];
    if (!document) return [];
    const alias = name ?? (tier === 'text' || tier === 'slipText' ? undefined : aliasWith(marks, names[index] ?? []));
    return [{ document, exact: tier === 'exact', ...(alias?.shown && { alias: alias.text }) }];
  }

  return (query) => {
    const text = query.slice(0, longestQuery).trim();
    const content = contentWords(vocabulary.split(text));
    const typed = [...new Set(content)].slice(0, mostWords);
    const keys = [...new Set([keyOf(text), content.join('')])].filter(Boolean).map(toKey);
    if (keys.length === 0) return { matches: [], nearest: [], marks: new Set(), fullText: '' };

    // One letter begins too many words to say anything, unless words before it do.
    const literal = typed.map((word, position) => vocabulary.literal(word, word.length > 1 || position > 0));
    let meanings = literal;
    let hits = literal.map((of) => vocabulary.find(of));
    let found = [...byName(keys, false), ...byWords(hits, 'words', 'text')];

    if (!found.some(({ tier }) => tier !== 'text')) {
      meanings = literal.map((of, position) => (of.length > 0 ? of : vocabulary.misspelt(typed[position] ?? '')));
      hits = meanings.map((of) => vocabulary.find(of));
      found.push(...byName(keys, true), ...byWords(hits, 'slipWords', 'slipText'));
      if (found.some(({ tier }) => tier !== 'slipText')) found = found.filter(({ tier }) => tier !== 'slipText');
      if (found.length === 0) found = byWords(hits, 'mostWords', 'mostWords', Math.floor(typed.length / 3));
    }

    const best = new Map<number, Found>();
    for (const one of found.sort(better)) if (!best.has(one.index)) best.set(one.index, one);
    const ranked = [...best.values()];
    const marks = new Set(
      meanings.flatMap((of, position) => (typed[position]?.length === 1 ? [] : of.map(({ entry }) => entry.word))),
    );
    // A compound counts as one word here: "E.164" is to be marked, and no other E.
    for (const chunk of ranked[0]?.name?.text.split(/\s+/) ?? []) marks.add(keyOf(chunk));
    const first = ranked[0];
    return {
      matches: ranked.flatMap((one) => toMatch(one, marks)),
      nearest: ranked.length > 0 ? [] : nearest(keyOf(text)),
      marks,
      fullText: first?.tier === 'slip' && first.name ? first.name.text : asMeant(text, typed, literal, meanings),
    };
  };

  function nearest(key: string): Match[] {
    const pairs = pairsOf(key);
    return names
      .map((own, index) => ({ index, likeness: Math.max(...own.map((name) => likeness(pairs, name.key))) }))
      .filter(({ index, likeness }) => likeness > 0.3 && documents[index]?.kind === 'term')
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
      .flatMap(({ index }) => toMatch({ index, tier: 'text', score: 0 }, new Set()));
  }
}

/** `text`, or its words with the misspelt ones put right. */
function asMeant(text: string, typed: string[], literal: Meaning[][], meanings: Meaning[][]): string {
  if (meanings === literal) return text;
  const surest = (of: Meaning[] = []) => of.toSorted((a, b) => b.certainty - a.certainty)[0];
  return typed
    .map((word, position) => (literal[position]?.length ? word : (surest(meanings[position])?.entry.word ?? word)))
    .join(' ');
}

/** The name that holds the most of `marks`, where the title, which comes first, does not hold as many. */
function aliasWith(marks: Set<string>, names: Name[]): Name | undefined {
  const held = ({ text }: Name) => words(text).filter((word) => marks.has(word)).length;
  return names.reduce<Name | undefined>(
    (best, name) => (best === undefined || held(name) > held(best) ? name : best),
    undefined,
  );
}
