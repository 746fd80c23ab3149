import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search/rank.ts';
import { countResults, groupMatches } from '../../../src/search/results.ts';
import { documents } from './documents.ts';

const search = createSearch(documents);
const most = { term: 2, widget: 1, lesson: 1 };

describe('groupMatches', () => {
  it('groups by kind, the kind of the best match first', () => {
    const headings = (query: string) => groupMatches(search(query), most).map(({ heading }) => heading);
    expect(headings('e164')).toEqual(['Terms', 'Widgets']);
    expect(headings('E.164 formatter')[0]).toBe('Widgets');
    expect(headings('zebra')).toEqual([]);
  });

  it('shows at most so many of a kind', () => {
    const groups = groupMatches(search('message'), most);
    expect(groups.find(({ heading }) => heading === 'Terms')?.results).toHaveLength(2);
  });

  it('gives each result its address, other name, category and marked text', () => {
    const [group] = groupMatches(search('phone tree'), most);
    expect(group?.results[0]).toMatchObject({
      href: '/glossary/phone-menu/',
      title: 'Phone menu',
      note: 'also: phone tree',
      label: 'Voice',
    });
    const [gsm] = groupMatches(search('gsm7'), most);
    expect(gsm?.results[0]?.text.map(({ text }) => text).join('')).toBe(
      documents.find(({ id }) => id === 'gsm-7')?.text,
    );
  });
});

describe('countResults', () => {
  it('says how many of each kind', () => {
    expect(countResults(groupMatches(search('e164'), most))).toBe('Terms: 1. Widgets: 1.');
  });
});
