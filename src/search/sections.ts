import type { SearchDocument, Section } from './document.ts';
import { contentWords, keyOf, root, words } from './fold.ts';

/**
 * Tells the headings that say something of what a document is about from those that many documents have, such as
 * "How it works". A word of these is common: in a query it means a section and no document.
 */
export function tellingSections(documents: SearchDocument[]) {
  const counts = new Map<string, number>();
  for (const { headings } of documents) for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1);
  const many = Math.max(1, documents.length / 4);
  const isMany = (text: string) => (counts.get(text) ?? 0) > many;
  const common = new Set([...counts.keys()].filter(isMany).flatMap(words).map(root));
  return {
    of: ({ headings }: SearchDocument): Section[] => headings.filter(({ text }) => !isMany(text)),
    isCommon: (word: string) => common.has(root(word)),
  };
}

/**
 * The sections of a document that a query means: those whose heading holds all the words asked for beyond the
 * document's names. "gsm 7 example" means the section Example, "gsm 7" none.
 */
export function sectionsFor(document: SearchDocument, asked: string[], most = 2): Section[] {
  const named = rootsOf([document.title, ...document.aliases]);
  const beyond = asked.filter((word) => !named.has(root(word)));
  if (beyond.length === 0) return [];
  const isHeld = (word: string, heading: string[]) =>
    heading.some((other) => root(other) === root(word) || (word.length > 2 && other.startsWith(word)));
  return document.headings
    .filter(({ text }) => beyond.every((word) => isHeld(word, contentWords(words(text)))))
    .slice(0, most);
}

/** The words of names, and each name as one word. */
const rootsOf = (names: string[]) => new Set(names.flatMap((name) => [...words(name), keyOf(name)]).map(root));
