import { expect, test } from 'vitest';
import { extensionTable } from '../../../src/engines/sms/alphabet.ts';
import { loadShiftTables } from '../../../src/engines/sms/index.ts';
import { ofonoTables } from './ofono-tables.ts';

const tables = await loadShiftTables();
const languages = [...tables.values()];
const locking = languages.flatMap(({ name, locking: table }) => (table ? [[name, table] as const] : []));
const language = (name: string) => languages.find((each) => each.name === name);

test('thirteen languages, each under its identifier, and Spanish without a locking table', () => {
  expect(languages.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  for (const [id, each] of tables) expect(each.id).toBe(id);
  expect(locking.map(([name]) => name)).toEqual(languages.map(({ name }) => name).filter((name) => name !== 'Spanish'));
});

test.each(locking)('%s, locking: 128 codes, each character once, the codes all tables share', (_, table) => {
  expect(table).toHaveLength(128);
  const characters = table.filter((character) => character !== '');
  expect(new Set(characters).size).toBe(characters.length);
  expect(characters.every((character) => character.length === 1)).toBe(true);
  expect([0x0a, 0x0d, 0x1b, 0x20].map((code) => table[code])).toEqual(['\n', '\r', '\x1b', ' ']);
  expect(table.slice(0x30, 0x3a).join('')).toBe('0123456789');
  expect(table.slice(0x61, 0x7b).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
});

test.each(languages.map(({ name, single }) => [name, single] as const))(
  '%s, single: codes of 7 bits, the extension table in it, the same character twice only where the standard has it so',
  (_, table) => {
    for (const [code, character] of table) {
      expect(code).toBeLessThan(128);
      expect(character).toHaveLength(1);
    }
    for (const [code, character] of extensionTable) expect(table.get(code)).toBe(character);
    const characters = [...table.values()];
    const twice = characters.filter((character, index) => characters.indexOf(character) !== index);
    expect(twice).toEqual(table.get(0x13) === '¡' ? ['¡', '*'] : []);
  },
);

test.each([
  ['Turkish', 'locking', 0x04, '€'],
  ['Turkish', 'locking', 0x07, 'ı'],
  ['Turkish', 'locking', 0x1d, 'ş'],
  ['Turkish', 'locking', 0x60, 'ç'],
  ['Turkish', 'single', 0x47, 'Ğ'],
  ['Spanish', 'single', 0x75, 'ú'],
  ['Portuguese', 'locking', 0x15, '∞'],
  ['Portuguese', 'locking', 0x7d, '`'],
  ['Portuguese', 'single', 0x5b, 'Ã'],
  ['Bengali', 'locking', 0x00, '\u0981'],
  ['Bengali', 'single', 0x24, '\u09df'],
  ['Hindi', 'locking', 0x00, '\u0901'],
  ['Hindi', 'locking', 0x01, '\u0902'],
  ['Hindi', 'locking', 0x02, '\u0903'],
  ['Hindi', 'single', 0x19, '।'],
  ['Kannada', 'locking', 0x24, '\u0ca1'],
  ['Tamil', 'single', 0x24, '\u0bee'],
  ['Telugu', 'single', 0x22, '\u0c6c'],
  ['Urdu', 'locking', 0x00, 'ا'],
  ['Urdu', 'single', 0x3f, '۔'],
] as const)('%s, %s: code %i is %s', (name, kind, code, character) => {
  const table = language(name)?.[kind];
  expect(table instanceof Map ? table.get(code) : table?.[code as never]).toBe(character);
});

test.each(ofonoTables)('$name: agrees with oFono', ({ name, locking: otherLocking, single: otherSingle }) => {
  const ours = language(name);
  const differences = [
    ...words(otherLocking ?? '').flatMap((hex, code) => {
      const theirs = hex === '00a0' ? '\x1b' : character(hex);
      return theirs === (ours?.locking?.[code] || ' ') ? [] : [`locking ${code.toString(16)}: ${theirs}`];
    }),
    ...differencesOf(new Map(words(otherSingle).map(readPair)), ours?.single ?? new Map()),
  ];
  expect(differences).toEqual(knownDifferences[name] ?? []);
});

/**
 * oFono keeps a misprint of the standard (Kannada 24), reads a full stop as a second comma (Malayalam 2e), and has two
 * single shift codes as earlier editions print them (Kannada 3c; Telugu without 65). Android's tables, and those that
 * CyberChef took from TS 23.038 version 16, are as ours.
 */
const knownDifferences: Record<string, string[]> = {
  Kannada: ['locking 24: \u0caa', 'single 3c: ]'],
  Malayalam: ['locking 2e: ,'],
  Telugu: ['single 65: undefined'],
};

const character = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));
const words = (list: string) => list.split(/\s+/).filter(Boolean);
const readPair = (pair: string) => [Number.parseInt(pair.slice(0, 2), 16), character(pair.slice(3))] as const;
const differencesOf = (theirs: Map<number, string>, ours: ReadonlyMap<number, string>) =>
  [...new Set([...theirs.keys(), ...ours.keys()])]
    .filter((code) => theirs.get(code) !== ours.get(code))
    .map((code) => `single ${code.toString(16)}: ${theirs.get(code)}`);
