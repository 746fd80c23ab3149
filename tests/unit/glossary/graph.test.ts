import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backlinks,
  buildGlossary,
  neighbours,
  relatedTerms,
  sortedTerms,
  termsByLetter,
  termsInCategory,
} from '../../../src/glossary/index.ts';
import { graph, overlay, rows, sample } from './sample.ts';

const build = (path: string, text: string) => buildGlossary(overlay([{ path, text }]), { widgets: rows });

test('an entry has its links, with the heading above each and its place in the file', () => {
  const text =
    'A [lesson](../lessons/apis/01-rest-apis.mdx).\n\n## How it works\n\nIn _[SMS](./sms.mdx)_ 😀 [UCS-2](./ucs-2.mdx#x).\n';
  const term = build('content/terms/gsm-7.mdx', text).glossary.terms.get('gsm-7');
  const source = overlay([{ path: 'content/terms/gsm-7.mdx', text }])[0]?.text.split('\n') ?? [];
  expect(term?.links).toMatchObject([
    { kind: 'lesson', id: 'apis/rest-apis', text: 'lesson' },
    { kind: 'term', id: 'sms', text: 'SMS', heading: { id: 'how-it-works', depth: 2 } },
    { kind: 'term', id: 'ucs-2', text: 'UCS-2', anchor: 'x' },
  ]);
  for (const { line, column, text: words } of term?.links ?? []) {
    expect(source[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^\\[${words}\\]`));
  }
  expect(term?.body).toBe(text.trim());
});

test('a link that leads nowhere is a problem and no link', () => {
  const { glossary, problems } = build('content/terms/gsm-7.mdx', 'In [SMPP](./smpp.mdx).\n');
  expect(glossary.terms.get('gsm-7')?.links).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'broken-link', column: 4 }));
});

test('an entry is used in the entries that link to it, once for each heading', () => {
  const files = overlay([
    { path: 'content/terms/gsm-7.mdx', text: '[a](./sms.mdx)\n\n[b](./sms.mdx)\n\n## Example\n\n[c](./sms.mdx)\n' },
  ]);
  const used = backlinks(buildGlossary(files).glossary, 'sms');
  expect(used.map(({ entry, heading }) => [entry.id, entry.kind, heading?.text])).toEqual([
    ['gsm-7', 'term', undefined],
    ['gsm-7', 'term', 'Example'],
    ['apis/rest-apis', 'lesson', undefined],
    ['ucs-2', 'term', undefined],
  ]);
  expect(backlinks(graph, 'nothing')).toEqual([]);
});

test('a term is related to those it names and to those that name it', () => {
  const ids = (id: string) => relatedTerms(graph, id).map((term) => term.id);
  expect(ids('gsm-7')).toEqual(['sms', 'ucs-2']);
  expect(ids('ucs-2')).toEqual(['gsm-7', 'sms']);
  expect(ids('nothing')).toEqual([]);
});

test('the terms of a category come from basic to advanced, then by title', () => {
  const front = (id: string, level: string) => ({
    path: `content/terms/${id}.mdx`,
    text: `---\nlevel: ${level}\n---\n`,
  });
  const { glossary } = buildGlossary(overlay([front('gsm-7', 'advanced'), front('ucs-2', 'basic')]));
  expect(termsInCategory(glossary, 'messaging').map(({ id }) => id)).toEqual(['sms', 'ucs-2', 'gsm-7']);
  expect(termsInCategory(glossary, 'ai')).toEqual([]);
});

test('the introduction of a category is checked as an entry is', () => {
  const path = 'content/categories/encoding.mdx';
  const text = (body: string) => ({ path, text: `---\nstart: [sms, gms-7]\n---\n\n${body}` });
  const { glossary, problems } = build(path, '');
  expect(glossary.categories.get('encoding')).toBeUndefined();
  expect(problems).toContainEqual(expect.objectContaining({ file: path, code: 'missing-key' }));
  const checked = buildGlossary([...overlay([]), text('See [SMS](../terms/sms.mdx) and [SMPP](../terms/smpp.mdx).')]);
  expect(checked.glossary.categories.get('encoding')?.links.map(({ id }) => id)).toEqual(['sms']);
  expect(checked.problems.map(({ file, code }) => [file, code])).toEqual([
    [path, 'broken-reference'],
    [path, 'broken-link'],
  ]);
});

test('terms are in the order of their titles, whatever the case, and digits count as numbers', () => {
  const titled = (id: string, title: string) => ({
    path: `content/terms/${id}.mdx`,
    text: `---\ntitle: ${title}\n---\n`,
  });
  const files = overlay([titled('gsm-7', 'b 10'), titled('sms', 'B 9'), titled('ucs-2', 'äpfel')]);
  const { glossary } = buildGlossary(files);
  expect(sortedTerms(glossary).map(({ id }) => id)).toEqual(['ucs-2', 'sms', 'gsm-7']);
  expect(neighbours(glossary, 'sms')).toMatchObject({ previous: { id: 'ucs-2' }, next: { id: 'gsm-7' } });
  expect(neighbours(glossary, 'ucs-2')).toMatchObject({ next: { id: 'sms' } });
  expect(neighbours(glossary, 'ucs-2')).not.toHaveProperty('previous');
  expect(neighbours(glossary, 'nothing')).toEqual({});
});

test('terms stand under the letter their title begins with, without its accent', () => {
  const titled = (id: string, title: string) => ({
    path: `content/terms/${id}.mdx`,
    text: `---\ntitle: ${title}\n---\n`,
  });
  const files = overlay([titled('gsm-7', 'échange'), titled('sms', 'E.164'), titled('ucs-2', '2FA')]);
  const letters = [...termsByLetter(buildGlossary(files).glossary)];
  expect(letters.map(([letter, terms]) => [letter, terms.map(({ id }) => id)])).toEqual([
    ['0–9', ['ucs-2']],
    ['E', ['sms', 'gsm-7']],
  ]);
});

test('other names lead to their term, and an id never leads elsewhere', () => {
  expect(Object.fromEntries(graph.aliases)).toEqual({
    gsm7: { term: 'gsm-7', name: 'GSM-7' },
    'sms-short-message-service': { term: 'sms', name: 'SMS (Short Message Service)' },
    'short-message-service': { term: 'sms', name: 'Short Message Service' },
    ucs2: { term: 'ucs-2', name: 'UCS-2' },
  });
});

test('heading ids are those of the rendered page', async () => {
  const headings = [
    'How it works',
    'How it works',
    'The `+` in *E.164*',
    'A [link](x) & "quotes"',
    'Ünïcode — 😀!',
    'a_b-c.d',
    '7-bit',
  ];
  const text = headings.map((heading, index) => `${'#'.repeat(2 + (index % 2))} ${heading}\n`).join('\n');
  const features = { smartPunctuation: false };
  const processor = await createSatteriMarkdownProcessor({ features, syntaxHighlight: false });
  const rendered = (await processor.render(text)).metadata.headings;
  const term = build('content/terms/gsm-7.mdx', text).glossary.terms.get('gsm-7');
  expect(term?.headings.map(({ depth, id, text: words }) => ({ depth, slug: id, text: words }))).toEqual(rendered);
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s make no difference', (_, change) => {
  const files = sample.map(({ path, text }) => ({ path, text: change(text) }));
  const { glossary, problems } = buildGlossary(files);
  expect(problems).toEqual([]);
  expect([...glossary.terms.keys()]).toEqual([...graph.terms.keys()]);
  expect(glossary.terms.get('sms')?.links).toEqual(graph.terms.get('sms')?.links);
});

const mark = fc.constantFrom(
  '---\n',
  '\n',
  ': ',
  '[',
  '](./',
  '](#',
  '{',
  '<',
  '>',
  '}',
  '`',
  '"',
  '&a',
  '*a',
  '\u0000',
  '\ud800',
  '- ',
  '# ',
);

test('no text makes it throw', () => {
  const text = fc.array(fc.oneof(mark, fc.string()), { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(300), fc.nat(30), fc.string(), (insert, from, length, name) => {
      const mutated = sample.map((file, index) =>
        index === 0 ? { ...file, text: file.text.slice(0, from) + insert + file.text.slice(from + length) } : file,
      );
      const files = [
        ...mutated,
        { path: `content/terms/${name}`, text: insert },
        { path: 'content/terms/x.mdx', text: insert },
      ];
      const { problems } = buildGlossary(files, { widgets: rows });
      for (const { line, column, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object|TypeError|\n\s+at /);
      }
    }),
    { numRuns: 200 },
  );
}, 30_000);

test.each([
  ['a YAML alias that holds itself', '---\ntitle: &a [*a]\n---\n', 'broken-front-matter'],
  [
    'YAML aliases that grow',
    `---\na: &a [x]\nb: &b [${'*a, '.repeat(99)}]\nc: [${'*b, '.repeat(99)}]\n---\n`,
    'broken-front-matter',
  ],
  ['deep YAML', `---\na: ${'['.repeat(3000)}${']'.repeat(3000)}\n---\n`, 'broken-front-matter'],
  ['keys that are no names', '---\n__proto__: { a: 1 }\n? [b]\n: 1\n---\n', 'unknown-key'],
  ['deep quotes', `---\ntitle: x\n---\n\n${'> '.repeat(3000)}x\n`, 'missing-key'],
  ['deep components', `---\ntitle: x\n---\n\n${'<b>'.repeat(1000)}x${'</b>'.repeat(1000)}\n`, 'missing-key'],
  ['open brackets', `---\ntitle: x\n---\n\n${'['.repeat(50_000)}\n`, 'missing-key'],
  ['no line end', '---', 'broken-front-matter'],
  ['nothing', '', 'broken-front-matter'],
])('%s is answered in words', (_, text, code) => {
  const { problems } = buildGlossary([{ path: 'content/terms/x.mdx', text }]);
  expect(problems.map((problem) => problem.code)).toContain(code);
});
