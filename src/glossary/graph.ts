import type { Category } from '../schemas/category.ts';
import { levels } from '../schemas/level.ts';
import type { Glossary, Heading, LessonEntry, TermEntry } from './types.ts';

/** A place that links to an entry: in which entry, and under which of its headings. */
export interface Backlink {
  entry: TermEntry | LessonEntry;
  heading?: Heading;
}

const byTitle = (a: TermEntry | LessonEntry, b: TermEntry | LessonEntry) =>
  a.data.title.localeCompare(b.data.title, 'en', { sensitivity: 'base', numeric: true }) || (a.id < b.id ? -1 : 1);

const sorted = once((glossary) => [...glossary.terms.values()].sort(byTitle));

const positions = once((glossary) => new Map(sorted(glossary).map((term, index) => [term.id, index])));

const incoming = once((glossary) => {
  const links = new Map<string, Backlink[]>();
  for (const entry of [...glossary.terms.values(), ...glossary.lessons.values()].sort(byTitle)) {
    const seen = new Set<string>();
    for (const { id, heading } of entry.links) {
      const place = `${id}#${heading?.id ?? ''}`;
      if (id === entry.id || seen.has(place)) continue;
      seen.add(place);
      const list = links.get(id) ?? [];
      list.push({ entry, ...(heading && { heading }) });
      links.set(id, list);
    }
  }
  return links;
});

/** Where an entry is linked from ("Used in"): by title of the linking entry, each of its headings once. */
export function backlinks(glossary: Glossary, id: string): Backlink[] {
  return incoming(glossary).get(id) ?? [];
}

const relations = once((glossary) => {
  const found = new Map(sorted(glossary).map(({ id }) => [id, new Set<string>()]));
  const join = (a: string, b: string) => {
    if (a === b || !found.has(a) || !found.has(b)) return;
    found.get(a)?.add(b);
    found.get(b)?.add(a);
  };
  for (const { id, data, links } of glossary.terms.values()) {
    for (const other of data.related) join(id, other);
    for (const { term } of data.confusedWith) join(id, term);
    for (const link of links) if (link.kind === 'term') join(id, link.id);
  }
  return found;
});

/** The terms that a term has to do with: related, confused with it or linked in the text, in either direction. By title. */
export function relatedTerms(glossary: Glossary, id: string): TermEntry[] {
  const ids = relations(glossary).get(id);
  return sorted(glossary).filter((term) => ids?.has(term.id));
}

/** The terms of a category, the basic ones first, then by title. */
export function termsInCategory(glossary: Glossary, category: Category): TermEntry[] {
  return sorted(glossary)
    .filter(({ data }) => data.category === category)
    .sort((a, b) => levels.indexOf(a.data.level) - levels.indexOf(b.data.level));
}

/** All terms by title, without regard to case and accents; "3" comes before "10". */
export function sortedTerms(glossary: Glossary): TermEntry[] {
  return [...sorted(glossary)];
}

/** The terms under their first letter, without its accent, A to Z; under "0–9" what begins with none from A to Z. */
export function termsByLetter(glossary: Glossary): Map<string, TermEntry[]> {
  return Map.groupBy(sorted(glossary), ({ data }) => {
    const first = data.title.normalize('NFD').charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '0–9';
  });
}

/** The terms before and after a term in the order of `sortedTerms`. */
export function neighbours(glossary: Glossary, id: string): { previous?: TermEntry; next?: TermEntry } {
  const index = positions(glossary).get(id);
  if (index === undefined) return {};
  const previous = sorted(glossary)[index - 1];
  const next = sorted(glossary)[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Computes something of a glossary the first time it is asked for. A glossary never changes once it is built. */
function once<T>(compute: (glossary: Glossary) => T): (glossary: Glossary) => T {
  const known = new WeakMap<Glossary, { value: T }>();
  return (glossary) => {
    let found = known.get(glossary);
    if (!found) {
      found = { value: compute(glossary) };
      known.set(glossary, found);
    }
    return found.value;
  };
}
