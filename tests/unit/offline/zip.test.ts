import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zip } from '../../../src/offline/zip.ts';

afterEach(() => vi.unstubAllEnvs());

const date = new Date('2026-11-22T23:30:00Z');
const files = { 'b/ü.txt': 'Übung', 'a.txt': 'A' };
const archive = (entries: [string, string][]) =>
  zip(new Map(entries.map(([path, text]) => [path, Buffer.from(text)])), 'folder', date);

test('the same files give the same bytes, in whatever order and time zone', () => {
  const here = archive(Object.entries(files));
  for (const zone of ['Asia/Tokyo', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', zone);
    expect(archive(Object.entries(files).reverse())).toEqual(here);
  }
});

test('unzips to the files, below one folder', () => {
  const unzipped = unzipSync(archive(Object.entries(files)));
  expect(Object.entries(unzipped).map(([path, content]) => [path, strFromU8(content)])).toEqual([
    ['folder/a.txt', 'A'],
    ['folder/b/ü.txt', 'Übung'],
  ]);
});
