import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/index.ts';
import { slugify } from '../../src/glossary/slug.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { createSearch } from '../../src/search/rank.ts';

/** The entries that the glossary owes its readers: slug, title and the names that must lead to each. */
const [, ...rows] = readFileSync(join(import.meta.dirname, 'required-terms.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const glossary = loadGlossary();
const search = createSearch(searchDocuments());

describe.each(rows.map((row) => row.split('\t') as [string, string, string]))('%s', (slug, title, aliases) => {
  const names = [title, ...aliases.split(', ').filter(Boolean)];

  test('is written, under its title', () => {
    expect(glossary.terms.get(slug)?.data.title).toBe(title);
  });

  test.each(names)('"%s" is an address that leads to it', (name) => {
    const address = slugify(name);
    expect(address === slug || glossary.aliases.get(address)?.term === slug).toBe(true);
  });

  test.each(names)('"%s" finds it first', (name) => {
    const [first] = search(name).matches;
    expect(first?.document).toMatchObject({ kind: 'term', id: slug });
  });
});
