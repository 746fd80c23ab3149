import { expect, test } from 'vitest';
import { basicTable, defaultAlphabet, extensionTable } from '../../../src/engines/sms/alphabet.ts';
import { codes } from './standard.ts';

test('the default alphabet has 127 characters and ESC, each once', () => {
  expect(basicTable).toHaveLength(128);
  expect(new Set(basicTable).size).toBe(128);
  expect(basicTable.indexOf('\x1b')).toBe(0x1b);
});

test.each([
  ['@', 0x00],
  ['Ç', 0x09],
  ['\n', 0x0a],
  ['\r', 0x0d],
  ['Δ', 0x10],
  ['Ξ', 0x1a],
  ['É', 0x1f],
  [' ', 0x20],
  ['¤', 0x24],
  ['0', 0x30],
  ['¡', 0x40],
  ['A', 0x41],
  ['§', 0x5f],
  ['¿', 0x60],
  ['a', 0x61],
  ['à', 0x7f],
])('%j has code %i', (character, code) => {
  expect(basicTable.indexOf(character)).toBe(code);
});

test('both tables agree, code by code, with the table as the standard prints it', () => {
  const ours = new Map([...basicTable].map((character, code) => [character, [code]]));
  ours.delete('\x1b');
  for (const [code, character] of extensionTable) ours.set(character, [0x1b, code]);
  expect(ours.size).toBe(137);
  expect(ours).toEqual(codes);
});

test('every code unit costs what the standard says, and nothing else has a code', () => {
  const wrong = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const cost = codes.get(String.fromCharCode(unit))?.length ?? 0;
    if (defaultAlphabet.septets[unit] !== cost) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('look-alikes of GSM-7 characters are not in it', () => {
  for (const codePoint of [0xe7, 0x60, 0x09, 0xa0, 0xb5, 0x2126, 0x212b, 0x2206, 0x391, 0x1b, 0x00, 0xfeff]) {
    expect(defaultAlphabet.septets[codePoint]).toBe(0);
  }
});
