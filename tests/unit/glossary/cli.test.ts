import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check, sample } from './sample.ts';

const script = (name: string) => resolve('src/glossary', name);

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'glossary-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(name: string, ...args: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    const child = execFile(process.execPath, [script(name), ...args], { cwd: root }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

function writeSample() {
  for (const { path, text } of sample) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const broken = () => cpSync('tests/fixtures/content-broken', root, { recursive: true });

test('shows each problem with its line, and exits with 1', async () => {
  broken();
  const { code, out, err } = await run('cli.ts');
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain(`content/terms/sms.mdx:18:8 broken-link  No term has the id "gms-7".
  18 | A text [in GSM-7](./gms-7.mdx) holds 160 characters, see [below](#how-it-work).
     |        ^
  Did you mean ./gsm-7.mdx?
`);
  expect(out).toMatch(/\d+ problems in \d files\. npm run fix mends 3 of them\./);
});

test('prints the same as JSON', async () => {
  broken();
  const { code, out } = await run('cli.ts', '--json');
  expect(code).toBe(1);
  const { problems, terms } = JSON.parse(out);
  expect(terms).toBe(1);
  expect(problems).toContainEqual({
    code: 'broken-link',
    severity: 'error',
    message: 'No term has the id "gms-7".',
    suggestion: 'Did you mean ./gsm-7.mdx?',
    file: 'content/terms/sms.mdx',
    line: 18,
    column: 8,
  });
});

test('--fix writes what it mended, and nothing the second time', async () => {
  broken();
  const path = join(root, 'content/terms/sms.mdx');
  expect((await run('cli.ts', '--fix')).out).toContain('3 problems mended. ');
  const fixed = readFileSync(path, 'utf8');
  expect(fixed).toContain('level: basic');
  expect((await run('cli.ts', '--fix')).out).not.toContain('mended');
  expect(readFileSync(path, 'utf8')).toBe(fixed);
});

test('says in words what is wrong with the call', async () => {
  expect(await run('cli.ts')).toMatchObject({ code: 1, err: expect.stringContaining('Run this from the root') });
  expect(await run('cli.ts', '--jsn')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Unknown option '--jsn'\n\nUsage/),
  });
  expect(await run('cli.ts', '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage/) });
});

test('a new term asks for what is missing, and passes once that is written', async () => {
  writeSample();
  const written = await run('new-term.ts', 'Toll-free', 'number');
  expect(written).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^content\/terms\/toll-free-number\.mdx is written/),
  });
  const path = 'content/terms/toll-free-number.mdx';
  const text = readFileSync(join(root, path), 'utf8');
  const problems = check([...sample, { path, text }]).filter(({ code }) => code !== 'future-date');
  expect(new Set(problems.map(({ code, file }) => `${code} ${file}`))).toEqual(
    new Set(['missing-key', 'unfilled', 'unlinked-entry'].map((code) => `${code} ${path}`)),
  );

  const definition = 'A phone number whose calls are paid for by the one who is called, not by the caller.';
  const filled = text
    .replace(/definition:.*/, `definition: ${definition}`)
    .replace(/category:.*/, 'category: numbers')
    .replace(/level:.*/, 'level: basic')
    .replace(/title: #.*/, 'title: A standard')
    .replace(/url:.*/, 'url: https://example.com/standard')
    .replace(/publisher:.*/, 'publisher: Example')
    .replace(/ +section:.*\n/, '')
    .replace(/ # Fill in.*/g, '')
    .replace(/\{\/\* Fill in.*?\*\/\}/g, 'Some text.')
    .replace(/^(verified|added):.*/gm, '$1: 2026-01-31');
  const linking = sample.map((file) => ({
    ...file,
    text: `${file.text}\n[toll-free](${file.path.includes('lessons') ? '../../terms' : '.'}/toll-free-number.mdx)\n`,
  }));
  expect(check([...linking, { path, text: filled }])).toEqual([]);
});

test('a new term never replaces one, and takes no name that one has', async () => {
  writeSample();
  const path = join(root, 'content/terms/gsm-7.mdx');
  const before = readFileSync(path, 'utf8');
  for (const title of ['gsm7', 'SMS (short message service)']) {
    const { code, err } = await run('new-term.ts', title);
    expect([title, code]).toEqual([title, 1]);
    expect(err).toMatch(/content\/terms\/(gsm-7|sms)\.mdx/);
  }
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(await run('new-term.ts')).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage/) });
  expect(await run('new-term.ts', '☎')).toMatchObject({ code: 2, err: expect.stringContaining('no letter') });
});
