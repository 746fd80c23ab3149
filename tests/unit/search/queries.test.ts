import { describe, expect, it } from 'vitest';
import { describeUnknown, judge, nameOf, readQueries } from '../../../src/search/queries.ts';
import { createSearch } from '../../../src/search/rank.ts';
import { documents } from './documents.ts';

const search = createSearch(documents);

describe('readQueries', () => {
  it('takes queries with what they should find, and skips remarks and empty lines', () => {
    expect(readQueries('# Voice\n\nphone tree\tphone-menu\r\nc#\tc-sharp\n')).toEqual([
      { text: 'phone tree', expected: 'phone-menu', line: 3 },
      { text: 'c#', expected: 'c-sharp', line: 4 },
    ]);
  });

  it.each(['phone tree', 'phone tree\t', '\tphone-menu', 'a\tb\tc'])('names the line that is no query: %j', (row) =>
    expect(() => readQueries(`sip\tsip\n${row}`)).toThrow('Line 2'),
  );

  it('takes no query twice', () =>
    expect(() => readQueries('sip\tsip\nsip\tsip')).toThrow('line 1 and again in line 2'));
});

describe('judge', () => {
  const judged = (file: string) => judge(search, documents, readQueries(file));

  it('counts what comes first, what comes among the first three, and what does not', () => {
    const { asked, first, firstThree, misses } = judged(
      'sip\tsip\nphone tree\tphone-menu\ne164\twidgets/e164-formatter\nzebra\tsip',
    );
    expect({ asked, first, firstThree }).toEqual({ asked: 4, first: 0.5, firstThree: 0.75 });
    expect(misses.map(({ query, found }) => [query.line, ...found.slice(0, 2)])).toEqual([
      [3, 'e164', 'widgets/e164-formatter'],
      [4],
    ]);
  });

  it('leaves out what does not exist, and tells of it', () => {
    const { asked, first, unknown } = judged('sip\tsip\nsip protocol\tsipp');
    expect({ asked, first }).toEqual({ asked: 1, first: 1 });
    expect(unknown.map((query) => describeUnknown(query, documents))).toEqual([
      'Line 2: "sip protocol" should find sipp, which does not exist. Did you mean sip?',
    ]);
  });

  it('finds nothing good in no query at all', () => expect(judged('').first).toBe(0));
});

it('names each kind by its address', () => {
  expect(documents.map(nameOf)).toEqual(
    expect.arrayContaining(['sip', 'widgets/sms-segments', 'learn/apis/rest-apis']),
  );
});
