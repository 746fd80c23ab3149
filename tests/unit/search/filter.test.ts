import { describe, expect, it } from 'vitest';
import { isEmpty, passes, searchAddress } from '../../../src/search/filter.ts';
import { documents } from './documents.ts';

const ids = (filter: Parameters<typeof passes>[0]) =>
  documents.filter((document) => passes(filter, document)).map(({ id }) => id);

describe('passes', () => {
  it('lets everything through where nothing is set', () => {
    expect(ids({})).toHaveLength(documents.length);
    expect(isEmpty({})).toBe(true);
  });

  it('asks for all that is set', () => {
    expect(ids({ kind: 'widget' })).toEqual(['sms-segments', 'e164-formatter']);
    expect(ids({ category: 'messaging' })).toEqual(['a2p', 'sms', 'sms-character-limit', 'sms-segments']);
    expect(ids({ kind: 'term', category: 'platform', level: 'basic' })).toEqual(['twiml', 'webhook', 'c-sharp']);
    expect(ids({ level: 'advanced' })).toEqual([]);
  });
});

describe('searchAddress', () => {
  it('holds query and filters', () => {
    expect(searchAddress('', {})).toBe('/search/');
    expect(searchAddress('c# & co', {})).toBe('/search/?q=c%23%20%26%20co');
    expect(searchAddress('sip', { kind: 'term', level: 'basic' })).toBe('/search/?q=sip&kind=term&level=basic');
    expect(searchAddress('', { category: 'ai' })).toBe('/search/?category=ai');
  });
});
