import type { IndexFile, PagefindIndex } from 'pagefind';
import * as pagefind from 'pagefind';

/** The files of a Pagefind index of the built site in `directory`, and how many pages it holds. */
export const indexSite = (directory: string) =>
  withIndex(async (index) => {
    const { errors, page_count: pages } = await index.addDirectory({ path: directory });
    stopOn(errors);
    return pages;
  });

/** The files of a Pagefind index of content that is not built yet. */
export const indexPages = (pages: { url: string; content: string }[]) =>
  withIndex(async (index) => {
    for (const page of pages) stopOn((await index.addHTMLFile(page)).errors);
    return pages.length;
  });

async function withIndex(fill: (index: PagefindIndex) => Promise<number>) {
  const { index, errors } = await pagefind.createIndex();
  stopOn(errors);
  if (!index) throw new Error('Pagefind made no index.');
  try {
    const pages = await fill(index);
    const { files, errors } = await index.getFiles();
    stopOn(errors);
    return { pages, files: files.filter(isUsed) };
  } finally {
    await pagefind.close();
  }
}

/** Pagefind brings user interfaces of its own, which this site does not show. */
const isUsed = ({ path }: IndexFile) => !/^pagefind-(?!entry\.json|worker\.js).*\.(?:js|css)$/.test(path);

function stopOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
