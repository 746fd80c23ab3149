import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Delimiter, findDelimiter, readRows, writeRow } from '../../../../src/engines/phone/list/index.ts';

const read = (text: string, delimiter: Delimiter = ',') => [...readRows(text, delimiter)].map(({ cells }) => cells);

describe('reading', () => {
  test.each<[string, string, string[][]]>([
    [
      'rows of LF, CRLF and CR',
      'a,b\nc,d\r\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['a line end at the end begins no row', 'a\r\n', [['a']]],
    ['an empty row in between stays', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'empty cells',
      ',a,\n,',
      [
        ['', 'a', ''],
        ['', ''],
      ],
    ],
    ['quotes', '"a,b","c ""d""","e\nf"', [['a,b', 'c "d"', 'e\nf']]],
    ['quotes at the end of the text', 'a,"b"', [['a', 'b']]],
    ['a quote inside an unquoted cell', 'a"b,c', [['a"b', 'c']]],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['nothing', '', []],
    // Broken: the quote costs its own cell, and no row.
    [
      'a quote that nothing closes',
      '"a,b\nc,d\n',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'one that the next row’s quote would close',
      '"a,1\n"b",2\n"c",3',
      [
        ['"a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    ['text behind a closing quote', '"a"b,c', [['"a"b', 'c']]],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('says which rows had a broken quote', () => {
    const broken = [...readRows('a\n"b\n"c"\nd"', ',')].map(({ brokenQuote }) => brokenQuote);
    expect(broken).toEqual([false, true, false, false]);
  });

  test('a row per line where no cell is quoted, whatever else is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^"\r\n]{0,12}$/), { minLength: 1 }), (lines) => {
        const rows = read(`${lines.join('\n')}\n`);
        expect(rows.map((cells) => cells.join(','))).toEqual(lines);
      }),
    );
  });

  test('a megabyte of quotes is read at once', () => {
    for (const text of ['"'.repeat(1_000_001), '"a""b,'.repeat(170_000), '""'.repeat(500_000), '"\n'.repeat(500_000)]) {
      const start = performance.now();
      for (const row of readRows(text, ',')) if (row.end < 0) throw new Error('unreachable');
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

test.each<[string, Delimiter]>([
  ['a,b\n1,2', ','],
  ['name;phone\nAda;+44 20 7946 0958\nBen;"1,2,3"', ';'],
  ['name\tphone\nAda, L.\t1\nBen, M.\t2', '\t'],
  ['a|b|c\n1|2|3', '|'],
  ['+442079460958\n+12025550143', ','],
  ['', ','],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter);
});

describe('writing', () => {
  test.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+44 20 7946 0958', "'+44 20 7946 0958"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝x', "'＝x"],
    ['a=b', 'a=b'],
    ['a,"b"', '"a,""b"""'],
    ['', ''],
  ])('%j is written %j', (cell, written) => {
    expect(writeRow([cell], [], ',')).toBe(`${written}\r\n`);
  });

  test('an E.164 number stays exact', () => {
    expect(writeRow(['+44 20'], ['+442079460958'], ';')).toBe("'+44 20;+442079460958\r\n");
  });

  test('what is written reads back, an apostrophe before what might run', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '=', '+', ' ', "'", 'é') });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1 }),
        fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
        (cells, delimiter) => {
          const [row] = read(writeRow(cells, ['end'], delimiter), delimiter);
          expect(row).toEqual([...cells.map((text) => (/^[=+\r\n]/.test(text) ? `'${text}` : text)), 'end']);
        },
      ),
    );
  });
});
