import { categoryIds } from '../schemas/category.ts';
import { slugPattern } from '../schemas/slug.ts';

/** Which entry a file holds, or a link leads to. */
export type EntryPath =
  | { kind: 'term'; id: string }
  | { kind: 'lesson'; id: string; track: string; order: number }
  | { kind: 'category'; id: string };

const term = new RegExp(`^content/terms/(${slugPattern})\\.mdx$`);
const category = new RegExp(`^content/categories/(${categoryIds.join('|')})\\.mdx$`);
const lesson = new RegExp(`^content/lessons/(${slugPattern})/(\\d\\d)-(${slugPattern})\\.mdx$`);

/** The entry that a file from the project's root holds; undefined where the path names none. */
export function entryAt(path: string): EntryPath | undefined {
  const termId = term.exec(path)?.[1];
  if (termId) return { kind: 'term', id: termId };
  const categoryId = category.exec(path)?.[1];
  if (categoryId) return { kind: 'category', id: categoryId };
  const [, track, order, slug] = lesson.exec(path) ?? [];
  if (track && order && slug) return { kind: 'lesson', id: `${track}/${slug}`, track, order: Number(order) };
  return undefined;
}

/**
 * The entry that a relative Markdown link in `file` points at, `[GSM-7](./gsm-7.mdx#how-it-works)`, or undefined
 * for any other link. It need not exist. `hash` is "" or starts with "#".
 */
export function linkedEntry(url: string, file: string) {
  const [, target = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (!/^\.{1,2}\//.test(target)) return undefined;
  const entry = entryAt(resolve(file, target));
  return entry && { ...entry, hash };
}

/** The path that a relative URL names, from the root of the project. Never leaves the root. */
export function resolve(file: string, url: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of url.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** How a link in `file` to the file at `path` is written. */
export function relativeLink(file: string, path: string): string {
  const from = file.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  return (up || './') + to.slice(shared).join('/');
}
