import { backlinks, type Glossary, type Heading, loadGlossary, type TermEntry } from '../glossary/index.ts';
import { type Category, categories } from '../schemas/category.ts';
import { widgets } from '../widgets/registry.ts';
import type { SearchDocument } from './document.ts';
import { keyOf, singular } from './fold.ts';
import { partsOf } from './names.ts';

/** Everything the search can answer with, read from the glossary and the widget registry. */
export function searchDocuments(): SearchDocument[] {
  const glossary = loadGlossary();
  const { terms, lessons } = glossary;
  const categoryOf = (taught: string[]) => {
    const category = taught.flatMap((id) => terms.get(id)?.data.category ?? [])[0];
    return category && inCategory(category);
  };
  return [
    ...[...terms.values()].map((entry) => termDocument(glossary, entry)).sort(byField),
    ...widgets.map(({ id, title, aliases, summary, terms: taught }) => ({
      ...unnamed,
      kind: 'widget' as const,
      id,
      title,
      aliases,
      text: summary,
      ...categoryOf(taught),
    })),
    ...[...lessons.values()].map(({ id, data, headings }) => ({
      ...unnamed,
      kind: 'lesson' as const,
      id,
      title: data.title,
      text: data.summary,
      headings: headings.map(toSection),
      ...categoryOf(data.teaches),
      level: data.level,
    })),
  ];
}

/** Neighbours of one field and level share words, and compress the better for it. */
const byField = (a: SearchDocument, b: SearchDocument) => fieldOf(a).localeCompare(fieldOf(b), 'en');
const fieldOf = ({ category, level }: SearchDocument) => `${category} ${level}`;

const inCategory = (category: Category) => ({ category, label: categories[category].title });

/** What a widget or a lesson has none of. */
const unnamed = { aliases: [], misspellings: [], headings: [], linked: 0 };

const toSection = ({ text, id }: Heading) => ({ text, id });

function termDocument(glossary: Glossary, { id, data, headings }: TermEntry): SearchDocument {
  const named = (misspelt: boolean) =>
    data.aliases.filter(({ kind }) => (kind === 'misspelling') === misspelt).map(({ name }) => name);
  // Names that differ only in case, separators or the ending of a plural are one name to the search.
  const distinct = new Map(
    [data.title, data.abbreviation, data.expansion, ...named(false)]
      .filter((name) => name !== undefined)
      .reverse()
      .map((name) => [singular(keyOf(name)), name]),
  );
  for (const name of [data.title, ...partsOf(data.title)]) distinct.delete(singular(keyOf(name)));
  return {
    kind: 'term',
    id,
    title: data.title,
    aliases: [...distinct.values()].reverse(),
    misspellings: named(true),
    text: data.definition,
    headings: headings.map(toSection),
    ...inCategory(data.category),
    level: data.level,
    linked: backlinks(glossary, id).length,
  };
}
