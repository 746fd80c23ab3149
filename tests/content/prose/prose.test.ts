import { describe, expect, test } from 'vitest';
import { loadGlossary, sortedTerms } from '../../../src/glossary/index.ts';
import { namesOf } from '../../../src/glossary/names.ts';
import { categoryIds } from '../../../src/schemas/category.ts';
import { bodyPassages, type Passage, passages, words } from './passages.ts';
import { type Entry, proseRules } from './rules.ts';

const entryOf = (text: string): Entry => ({ passages: [{ place: 'example', text, linked: [] }], names: [] });

describe.each(proseRules)('prose rule $name', ({ bad, good, find }) => {
  test.each(bad)('refuses: %s', (text) => expect(find(entryOf(text))).not.toEqual([]));
  test.each(good)('passes: %s', (text) => expect(find(entryOf(text))).toEqual([]));
});

const glossary = loadGlossary();
const problems = (entry: Entry) =>
  proseRules.flatMap(({ name, find }) => find(entry).map((found) => `${name}: ${found}`));
const length = (body: Passage[]) => body.reduce((sum, { text }) => sum + words(text).length, 0);

test.each(sortedTerms(glossary).map((term) => [term.id, term] as const))('%s is plainly written', (id, term) => {
  expect(problems({ passages: passages(term), names: [id, ...namesOf(term)] })).toEqual([]);
  const count = length(bodyPassages(term.body));
  expect(count, 'words of prose').toBeGreaterThanOrEqual(140);
  expect(count, 'words of prose').toBeLessThanOrEqual(540);
});

test.each(categoryIds)('the field %s is introduced in 100 to 200 plain words', (id) => {
  const body = bodyPassages(glossary.categories.get(id)?.body ?? '');
  expect(problems({ passages: body, names: [] })).toEqual([]);
  expect(length(body)).toBeGreaterThanOrEqual(100);
  expect(length(body)).toBeLessThanOrEqual(200);
});
