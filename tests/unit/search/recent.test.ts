import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from '../../../src/search/recent.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('recent searches', () => {
  it('are the latest, newest first, each once', () => {
    for (const query of ['sip', 'GSM-7', ' Sip ', '  ']) rememberSearch(query);
    expect(recentSearches()).toEqual(['Sip', 'GSM-7']);
    for (let count = 0; count < 20; count++) rememberSearch(`query ${count}`);
    expect(recentSearches()).toHaveLength(6);
    expect(recentSearches()[0]).toBe('query 19');
  });

  it('can be forgotten', () => {
    rememberSearch('sip');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });

  it('survive what else may be stored, and no half of a pair goes into an address', () => {
    for (const damaged of ['{', 'null', '{"0":1}', '[1, null]']) {
      stored.set('switchboard:recent-searches', damaged);
      expect(recentSearches()).toEqual([]);
    }
    rememberSearch(`${'a'.repeat(79)}🙂`);
    expect(() => encodeURIComponent(recentSearches()[0] ?? '')).not.toThrow();
  });

  it('are none where storage throws', () => {
    vi.stubGlobal('localStorage', undefined);
    rememberSearch('sip');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });
});
