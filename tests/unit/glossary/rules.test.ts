import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGlossary, rules } from '../../../src/glossary/index.ts';
import { check, overlay, rows, sample } from './sample.ts';

test('the sample has no problems', () => {
  expect(check(sample)).toEqual([]);
});

// The examples on a rule's page are its tests.
describe.each(rules.filter(({ code }) => code !== 'widget-term'))('$code', ({ code, bad, good }) => {
  test('finds what is wrong with the bad example', () => {
    expect(check(overlay(bad)).map((problem) => problem.code)).toContain(code);
  });

  test('takes the good example', () => {
    const found = check(overlay(good)).filter((problem) => problem.code === code);
    expect(found).toEqual([]);
  });
});

test('rules have different codes in kebab case, and say what their pages need', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, title, why, bad, good } of rules) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([title, why, bad.length, good.length]).not.toContain('');
    expect(why).toMatch(/^[^`]+\.$/);
    expect(bad).not.toEqual(good);
  }
});

// Pages, checks and this file take the rules from the one list.
test('every file of rules is in the list, under the name of its code', () => {
  const files = readdirSync('src/glossary/rules').filter((name) => name !== 'index.ts');
  expect(rules.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});

test('widget-term: a widget teaches terms that exist', () => {
  const [first] = rows;
  const problems = (terms: string[]) => buildGlossary(sample, { widgets: first ? [{ ...first, terms }] : [] }).problems;
  expect(problems(['sms'])).toEqual([]);
  expect(problems(['gsm7'])).toMatchObject([
    { code: 'widget-term', file: 'src/widgets/registry.ts', suggestion: 'Did you mean "gsm-7"?' },
  ]);
});

test('without widgets, nothing about widgets is checked', () => {
  const files = overlay(rules.find(({ code }) => code === 'unknown-widget')?.bad ?? []);
  expect(buildGlossary(files).problems.map(({ code }) => code)).not.toContain('unknown-widget');
});

const widget = (state: string) =>
  `---\nwidgets:\n  - widget: sms-segments\n    state: ${state}\n    caption: See what it makes of this.\n---\n`;

test.each([
  ['{ text: Hi, referenceBits: 16 }', undefined],
  ['{}', undefined],
  ['{ referenceBits: 9 }', 'sms-segments refuses this state. referenceBits: 9 is not one of 8, 16.'],
  ['{ text: 7 }', 'sms-segments refuses this state. text: expected a text, found a number.'],
  ['{ txet: Hi }', 'The state of sms-segments has no key "txet".'],
])('a widget in the state %s', (state, message) => {
  const path = 'content/terms/sms.mdx';
  const [problem] = check(overlay([{ path, text: widget(state) }])).filter(({ file }) => file === path);
  expect(problem?.message).toBe(message);
  if (message) expect(problem).toMatchObject({ code: 'widget-state' });
});

test.each([
  ['content/terms/GSM 7.mdx', 'Name it content/terms/gsm-7.mdx.'],
  ['content/terms/sms.md', 'Name it content/terms/sms.mdx.'],
  ['content/terms/voice/sip.mdx', 'Name it content/terms/sip.mdx.'],
  ['content/terms/номер.mdx', 'A term is content/terms/<name>.mdx, with letters from a to z.'],
  ['content/lessons/apis/rest_apis.mdx', 'Name it content/lessons/apis/01-rest-apis.mdx.'],
  ['content/lessons/APIs/3 Webhooks.mdx', 'Name it content/lessons/apis/03-webhooks.mdx.'],
  ['content/lessons/rest-apis.mdx', 'A lesson is content/lessons/<track>/<two digits>-<name>.mdx.'],
])('%s is no name of an entry', (path, suggestion) => {
  const problems = check([...sample, { path, text: '' }]);
  expect(problems).toMatchObject([{ code: 'bad-file-name', file: path, line: 1, column: 1, suggestion }]);
});

test('a day is to come only when it has begun nowhere', () => {
  const on = (day: string) => overlay([{ path: 'content/terms/sms.mdx', text: `---\nverified: ${day}\n---\n` }]);
  // In Kiritimati, at UTC+14, the 22nd begins at 10:00 UTC on the 21st. The sample is checked at noon.
  expect(check(on('2026-11-22'))).toEqual([]);
  expect(check(on('2026-11-23'))).toMatchObject([{ code: 'future-date', message: 'verified is a day to come.' }]);
});
