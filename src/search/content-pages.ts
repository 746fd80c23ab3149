import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import { parse } from 'yaml';

/** A content file as a bare page: what the full text of the dev server is made of. */
interface ContentPage {
  /** Below the base path. */
  url: string;
  /** HTML document. */
  content: string;
}

const folders = { terms: 'glossary', lessons: 'learn' } as const;

/** The entries and lessons below `root`/content as bare pages. A file that cannot be read as MDX is told to `warn`. */
export async function contentPages(root: string, warn: (message: string) => void): Promise<ContentPage[]> {
  const pages: ContentPage[] = [];
  for (const [collection, folder] of Object.entries(folders)) {
    const directory = join(root, 'content', collection);
    const files = await readdir(directory, { recursive: true }).catch(() => []);
    for (const file of files.filter((name) => name.endsWith('.mdx'))) {
      const id = file
        .replaceAll('\\', '/')
        .replace(/\/\d\d-/, '/')
        .replace(/\.mdx$/, '');
      try {
        const content = toDocument(await readFile(join(directory, file), 'utf8'));
        pages.push({ url: `/${folder}/${id}/`, content });
      } catch (error) {
        warn(`content/${collection}/${file} is left out of the full-text search: ${error}`);
      }
    }
  }
  return pages;
}

function toDocument(mdx: string): string {
  const [, frontMatter = '', body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(mdx) ?? [];
  const { title } = parse(frontMatter) as { title: unknown };
  return `<!doctype html><html lang="en"><body><h1>${escapeText(String(title))}</h1>${toHtml(mdxToHast(body))}</body></html>`;
}

/** Text and headings, each heading with the id that the site gives it. Imports and properties of components fall away. */
function toHtml(node: ReturnType<typeof mdxToHast>): string {
  if (node.type === 'text') return escapeText(node.value);
  const children = 'children' in node ? node.children.map((child) => toHtml(child)).join('') : '';
  if (node.type !== 'element') return children;
  const id = /^h[2-6]$/.test(node.tagName) ? ` id="${headingId(children)}"` : '';
  return `<${node.tagName}${id}>${children}</${node.tagName}>`;
}

const headingId = (html: string) =>
  html
    .replace(/<[^>]*>|&\w+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
