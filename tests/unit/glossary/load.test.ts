import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadGlossary, readContent } from '../../../src/glossary/index.ts';
import { sample } from './sample.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'glossary-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function write(path: string, text: string) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('reads terms and lessons, and no hidden file', () => {
  for (const { path, text } of sample) write(path, text);
  write('content/terms/.draft.mdx', 'x');
  expect(readContent().sort((a, b) => (a.path < b.path ? 1 : -1))).toEqual(
    [...sample].sort((a, b) => (a.path < b.path ? 1 : -1)),
  );
  expect(readContent(join(root, 'elsewhere'))).toEqual([]);
});

test('builds once, and again when a file has changed', async () => {
  for (const { path, text } of sample) write(path, text);
  const first = loadGlossary();
  expect([...first.terms.keys()]).toEqual(['gsm-7', 'sms', 'ucs-2']);
  expect(loadGlossary()).toBe(first);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(loadGlossary()).toBe(first);
  rmSync(join(root, 'content/terms/ucs-2.mdx'));
  await vi.waitFor(() => expect([...loadGlossary().terms.keys()]).toEqual(['gsm-7', 'sms']));
});
