import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search/rank.ts';
import { groupMatches } from '../../../src/search/results.ts';
import { documents } from './documents.ts';

const search = createSearch(documents);
const first = (query: string) => groupMatches(search(query), { term: 1, widget: 1, lesson: 1 })[0]?.results[0];

describe('sections of a result', () => {
  it.each([
    ['gsm 7 example', '/glossary/gsm-7/', 'Example'],
    ['gsm7 exam', '/glossary/gsm-7/', 'Example'],
    ['how does sip work', '/glossary/sip/', 'How it works'],
    ['rest api credentials', '/learn/apis/rest-apis/', 'Credentials, kept in the environment'],
    ['environment', '/learn/apis/rest-apis/', 'Credentials, kept in the environment'],
  ])('%s: %s, %s', (query, href, title) => {
    const result = first(query);
    expect(result?.href).toBe(href);
    expect(result?.sections).toEqual([{ title, href: expect.stringMatching(new RegExp(`^${href}#[a-z-]+$`)) }]);
  });

  it.each(['gsm 7', 'what is sip', 'webhook', 'your first rest api', 'text messages'])('%s means none', (query) => {
    expect(first(query)).toBeDefined();
    expect(first(query)?.sections).toBeUndefined();
  });

  it('a heading that every entry has finds none by itself', () => {
    expect(search('example').matches).toEqual([]);
    expect(search('gsm 7 example').matches[0]).toMatchObject({ exact: true, document: { id: 'gsm-7' } });
  });
});
