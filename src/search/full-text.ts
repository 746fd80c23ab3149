import { routes } from '../routes.ts';
import { keyOf } from './fold.ts';
import type { Piece } from './mark.ts';
import type { Result } from './results.ts';

/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Page {
  url: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

let pagefind: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  // In a variable, so that the bundler leaves the address alone: the file is made after the build.
  const address = routes.fullText;
  pagefind ??= import(/* @vite-ignore */ address).catch((error) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

/**
 * Passages that hold `query`, at most `most`, the best one of each page.
 * `known` are the addresses that are listed already: a page among them is left out unless a section of it matches.
 */
export async function searchFullText(query: string, known: Set<string>, most: number): Promise<Result[]> {
  if (query.length < 3) return [];
  const { search } = await loadPagefind();
  const { results } = await search(query);
  const pages = await Promise.all(results.slice(0, 2 * most).map((result) => result.data()));
  return pages
    .flatMap((page) => {
      const passage = page.sub_results.find(({ url }) => !known.has(url));
      return passage ? [toResult(page, passage)] : [];
    })
    .filter(({ text }) => text.some((piece) => piece.marked && isAbout(query, piece.text)))
    .slice(0, most);
}

/**
 * Whether a marked word is a form of one in the query: the first letters agree. Where Pagefind does not know a word it
 * answers with any that shares a shorter beginning, "tel" for "telefonic".
 */
function isAbout(query: string, marked: string): boolean {
  const key = keyOf(marked);
  return query.split(/\s+/).some((word) => {
    const start = keyOf(word).slice(0, 4);
    return start !== '' && key.startsWith(start);
  });
}

function toResult(page: Page, { title, url, excerpt }: Page['sub_results'][number]): Result {
  const pageTitle = page.meta.title ?? title;
  const section = title === pageTitle ? undefined : title;
  // Pagefind counts a heading as the first sentence of its section.
  const text = section && excerpt.startsWith(`${section}. `) ? excerpt.slice(section.length + 2) : excerpt;
  return { href: url, title: pageTitle, text: parseExcerpt(text), ...(section && { note: section }) };
}

/** Pagefind marks what it found with <mark> in escaped HTML. Parsed apart from the page, nothing in it can run. */
function parseExcerpt(excerpt: string): Piece[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}
