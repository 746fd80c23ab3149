import type { IndexFile, PagefindIndex } from 'pagefind';
import * as pagefind from 'pagefind';

/** The files of a Pagefind index of the built site in `directory`. */
export const indexSite = (directory: string) =>
  withIndex(async (index) => stopOn((await index.addDirectory({ path: directory })).errors));

/** The files of a Pagefind index of pages that are not built yet: their address below the base path, and their HTML. */
export const indexPages = (pages: { url: string; content: string }[]) =>
  withIndex(async (index) => {
    for (const page of pages) stopOn((await index.addHTMLFile(page)).errors);
  });

async function withIndex(fill: (index: PagefindIndex) => Promise<void>): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex();
  stopOn(errors);
  if (!index) throw new Error('Pagefind made no index.');
  try {
    await fill(index);
    const { files, errors } = await index.getFiles();
    stopOn(errors);
    return files.filter(isUsed);
  } finally {
    await pagefind.close();
  }
}

/** How many pages an index holds. */
export function countPages(files: IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content),
  );
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Pagefind brings user interfaces of its own, which this site does not show. */
const isUsed = ({ path }: IndexFile) => !/^pagefind-(?!entry\.json|worker\.js).*\.(?:js|css)$/.test(path);

function stopOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
