import type { SearchDocument } from './document.ts';
import { contentWords, keyOf, singular, words } from './fold.ts';
import { type Key, matchName, type Name, type NameTier, namesOf, toKey } from './names.ts';
import { prior } from './prior.ts';
import { tellingSections } from './sections.ts';
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
const longestName = 5;

/** How a document is found, the best first. A slip is looked for only where no name matches as typed. */
const tiers: Tier[] = ['exact', 'plural', 'name', 'slip', 'text'];
type Tier = NameTier | 'text';

interface Found {
  index: number;
  tier: Tier;
  /** About 0 to 1. */
  score: number;
  name?: Name;
}

/** A word of the query. */
interface Asked {
  typed: string;
  meanings: Meaning[];
  hits: Hits;
  /** The fewer documents hold it, the more it says. */
  rarity: number;
}

/**
 * A search over `documents`. First come those with the query for a name, however it is spaced, accented or
 * punctuated; then names that hold all of its words or begin with it, misspelt names, and texts.
 */
export function createSearch(documents: SearchDocument[]): Search {
  const names = documents.map(namesOf);
  const vocabulary = new Vocabulary();
  const telling = tellingSections(documents);
  for (const [index, document] of documents.entries()) {
    vocabulary.add(index, field.text, document.text);
    for (const { text } of telling.of(document)) vocabulary.add(index, field.heading, text);
    for (const { text, weight } of names[index] ?? []) {
      vocabulary.add(index, weight === 1 ? field.title : field.alias, text);
    }
  }

  const ask = (typed: string, meanings: Meaning[]): Asked => {
    const hits = vocabulary.find(meanings);
    return { typed, meanings, hits, rarity: Math.log(1 + documents.length / Math.max(1, hits.size)) };
  };

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

  /** The documents with a name that holds every word. */
  function byNameWords(asked: Asked[], tier: 'name' | 'slip'): Found[] {
    const found: Found[] = [];
    const [first] = asked;
    for (const index of first?.hits.keys() ?? []) {
      if (!asked.every(({ hits }) => (hits.get(index)?.field ?? 0) >= field.alias)) continue;
      const shares = (names[index] ?? []).map((name) => ({ name, score: name.weight * shareOf(name, asked) }));
      const { name, score } = shares.reduce((a, b) => (b.score > a.score ? b : a));
      if (score === 0) continue;
      // The name that a misspelt word stands for may not be the one that is meant.
      found.push({ index, tier, score, ...(tier === 'name' && { name }) });
    }
    return found;
  }

  /**
   * The documents that hold all words, or with `some` the greater part of what the words say, or with a whole name of
   * theirs among `phrases` of the query.
   */
  function byText(asked: Asked[], phrases: Set<string>, some: boolean): Found[] {
    const total = asked.reduce((sum, { rarity }) => sum + rarity, 0);
    const nameIn = (index: number) => longest(names[index]?.filter(({ stem }) => phrases.has(stem)) ?? []);
    const candidates = [...new Set(asked.flatMap(({ hits }) => [...hits.keys()]))].map((index) => ({
      index,
      name: nameIn(index),
      held: asked.filter(({ hits }) => hits.has(index)),
    }));
    const named = new Set(candidates.flatMap(({ name }) => name?.words.flat() ?? []).map(singular));
    // "sms or mms" asks for both, before what speaks of both.
    const onlyNames = asked.every(({ typed }) => named.has(singular(typed)));
    const found = candidates.flatMap(({ index, name, held }): Found[] => {
      const sum = (of: 'certainty' | 'score') =>
        held.reduce((sum, { hits, rarity }) => sum + rarity * (hits.get(index)?.[of] ?? 0), 0) / total;
      const all = held.length === asked.length;
      const share = Math.min(1, (name?.words.length ?? 0) / asked.length);
      if (!all && !(some && (sum('certainty') >= 0.45 || share >= 1 / 3))) return [];
      const score = sum('score') + (name && onlyNames ? 1 : 0) + (all ? 0.1 : 0);
      return [{ index, tier: 'text', score, ...(name && { name }) }];
    });
    const best = Math.max(...found.map(({ score }) => score));
    return some ? found.filter(({ score }) => score > best / 2) : found;
  }

  const scoreOf = ({ index, score }: Found) => score + prior(documents[index]);
  const better = (a: Found, b: Found) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || scoreOf(b) - scoreOf(a);

  function toMatch({ index, tier, name }: Found, marks: Set<string>): Match[] {
    const document = documents[index];
    if (!document) return [];
    const alias = name ?? (tier === 'text' ? undefined : aliasWith(marks, names[index] ?? []));
    const exact = tier === 'exact' || tier === 'plural';
    return [{ document, exact, ...(alias?.shown && { alias: alias.text }) }];
  }

  return (query) => {
    const text = query.slice(0, longestQuery).trim();
    const all = vocabulary.split(text);
    const content = contentWords(all);
    // "gsm 7 example" is about "gsm 7".
    const about = content.filter((word) => !telling.isCommon(word));
    const typed = [...new Set(about.length > 0 ? about : content)].slice(0, mostWords);
    const keys = [...new Set([keyOf(text), content.join(''), about.join('')])].filter(Boolean).map(toKey);
    if (keys.length === 0) return { matches: [], nearest: [], marks: new Set(), asked: [], fullText: '' };

    // One letter begins too many words to say anything, unless words before it do.
    const literal = typed.map((word, position) => ask(word, vocabulary.literal(word, word.length > 1 || position > 0)));
    let asked = literal;
    let found = [...byName(keys, false), ...byNameWords(asked, 'name')];
    if (found.length === 0) {
      asked = literal.map((one) => (one.meanings.length > 0 ? one : ask(one.typed, vocabulary.misspelt(one.typed))));
      found = [...byName(keys, true), ...byNameWords(asked, 'slip')];
    }
    found.push(...byText(asked, phrasesIn(all), found.length === 0));

    const best = new Map<number, Found>();
    for (const one of found.sort(better)) if (!best.has(one.index)) best.set(one.index, one);
    const ranked = [...best.values()];
    const marks = new Set(
      asked.flatMap((one) => (one.typed.length === 1 ? [] : one.meanings.map(({ entry }) => entry.word))),
    );
    // A compound counts as one word here: "E.164" is to be marked, and no other E.
    for (const chunk of ranked[0]?.name?.text.split(/\s+/) ?? []) marks.add(keyOf(chunk));
    const first = ranked[0];
    return {
      matches: ranked.flatMap((one) => toMatch(one, marks)),
      nearest: ranked.length > 0 ? [] : nearest(keyOf(text)),
      marks,
      asked: contentWords(words(text)),
      fullText: first?.tier === 'slip' && first.name ? first.name.text : asMeant(text, literal, asked),
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

/** How much of a name the words are, in letters and in whole words, 0 to 1; 0 where it does not hold them all. */
function shareOf(name: Name, asked: Asked[]): number {
  const used = new Set<Asked>();
  /** The letters of a word that are asked for. */
  const lettersOf = (word: string) => {
    let most = 0;
    for (const one of asked) {
      const meaning = one.meanings.find(({ entry }) => entry.word === word);
      if (!meaning) continue;
      used.add(one);
      most = Math.max(most, meaning.certainty * Math.min(one.typed.length, word.length));
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

const longest = (names: Name[]) =>
  names.reduce<Name | undefined>((a, b) => (a && a.key.length >= b.key.length ? a : b), undefined);

/** Every run of neighbouring words as the stem of a name: "how does sip work" holds sip. */
function phrasesIn(all: string[]): Set<string> {
  const phrases = new Set<string>();
  for (let from = 0; from < Math.min(all.length, 2 * mostWords); from++) {
    for (let length = 1; length <= longestName; length++) {
      phrases.add(singular(all.slice(from, from + length).join('')));
    }
  }
  return phrases;
}

/** `text`, or its words with the misspelt ones put right. */
function asMeant(text: string, literal: Asked[], asked: Asked[]): string {
  if (asked === literal) return text;
  return asked
    .map(({ typed, meanings }, position) => {
      if (literal[position]?.meanings.length) return typed;
      return meanings.toSorted((a, b) => b.certainty - a.certainty)[0]?.entry.word ?? typed;
    })
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
