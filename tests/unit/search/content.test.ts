import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../../src/glossary/index.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { keyOf, singular } from '../../../src/search/fold.ts';
import { nameOf, readQueries } from '../../../src/search/queries.ts';
import { createSearch } from '../../../src/search/rank.ts';
import { widgets } from '../../../src/widgets/registry.ts';
import { spellings } from './spellings.ts';

const documents = searchDocuments();
const search = createSearch(documents);

const { terms, lessons } = loadGlossary();
/** Every name, as its author wrote it, by the address of what it names. */
const names = [
  ...[...terms.values()].map(({ id, data: { title, abbreviation, expansion, aliases } }) => ({
    id,
    names: [title, abbreviation, expansion, ...aliases.map(({ name }) => name)],
  })),
  ...widgets.map(({ id, title, aliases }) => ({ id: `widgets/${id}`, names: [title, ...aliases] })),
  // A lesson may have the name of a term, which then comes first.
  ...[...lessons.values()]
    .filter(({ data }) => !isTermName(data.title))
    .map(({ id, data }) => ({ id: `learn/${id}`, names: [data.title] })),
];

function isTermName(name: string): boolean {
  const stem = (text: string) => singular(keyOf(text));
  return [...terms.values()].some(({ data }) =>
    [data.title, ...data.aliases.map((alias) => alias.name)].some((other) => stem(other) === stem(name)),
  );
}

describe('every entry, widget and lesson comes first by every one of its names', () => {
  it.each(names)('$id', ({ id, names }) => {
    for (const name of names.filter((name) => name !== undefined)) {
      for (const spelling of spellings(name)) {
        const [first] = search(spelling).matches;
        expect([spelling, first && nameOf(first.document)]).toEqual([spelling, id]);
        expect([spelling, first?.exact]).toEqual([spelling, true]);
      }
    }
  });
});

describe('the queries that the search is held to', () => {
  const queries = readQueries(readFileSync('tests/content/queries.tsv', 'utf8'));

  it('are at least 250, and ask at least twice for every term', () => {
    expect(queries.length).toBeGreaterThanOrEqual(250);
    const asked = (id: string) => queries.filter(({ expected }) => expected === id).length;
    expect([...terms.keys()].filter((id) => asked(id) < 2)).toEqual([]);
  });
});
