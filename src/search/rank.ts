import { type Asked, asMeant, phrasesIn, shareOf } from './asked.ts';
import type { SearchDocument } from './document.ts';
import { contentWords, keyOf, singular, words } from './fold.ts';
import { type Key, matchSlip, matchStart, matchWhole, type Name, type NameTier, namesOf, toKeys } from './names.ts';
import { prior } from './prior.ts';
import { tellingSections } from './sections.ts';
import { slipsBetween } from './slips.ts';
import { field, Vocabulary } from './vocabulary.ts';

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
  /** Where nothing matches: up to three terms whose names come nearest. */
  nearest: Match[];
  /** The words to mark in a result, folded. */
  marks: Set<string>;
  /** The words that were asked for, folded, without those that say nothing. */
  asked: string[];
  /** What to ask the full text for: the query, or the name that a misspelt query stands for. */
  fullText: string;
}

export type Search = (query: string) => Answer;

/** Names are short: what stands beyond this many characters of a pasted text does not help to find one. */
const longestQuery = 200;
const mostWords = 16;

/** Beyond this many slips, or half of its letters, no name is near. */
const mostSlips = 4;

/** How a document is found, the best first. A slip is looked for only where no name matches as typed. */
const tiers: Tier[] = ['exact', 'plural', 'name', 'slip', 'text'];
type Tier = NameTier | 'text';

interface Found {
  index: number;
  tier: Tier;
  /** Orders the documents of a tier, about 0 to 1. */
  score: number;
  name?: Name;
}

/**
 * A search over `documents`. First come those with the query for a name, however it is spaced, accented or
 * punctuated; then names that hold all of its words or begin with it, misspelt names, and texts.
 */
