import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './types.ts';

/** Reads every content file of the project in `root`. Hidden files are passed over; a missing folder is an empty one. */
export function readContent(root = process.cwd()): SourceFile[] {
  return contentPaths(root).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Changes when a content file is added, removed or written. */
export function contentStamp(root = process.cwd()): string {
  const stamps = contentPaths(root).map((path) => {
    // An editor may replace a file just now: it is there again at the next look.
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    return `${path} ${stats?.mtimeMs} ${stats?.size}`;
  });
  return stamps.join('\n');
}

function contentPaths(root: string): string[] {
  return ['categories', 'terms', 'lessons'].flatMap((folder) => filesUnder(root, `content/${folder}`));
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesUnder(root, path);
    return entry.isFile() ? [path] : [];
  });
}
