import { describe, expect, test } from 'vitest';
import { loadGlossary, sortedTerms } from '../../../src/glossary/index.ts';
import { namesOf } from '../../../src/glossary/names.ts';
import { passages, words } from './passages.ts';
import { type Entry, proseRules } from './rules.ts';

const entryOf = (text: string): Entry => ({ passages: [{ place: 'example', text, linked: [] }], names: [] });

describe.each(proseRules)('prose rule $name', ({ bad, good, find }) => {
  test.each(bad)('refuses: %s', (text) => expect(find(entryOf(text))).not.toEqual([]));
  test.each(good)('passes: %s', (text) => expect(find(entryOf(text))).toEqual([]));
});

test.each(sortedTerms(loadGlossary()).map((term) => [term.id, term] as const))('%s is plainly written', (id, term) => {
  const entry = { passages: passages(term), names: [id, ...namesOf(term)] };
  expect(proseRules.flatMap(({ name, find }) => find(entry).map((found) => `${name}: ${found}`))).toEqual([]);
  const body = entry.passages.filter(({ place }) => place.startsWith('line'));
  const length = body.reduce((sum, { text }) => sum + words(text).length, 0);
  expect(length, 'words of prose').toBeGreaterThanOrEqual(140);
  expect(length, 'words of prose').toBeLessThanOrEqual(540);
});
