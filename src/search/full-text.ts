import { addressOfPage, routes } from '../routes.ts';
import { keyOf } from './fold.ts';
import type { Piece } from './mark.ts';
import type { Result } from './results.ts';

/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Page {
  /** Below the home page, as `baseUrl` says. */
  url: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

let pagefind: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  pagefind ??= startPagefind().catch((error) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

async function startPagefind(): Promise<Pagefind> {
  // In a variable, so that the bundler leaves the address alone: the file is made after the build.
  const address = new URL(routes.fullText, document.baseURI).href;
  const loaded: Pagefind = await import(/* @vite-ignore */ address);
  await loaded.options({ baseUrl: '/' });
  return loaded;
}

interface Scope {
  /** The addresses that are listed already: a page among them is left out unless a section of it matches. */
  known: Set<string>;
  /** The addresses of the pages to look at; all where undefined. */
  among?: Set<string>;
  /** How many passages to find at most. */
  most: number;
}

/** Only what a page's own file says tells whether it is to be listed, so that there is an end to how many are loaded. */
const mostPages = 40;

/** Passages that hold `query`, the best one of each page. */
export async function searchFullText(query: string, { known, among, most }: Scope): Promise<Result[]> {
  if (query.length < 3) return [];
  const { search } = await loadPagefind();
  const { results } = await search(query);
  const found: Result[] = [];
  const step = 2 * most;
  for (let from = 0; from < Math.min(results.length, among ? mostPages : step) && found.length < most; from += step) {
    const pages = await Promise.all(results.slice(from, from + step).map((result) => result.data()));
    for (const page of pages) {
      const passage = page.sub_results.find(({ url }) => !known.has(addressOfPage(url)));
      if (!passage || (among && !among.has(addressOfPage(page.url)))) continue;
      const result = toResult(page, passage);
      if (result.text.some((piece) => piece.marked && isAbout(query, piece.text))) found.push(result);
    }
  }
  return found.slice(0, most);
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
  return { href: addressOfPage(url), title: pageTitle, text: parseExcerpt(text), ...(section && { note: section }) };
}

/** Pagefind marks what it found with <mark> in escaped HTML. Parsed apart from the page, nothing in it can run. */
function parseExcerpt(excerpt: string): Piece[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}
