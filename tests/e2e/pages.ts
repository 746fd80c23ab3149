import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = new URL('../../dist/', import.meta.url).pathname;

/** The paths of all pages of the built site that people read: every index.html that is not a mere redirect, and the 404. */
export function builtPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .concat('/404.html')
    .sort();
}

/** A file of the built site. */
export const distFile = (path: string) => join(dist, path.endsWith('/') ? `${path}index.html` : path);
