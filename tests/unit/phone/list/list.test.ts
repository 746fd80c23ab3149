import { describe, expect, test } from 'vitest';
import { decode, guessColumns, refuseSize, rowChecker } from '../../../../src/engines/phone/list/index.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const text = (content: string) => new TextEncoder().encode(content);

describe('decoding', () => {
  test('UTF-8, UTF-16 in both orders, and what Excel writes in the west', () => {
    expect(decode(text('Zoë'))).toEqual({ text: 'Zoë', encoding: 'UTF-8' });
    expect(decode(bytes(0xff, 0xfe, 0x5a, 0, 0xeb, 0))).toEqual({ text: 'Zë', encoding: 'UTF-16' });
    expect(decode(bytes(0xfe, 0xff, 0, 0x5a, 0, 0xeb))).toEqual({ text: 'Zë', encoding: 'UTF-16' });
    expect(decode(bytes(0x5a, 0x6f, 0xeb))).toEqual({ text: 'Zoë', encoding: 'Windows-1252' });
  });

  test.each([
    ['an Excel workbook', bytes(0x50, 0x4b, 3, 4), 'save it as CSV'],
    ['an old Excel file', bytes(0xd0, 0xcf, 0x11, 0xe0), 'save it as CSV'],
    ['a PDF', text('%PDF-1.7'), 'This is a PDF'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'This is a picture'],
    ['a compressed file', bytes(0x1f, 0x8b, 8), 'Unpack it'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0), 'no text file'],
  ])('%s is refused in words', (_, content, words) => {
    const made = decode(content);
    expect('refused' in made && made.refused).toContain(words);
  });

  test('a size is refused with its figure', () => {
    expect(refuseSize(200_000_000)).toContain('The file has 200 MB');
    expect(refuseSize(50_000_000)).toBeUndefined();
  });
});

describe('guessing columns', () => {
  const GB = { defaultRegion: 'GB' };
  test.each([
    [
      'by what is in them',
      [
        ['a', 'b'],
        ['Ada', '020 7946 0958'],
        ['Ben', '07700 900123'],
      ],
      1,
      true,
    ],
    [
      'by a name, of two that fit',
      [
        ['Order', 'Mobile'],
        ['2079460958', '07700900123'],
      ],
      1,
      true,
    ],
    [
      'without a header',
      [
        ['020 7946 0958', 'Ada'],
        ['07700 900123', 'Ben'],
      ],
      0,
      false,
    ],
    ['of one column', [['020 7946 0958']], 0, false],
    ['of nothing', [], 0, false],
    [
      'by a name alone',
      [
        ['Name', 'Phone'],
        ['Ada', 'unknown'],
      ],
      1,
      true,
    ],
  ])('%s', (_, rows, column, hasHeader) => {
    expect(guessColumns(rows, GB)).toEqual({ column, hasHeader });
  });
});

describe('checking rows', () => {
  test('status, reason and duplicates', () => {
    const check = rowChecker({ defaultRegion: 'GB' });
    expect(check('020 7946 0958')).toMatchObject({ status: 'valid', e164: '+442079460958', reason: '', sameAs: -1 });
    expect(check('  ')).toMatchObject({ status: 'empty', e164: '', sameAs: -1 });
    expect(check('+44 (0)20 7946 0958')).toMatchObject({ status: 'valid', sameAs: 0 });
    expect(check('020 7946 0958 ext 7')).toMatchObject({ extension: '7', sameAs: -1 });
    expect(check('tel:+442079460958')).toMatchObject({ sameAs: 0 });
    expect(check('999')).toMatchObject({ status: 'short', e164: '' });
    expect(check('hello')).toMatchObject({ status: 'refused', e164: '' });
    const possible = check('07700 900123');
    expect(possible).toMatchObject({ status: 'possible', e164: '+447700900123' });
    expect(possible.reason).toContain('no range in the numbering plan');
  });
});
