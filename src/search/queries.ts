import { nearestName } from '../glossary/nearest.ts';
import type { SearchDocument } from './document.ts';
import type { Search } from './rank.ts';

/** A query, and what should come first. */
export interface Query {
  text: string;
  /** See `nameOf`. */
  expected: string;
  line: number;
}

/** What a list of queries calls a document: the id of a term, `widgets/<id>` or `learn/<track>/<slug>`. */
export const nameOf = ({ kind, id }: SearchDocument) =>
  ({ term: id, widget: `widgets/${id}`, lesson: `learn/${id}` })[kind];

/** Reads lines of a query, a tab and what it should find. Throws, naming the line, where one is something else. */
export function readQueries(file: string): Query[] {
  const lines = new Map<string, number>();
  return file.split(/\r?\n/).flatMap((row, index) => {
    const line = index + 1;
    if (row.trim() === '' || row.startsWith('# ')) return [];
    const [text = '', expected = '', ...rest] = row.split('\t');
    if (!text.trim() || !expected.trim() || rest.length > 0) {
      throw new Error(`Line ${line} is not a query, a tab and what it should find: "${row}".`);
    }
    const before = lines.get(text);
    if (before) throw new Error(`"${text}" stands in line ${before} and again in line ${line}.`);
    lines.set(text, line);
    return [{ text, expected, line }];
  });
}

/** A query that something else, or nothing, is first for. */
export interface Miss {
  query: Query;
  /** What came instead, the best first. */
  found: string[];
}

export interface Findings {
  /** How many queries were asked. */
  asked: number;
  /** Shares of these, 0 to 1, whose document came first, and among the first three. */
  first: number;
  firstThree: number;
  misses: Miss[];
  /** Queries for what does not exist. */
  unknown: Query[];
}

/** Asks each query whose document is among `documents`. */
export function judge(search: Search, documents: SearchDocument[], queries: Query[]): Findings {
  const known = new Set(documents.map(nameOf));
  const misses: Miss[] = [];
  const asked = queries.filter(({ expected }) => known.has(expected));
  for (const query of asked) {
    const found = search(query.text).matches.map(({ document }) => nameOf(document));
    if (found[0] !== query.expected) misses.push({ query, found: found.slice(0, 3) });
  }
  const share = (missed: number) => (asked.length === 0 ? 0 : 1 - missed / asked.length);
  return {
    asked: asked.length,
    first: share(misses.length),
    firstThree: share(misses.filter(({ query, found }) => !found.includes(query.expected)).length),
    misses,
    unknown: queries.filter(({ expected }) => !known.has(expected)),
  };
}

/** A query for what does not exist, for people. */
export function describeUnknown({ text, expected, line }: Query, documents: SearchDocument[]): string {
  const nearest = nearestName(expected, documents.map(nameOf));
  return `Line ${line}: "${text}" should find ${expected}, which does not exist.${nearest ? ` Did you mean ${nearest}?` : ''}`;
}
