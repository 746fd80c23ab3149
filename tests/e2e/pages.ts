import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The HTML of a page of the built site. */
export const builtHtml = (path: string) =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** The paths of all pages of the built site that people read: not those that only lead on to another. */
export function builtPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .concat('/404.html')
    .filter((path) => !builtHtml(path).includes('http-equiv="refresh"'))
    .sort();
}
