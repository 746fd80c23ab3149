import { slugsOf } from './slug.ts';
import type { Alias, TermEntry } from './types.ts';

/** Every name a reader may know a term by: its title, its short and long form, its aliases. Each once. */
export function namesOf({ data }: TermEntry): string[] {
  const names = [data.title, data.abbreviation, data.expansion, ...data.aliases.map(({ name }) => name)];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The slugs under which a term is found besides its own id, and the name that gives each. */
export function aliasSlugs(term: TermEntry): Map<string, Alias> {
  const slugs = new Map<string, Alias>();
  for (const name of namesOf(term)) {
    for (const slug of slugsOf(name)) {
      if (slug !== term.id && !slugs.has(slug)) slugs.set(slug, { term: term.id, name });
    }
  }
  return slugs;
}
