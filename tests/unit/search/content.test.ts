import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../../src/search/documents.ts';
import { createSearch } from '../../../src/search/rank.ts';
import { spellings } from './spellings.ts';

const documents = searchDocuments();
const search = createSearch(documents);

describe('every entry, widget and lesson comes first by every one of its names', () => {
  it.each(documents.map((document) => [document.kind, document.id, document] as const))('%s %s', (_, id, document) => {
    for (const name of [document.title, ...document.aliases, ...document.misspellings]) {
      for (const spelling of spellings(name)) {
        expect([spelling, search(spelling).matches[0]?.document.id]).toEqual([spelling, id]);
      }
    }
  });
});

describe('what newcomers ask', () => {
  it.each([
    ['what is sip', 'sip'],
    ['text message length', 'sms-character-limit'],
    ['how long can a text message be', 'sms-character-limit'],
    ['160 characters', 'gsm-7'],
    ['wbehook', 'webhook'],
    ['twilio markup langauge', 'twiml'],
    ['international phone number', 'e164'],
    ['short codes', 'short-code'],
    ['telefone number', 'phone-number'],
  ])('%s is answered by %s among the first three', (query, id) => {
    const ids = search(query).matches.map(({ document }) => document.id);
    expect(ids.slice(0, 3)).toContain(id);
  });
});
