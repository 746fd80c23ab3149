import { loadGlossary } from './index.ts';

/** The other names of terms, as the paths and properties of the pages that lead on from them. */
export function aliasPaths() {
  const { aliases, terms } = loadGlossary();
  return [...aliases].map(([alias, { term, name }]) => ({
    params: { alias },
    props: { term, name, title: terms.get(term)?.data.title ?? name },
  }));
}
