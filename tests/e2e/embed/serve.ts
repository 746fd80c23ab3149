import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Something that listens on a port of this machine, which makes it an origin of its own. */
export interface Served {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  close: () => Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Listens on a free port. */
export async function listen(answer: Answer): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a built site as a static host does that reads its `_headers`; `astro preview` does not. */
export function serveSite(folder: string, base = '/'): Promise<Served> {
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'));
  return listen(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
    const name = file ?? join(folder, '404.html');
    for (const { pattern, headers } of rules)
      if (pattern.test(`/${path.slice(base.length)}`))
        for (const [key, value] of headers) response.setHeader(key, value);
    response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
    response.writeHead(file ? 200 : 404).end(readFileSync(name));
  });
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** A path with `*` for anything and `:name` for one part, then its headers on indented lines. */
function readRules(text: string) {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const [, key, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (key && value) rules.at(-1)?.headers.push([key, value]);
    else if (line.startsWith('/')) rules.push({ pattern: pathPattern(line.trim()), headers: [] });
  }
  return rules;
}

const pathPattern = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
