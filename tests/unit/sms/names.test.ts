import { unicodeBaseName, unicodeReadableName } from 'unicode-name';
import { expect, test } from 'vitest';
import { derivedName } from '../../../src/engines/sms/names/derived.ts';
import { characterName, loadCharacterNames } from '../../../src/engines/sms/names/index.ts';
import { writePage } from '../../../src/engines/sms/names/page.ts';

/** The name of a character by the package unicode-name; of a control character its alias. */
function nameByPackage(codePoint: number): string | undefined {
  const character = String.fromCodePoint(codePoint);
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
  return (isControl ? unicodeReadableName(character) : unicodeBaseName(character))?.toLowerCase();
}

const named: [number, string][] = [];
for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
  const name = codePoint >= 0xd800 && codePoint <= 0xdfff ? undefined : nameByPackage(codePoint);
  if (name !== undefined) named.push([codePoint, name]);
}

const listed = Map.groupBy(
  named.filter(([codePoint]) => derivedName(codePoint) === undefined),
  ([codePoint]) => codePoint >> 12,
);

// To take over the names of a new version of Unicode, update the package and run: vitest run names --update
test.each([...listed.keys()])('page %i of the data is what the package makes it', async (page) => {
  const text = `export default \`${writePage(listed.get(page) ?? [])}\`;\n`;
  const file = `${page.toString(16).padStart(2, '0')}.ts`;
  await expect(text).toMatchFileSnapshot(`../../../src/engines/sms/names/data/${file}`);
});

test('every character has the name that Unicode gives it, and nothing else has one', async () => {
  const loaded = await loadCharacterNames(named.map(([codePoint]) => codePoint));
  const wrong = named.filter(([codePoint, name]) => loaded.get(codePoint) !== name);
  expect(wrong.map(([codePoint]) => [codePoint.toString(16), loaded.get(codePoint)])).toEqual([
    ['feff', 'zero width no-break space (byte order mark)'],
  ]);
  const nameless = [0xe000, 0xfffe, 0x378, 0x2ffff, 0x10ffff];
  expect([...(await loadCharacterNames(nameless)).keys()]).toEqual([]);
  expect(named.length).toBeGreaterThan(150_000);
});

test('names of look-alikes and of what cannot be seen need no fetching', () => {
  expect(characterName(0x2019)).toBe('right single quotation mark');
  expect(characterName(0xd83d)).toBe('lone surrogate');
  expect(characterName(0x1f600)).toBeUndefined();
});

test.each([
  ['’', 'right single quotation mark'],
  ['😀', 'grinning face'],
  ['ğ', 'latin small letter g with breve'],
  ['한', 'hangul syllable han'],
  ['中', 'cjk unified ideograph-4e2d'],
  ['\u0000', 'null'],
  ['\u{e0041}', 'tag latin capital letter a'],
])('%j is %s', async (character, name) => {
  const codePoint = character.codePointAt(0) as number;
  expect((await loadCharacterNames([codePoint])).get(codePoint)).toBe(name);
});