export function createSearch(documents: SearchDocument[]): Search {
  const names = documents.map(namesOf);
  const wholeNames = Map.groupBy(
    names.flatMap((own, index) => own.map((name) => ({ index, name }))),
    ({ name }) => name.stem,
  );
  const vocabulary = new Vocabulary();
  const telling = tellingSections(documents);
  for (const [index, document] of documents.entries()) {
    vocabulary.add(index, field.text, document.text);
    for (const { text } of telling.of(document)) vocabulary.add(index, field.heading, text);
    for (const { text, weight } of names[index] ?? []) {
      vocabulary.add(index, weight === 1 ? field.title : field.alias, text);
    }
  }

  /** While a query is typed, all of its words but the last stay. */
  const remembered = new Map<string, Asked>();
  function ask(typed: string, how: 'literal' | 'begun' | 'misspelt'): Asked {
    const key = `${how} ${typed}`;
    const known = remembered.get(key);
    if (known) return known;
    if (remembered.size > 100) remembered.clear();
    const meanings = how === 'misspelt' ? vocabulary.misspelt(typed) : vocabulary.literal(typed, how === 'begun');
    const hits = vocabulary.find(meanings);
    const asked = { typed, meanings, hits, rarity: Math.log(1 + documents.length / Math.max(1, hits.size)) };
    remembered.set(key, asked);
    return asked;
  }

  /** The documents with one of the keys for a name. */
  const byWholeName = (keys: Key[]): Found[] =>
    keys.flatMap((key) =>
      (wholeNames.get(key.stem) ?? []).map(({ index, name }) => ({ index, ...matchWhole(key, name) })),
    );

  /** The documents with a name that `match` finds like one of the keys. */
  function byLikeName(keys: Key[], match: typeof matchStart): Found[] {
    const found: Found[] = [];
    for (const [index, own] of names.entries()) {
      for (const name of own) {
        for (const key of keys) {
          const like = match(key, name);
          if (like) found.push({ index, ...like });
        }
      }
    }
    return found;
  }

  /** The documents with a name that holds every word. */
  function byNameWords(asked: Asked[], tier: 'name' | 'slip'): Found[] {
    const found: Found[] = [];
    for (const index of asked[0]?.hits.keys() ?? []) {
      if (!asked.every(({ hits }) => (hits.get(index)?.field ?? 0) >= field.alias)) continue;
      const shares = (names[index] ?? []).map((name) => ({ name, score: name.weight * shareOf(name, asked) }));
      const { name, score } = shares.reduce((a, b) => (b.score > a.score ? b : a));
      // The name that a misspelt word stands for may not be the one that is meant.
      if (score > 0) found.push({ index, tier, score, ...(tier === 'name' && { name }) });
    }
    return found;
  }

  /**
   * The documents that hold all words; with `some`, also those that hold a good part of what they say, and those with a
   * name among the `phrases` of the query.
   */
  function byText(asked: Asked[], phrases: Set<string>, some: boolean): Found[] {
    const total = asked.reduce((sum, { rarity }) => sum + rarity, 0);
    const candidates = [...new Set(asked.flatMap(({ hits }) => [...hits.keys()]))].map((index) => ({
      index,
      name: longest(names[index]?.filter(({ stem }) => phrases.has(stem)) ?? []),
    }));
    const named = new Set(
      candidates.flatMap(({ name }) => name?.words.flatMap((parts) => [...parts, parts.join('')]) ?? []).map(singular),
    );
    // "sms or mms" asks for both, before what speaks of both.
    const onlyNames = asked.every(({ typed }) => named.has(singular(typed)));
    const found = candidates.flatMap(({ index, name }): Found[] => {
      let held = 0;
      let certainty = 0;
      let score = 0;
      for (const { hits, rarity } of asked) {
        const hit = hits.get(index);
        if (!hit) continue;
        held++;
        certainty += (rarity / total) * hit.certainty;
        score += (rarity / total) * hit.score;
      }
      const all = held === asked.length;
      const isNamed = name !== undefined && (onlyNames || name.words.length >= asked.length / 3);
      if (!all && !(some && (certainty >= (held > 1 ? 0.3 : 0.4) || isNamed))) return [];
      return [
        { index, tier: 'text', score: score + (name && onlyNames ? 1 : 0) + (all ? 0.1 : 0), ...(name && { name }) },
      ];
    });
    const best = Math.max(...found.map(({ score }) => score));
    return some ? found.filter(({ score }) => score > best / 2) : found;
  }

  const scoreOf = ({ index, score }: Found) => score + prior(documents[index]);
  /** Where a lesson has the name of a term, or its plural, the term is meant. */
  const isNamedTerm = ({ index, tier }: Found) =>
    documents[index]?.kind === 'term' && (tier === 'exact' || tier === 'plural') ? 1 : 0;
  const better = (a: Found, b: Found) =>
    isNamedTerm(b) - isNamedTerm(a) || tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || scoreOf(b) - scoreOf(a);

  function toMatch({ index, tier, name }: Found, marks: Set<string>): Match[] {
    const document = documents[index];
    if (!document) return [];
    const alias = name ?? (tier === 'text' ? undefined : aliasWith(marks, names[index] ?? []));
    const exact = tier === 'exact' || tier === 'plural';
    return [{ document, exact, ...(alias?.shown && { alias: alias.text }) }];
  }

  /** The terms of which a name takes the fewest slips. */
  function nearest(key: string): Match[] {
    return names
      .flatMap((own, index) => {
        if (documents[index]?.kind !== 'term') return [];
        const shares = own.map((name) => {
          const length = Math.max(key.length, name.key.length);
          return (slipsBetween(key, name.key, Math.min(mostSlips, Math.floor(length / 2))) ?? length) / length;
        });
        return { index, share: Math.min(...shares) };
      })
      .filter(({ share }) => share <= 0.5)
      .sort((a, b) => a.share - b.share)
      .slice(0, 3)
      .flatMap(({ index }) => toMatch({ index, tier: 'text', score: 0 }, new Set()));
  }

  return (query) => {
    const text = query.slice(0, longestQuery).trim();
    const all = vocabulary.split(text);
    const content = contentWords(all);
    // "gsm 7 example" is about "gsm 7".
    const about = content.filter((word) => !telling.isCommon(word));
    const typed = [...new Set(about.length > 0 ? about : content)].slice(0, mostWords);
    // "what is voice over the internet" asks for "voice over the internet", "what is mean opinion score" for all but two.
    const leading = Math.min(mostWords, all.indexOf(content[0] ?? ''));
    const ends = all.slice(0, leading + 1).map((_, from) => all.slice(from));
    const keys = toKeys([all, ...ends, content, about]);
    const mainKeys = toKeys([all, ends.at(-1) ?? all]);
    if (keys.length === 0) return { matches: [], nearest: [], marks: new Set(), asked: [], fullText: '' };

    // One letter begins too many words to say anything, unless words before it do.
    const literal = typed.map((word, position) => ask(word, word.length > 1 || position > 0 ? 'begun' : 'literal'));
    let asked = literal;
    let found = [...byWholeName(keys), ...byLikeName(mainKeys, matchStart), ...byNameWords(asked, 'name')];
    if (found.length === 0) {
      asked = literal.map((one) => (one.meanings.size > 0 ? one : ask(one.typed, 'misspelt')));
      found = [...byLikeName(mainKeys, matchSlip), ...byNameWords(asked, 'slip')];
    }
    found.push(...byText(asked, phrasesIn(all), found.length === 0));

    const ranked = new Map<number, Found>();
    for (const one of found.sort(better)) if (!ranked.has(one.index)) ranked.set(one.index, one);
    const [first] = ranked.values();
    const marks = new Set(asked.flatMap((one) => (one.typed.length === 1 ? [] : [...one.meanings.keys()])));
    // A compound counts as one word here: "E.164" is to be marked, and no other E.
    if (first?.tier !== 'name') for (const parts of first?.name?.words ?? []) marks.add(parts.join(''));
    return {
      matches: [...ranked.values()].flatMap((one) => toMatch(one, marks)),
      nearest: ranked.size > 0 ? [] : nearest(keyOf(text)),
      marks,
      asked: contentWords(words(text)),
      fullText: first?.tier === 'slip' && first.name ? first.name.text : asMeant(text, literal, asked),
    };
  };
}

const longest = (names: Name[]) =>
  names.reduce<Name | undefined>((a, b) => (a && a.key.length >= b.key.length ? a : b), undefined);

/** The name that holds the most of `marks`, where the title, which comes first, does not hold as many. */
function aliasWith(marks: Set<string>, names: Name[]): Name | undefined {
  const held = ({ text }: Name) => words(text).filter((word) => marks.has(word)).length;
  return names.reduce<Name | undefined>(
    (best, name) => (best === undefined || held(name) > held(best) ? name : best),
    undefined,
  );
}
