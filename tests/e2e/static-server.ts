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

/** Listens on a free port. */
export async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Served> {
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

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a built site as a static host does that reads its `_headers`; `astro preview` does not. A test can let it serve
 * another folder: `root` is read at every request. It keeps the paths it is asked for, and answers each when `gate` has
 * resolved; where that throws, it hangs up.
 */
export async function serveSite(root: string, base = '/') {
  const host = { root, asked: [] as string[], gate: async (_path: string) => {} };
  const served = await listen(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    host.asked.push(path);
    try {
      await host.gate(path);
    } catch {
      request.socket.destroy();
      return;
    }
    const file = path.startsWith(base) ? fileAt(host.root, path.slice(base.length)) : undefined;
    const name = file ?? join(host.root, '404.html');
    for (const { pattern, headers } of readRules(readFileSync(join(host.root, '_headers'), 'utf8')))
      if (pattern.test(`/${path.slice(base.length)}`))
        for (const [key, value] of headers) response.setHeader(key, value);
    response.setHeader('Content-Type', mediaTypes[extname(name)] ?? 'application/octet-stream');
    response.writeHead(file ? 200 : 404).end(readFileSync(name));
  });
  return Object.assign(host, served);
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
