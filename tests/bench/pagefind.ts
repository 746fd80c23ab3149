import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchDocument } from '../../src/search/document.ts';
import { indexPages } from '../../src/search/full-text-index.ts';

interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind alone over `documents`, each as a page: gives the position of the one it puts first, or undefined. */
export async function pagefindOver(
  documents: SearchDocument[],
): Promise<(query: string) => Promise<number | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const pages = documents.map(({ title, aliases, text, headings }, index) => {
    const sections = headings.map((heading) => `<h2 id="${heading.id}">${escapeText(heading.text)}</h2>`).join('');
    const body = `<h1>${escapeText(title)}</h1><p>${escapeText(aliases.join(', '))}</p><p>${escapeText(text)}</p>${sections}`;
    return { url: `/${index}/`, content: `<!doctype html><html lang="en"><body>${body}</body></html>` };
  });
  for (const { path, content } of await indexPages(pages)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const base = pathToFileURL(`${folder}/`).href;
  readFilesByFetch();
  // The query gives each index a module of its own.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js?${documents.length}`);
  await pagefind.options({ basePath: base, baseUrl: '/' });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const page = await results[0]?.data();
    return page && Number(page.url.replaceAll('/', ''));
  };
}

/** Pagefind fetches its files; Node.js fetches none from the disk. */
function readFilesByFetch() {
  const other = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const url = new URL(String(address));
    return url.protocol === 'file:'
      ? new Response(await readFile(new URL(url.pathname, url)))
      : other(address, options);
  };
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
