import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface SavedFile {
  /** The address under which readers ask for the file. */
  url: string;
  /** A hash of the content; null where the address has one already. */
  revision: string | null;
  bytes: number;
}

export interface SavedSite {
  /** Names this state of all files. */
  version: string;
  files: SavedFile[];
  /** Pages that only lead on to another, by address, with the address they lead to. */
  redirects: Record<string, string>;
}

/** What a reader without a connection has no use for. Everything else is saved. */
const leftOut = [
  // The worker itself, and its summary of what this lists.
  /^(sw\.js|saved\.json)$/,
  // Frames on other sites, which open them from the network.
  /^embed[/.]/,
  // The bundle for those who want files instead.
  /\.zip(\.sha256)?$/,
  // What programs read: feeds, sitemaps, previews, the Markdown and JSON of entries.
  /\.xml$/,
  /^(robots|llms)\.txt$/,
  /^social\.png$/,
  /^terms\.json$/,
  /^glossary\/.*\.(json|md)$/,
  // What the host reads, or answers with.
  /^_headers$/,
  /^404\.html$/,
];

const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** What is saved of the site built into the directory `dist`, for the path `base` that it is built for. */
export function savedSite(dist: string, base: string): SavedSite {
  const files: SavedFile[] = [];
  const redirects: SavedSite['redirects'] = {};
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(join(dist, sep).length).replaceAll(sep, '/');
    if (leftOut.some((pattern) => pattern.test(path))) continue;
    const url = base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
    const content = readFileSync(file);
    const target =
      path.endsWith('.html') && /http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(String(content))?.[1];
    if (target) redirects[url] = target;
    else files.push({ url, revision: path.startsWith('_astro/') ? null : hashOf(content), bytes: content.length });
  }
  files.sort((a, b) => (a.url < b.url ? -1 : 1));
  return { version: hashOf(JSON.stringify([files, redirects])).slice(0, 7), files, redirects };
}
