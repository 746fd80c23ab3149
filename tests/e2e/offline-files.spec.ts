import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { exportBundle } from '../../src/offline/export.ts';
import { releaseOf } from '../../src/offline/release.ts';
import { zip } from '../../src/offline/zip.ts';
import { archiveFile, bundleFiles } from './offline.ts';

// The whole export runs once more; a busy machine takes its time.
test.setTimeout(120_000);

const files = await bundleFiles();
const textOf = (path: string) => Buffer.from(files.get(path) ?? '').toString('utf8');
const pages = new Map(
  [...files.keys()].filter((path) => path.endsWith('.html')).map((path) => [path, elementsOf(path)]),
);

type Element = { tag: string; attributes: Record<string, string> };

function elementsOf(path: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterMap['parentNode']) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push({ tag: child.tagName, attributes: Object.fromEntries(child.attrs.map((a) => [a.name, a.value])) });
      walk('content' in child ? child.content : child);
    }
  };
  walk(parse(textOf(path), { scriptingEnabled: false }));
  return found;
}

/** Every address in a page, and whether the browser loads it or only a reader follows it. */
const addressesIn = (path: string) =>
  (pages.get(path) ?? []).flatMap(({ tag, attributes }) =>
    Object.entries(attributes)
      .filter(([name]) => /^(href|src|action|poster|data|.*-url)$/.test(name))
      .map(([, address]) => ({ address, loads: tag !== 'a' })),
  );

const isAbroad = (address: string) => /^[a-z][a-z\d+.-]*:|^\//i.test(address);

test('the bundle keeps to 6 MB', () => {
  const sizes: Record<string, number> = {};
  for (const [path, { length }] of files) {
    const kind = path.slice(path.lastIndexOf('.'));
    sizes[kind] = (sizes[kind] ?? 0) + length;
  }
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(6_000_000);
});

test('no page loads anything from elsewhere', () => {
  const abroad = [...pages.keys()].flatMap((path) =>
    addressesIn(path).flatMap(({ address, loads }) =>
      loads && isAbroad(address) && !address.startsWith('data:') ? `${path}: ${address}` : [],
    ),
  );
  expect(abroad).toEqual([]);
  const styles = [...files.keys()].filter((path) => path.endsWith('.css')).map(textOf);
  expect(styles.join('').match(/url\((?!["']?data:)[^)]*:\/\/[^)]*\)|@import/g)).toBeNull();
});

test('every link and every file that a page loads is there, down to the headings', () => {
  const missing: string[] = [];
  for (const path of pages.keys()) {
    for (const { address } of addressesIn(path)) {
      if (/^(https?|tel|mailto|data|sms|sip):/.test(address)) continue;
      const [file = '', hash] = address.replace(/\?[^#]*/, '').split('#');
      const target = file ? posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(file))) : path;
      const ids = pages.get(target)?.map(({ attributes }) => attributes['id']);
      const isThere = files.has(target) && (!hash || ids?.includes(decodeURIComponent(hash)));
      if (!isThere) missing.push(`${path}: ${address}`);
    }
  }
  expect(missing).toEqual([]);
});

test('no page carries a script, a style or a frame of its own, and each says its policy first', () => {
  for (const [path, elements] of pages) {
    expect(
      elements.filter(
        ({ tag, attributes }) => ['style', 'iframe'].includes(tag) || (tag === 'script' && !attributes['src']),
      ),
      path,
    ).toEqual([]);
    expect(textOf(path), path).toMatch(
      /<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' file:/,
    );
  }
});

test('the same site gives the same bytes, and the checksum beside is theirs', async () => {
  const root = join(import.meta.dirname, '../..');
  const path = await archiveFile();
  const archive = await readFile(path);
  const home = /<a href="([^"]+)">read on online/.exec(textOf('index.html'))?.[1] ?? '';
  const { version, date } = releaseOf(root);
  const again = await exportBundle({
    directory: join(root, 'dist'),
    home,
    version,
    date,
    licenses: textOf('LICENSES.txt'),
  });
  expect(Buffer.from(zip(again, `switchboard-${version}`, date)).equals(archive)).toBe(true);
  const checksum = createHash('sha256').update(archive).digest('hex');
  expect(await readFile(`${path}.sha256`, 'utf8')).toBe(`${checksum}  switchboard-${version}.zip\n`);
});

test('the licenses are those of what is inside', () => {
  const licenses = textOf('LICENSES.txt');
  for (const name of ['react-dom', '@codemirror/view', 'libphonenumber-js', 'zod', 'pagefind', 'systemjs', 'astro'])
    expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: MIT$`, 'm'));
  for (const text of ['CC BY 4.0', 'UNICODE LICENSE V3', 'Apache License', 'The Switchboard contributors'])
    expect(licenses).toContain(text);
});
