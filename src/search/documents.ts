import { loadGlossary } from '../glossary/index.ts';
import { categories } from '../schemas/category.ts';
import type { Term } from '../schemas/term.ts';
import { widgets } from '../widgets/registry.ts';
import type { SearchDocument } from './document.ts';
import { keyOf } from './fold.ts';

/** Everything the search can answer with, read from the glossary and the widget registry. */
export function searchDocuments(): SearchDocument[] {
  const { terms, lessons } = loadGlossary();
  return [
    ...[...terms.values()].map(({ id, data }) => termDocument(id, data)),
    ...widgets.map(({ id, title, summary }) => document('widget', id, title, summary)),
    ...[...lessons.values()].map(({ id, data }) => ({
      ...document('lesson', id, data.title, data.summary),
      level: data.level,
    })),
  ];
}

const document = (kind: SearchDocument['kind'], id: string, title: string, text: string): SearchDocument => ({
  kind,
  id,
  title,
  aliases: [],
  misspellings: [],
  text,
});

function termDocument(id: string, term: Term): SearchDocument {
  const named = (misspelt: boolean) =>
    term.aliases.filter(({ kind }) => (kind === 'misspelling') === misspelt).map(({ name }) => name);
  const others = [term.abbreviation, term.expansion, ...named(false)].filter((name) => name !== undefined);
  // Names that differ only in case or separators are one name to the search.
  const distinct = new Map(others.map((name) => [keyOf(name), name]));
  distinct.delete(keyOf(term.title));
  return {
    ...document('term', id, term.title, term.definition),
    aliases: [...distinct.values()],
    misspellings: named(true),
    category: categories[term.category].title,
    level: term.level,
  };
}
