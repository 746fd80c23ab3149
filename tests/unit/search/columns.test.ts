import { expect, it } from 'vitest';
import { fromSent, toSent } from '../../../src/search/columns.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { documents } from './documents.ts';

it.each([
  ['of the tests', documents],
  ['of the site', searchDocuments()],
  ['without documents', []],
])('an index %s arrives as it was sent', (_, documents) => {
  const index = { documents, propose: 'https://git.example/new?title=' };
  expect(fromSent(JSON.parse(JSON.stringify(toSent(index))))).toEqual(index);
});
