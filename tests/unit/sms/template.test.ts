import { expect, test } from 'vitest';
import { countTemplate, fill, placeholdersOf } from '../../../src/engines/sms/template/index.ts';
import { readRows } from '../../../src/engines/sms/template/values.ts';

test('finds placeholders, each once', () => {
  const text = 'Hi {{name}}, {{ code }} and {{name}} {not} {{}} {{ }} {{First name}} {{имя}} {{no\nplace}} {{{in}}}';
  expect(placeholdersOf(text)).toEqual(['name', 'code', 'First name', 'имя', 'in']);
  expect(fill('Hi {{name}}, {{code}}', new Map([['name', '$& Ann']]))).toBe('Hi $& Ann, {{code}}');
});

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\r\n\r\nc;d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb,c', [['a', 'b,c']]],
  [
    '"x, y","say ""hi""\nthere"\nz,',
    [
      ['x, y', 'say "hi"\nthere'],
      ['z', ''],
    ],
  ],
  ['Ann\nBob', [['Ann'], ['Bob']]],
  ['"open', [['open']]],
  ['', []],
])('reads %j', (list, rows) => {
  expect(readRows(list)).toEqual(rows);
});

test('counts every message, and finds the worst', () => {
  const template = `Hi {{name}}, your code is {{code}}. ${'x'.repeat(120)}`;
  const list = 'code,name\n1234,Ann\n99,Bartholomew Featherstonehaugh\n5,Søren’s\n';
  expect(countTemplate(template, list)).toEqual({
    messageCount: 3,
    segmentCount: 6,
    bySegments: [
      [1, 1],
      [2, 1],
      [3, 1],
    ],
    worst: { row: 3, segments: 3, text: `Hi Søren’s, your code is 5. ${'x'.repeat(120)}` },
    missing: [],
    emptyRows: [],
  });
});

test('takes values in order where the list names no columns, and says what is lacking', () => {
  expect(countTemplate('{{a}} {{b}} {{c}}', '1,2\n3,\n')).toMatchObject({
    messageCount: 2,
    missing: ['c'],
    emptyRows: [2],
    worst: { text: '1 2 {{c}}' },
  });
  expect(countTemplate('{{a}}', '')).toMatchObject({ messageCount: 0, segmentCount: 0, worst: undefined, missing: [] });
  expect(countTemplate('no placeholder', 'x\ny')).toMatchObject({ messageCount: 2, segmentCount: 2 });
});

test('a long list is counted in one go', () => {
  const list = Array.from({ length: 50_000 }, (_, i) => `Name ${i}`).join('\n');
  expect(countTemplate('Hi {{name}}', list).messageCount).toBe(50_000);
});
