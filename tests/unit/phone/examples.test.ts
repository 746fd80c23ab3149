import { expect, test } from 'vitest';
import { fictionalRanges } from '../../../src/engines/phone/data/fictional-numbers.ts';
import { patternExamples } from '../../../src/engines/phone/data/pattern-examples.ts';
import { exampleNumbers } from '../../../src/engines/phone/examples.ts';
import { countryCallingCodeOf, parsePhone, regions } from '../../../src/engines/phone/index.ts';
import { askType, exampleTypes, util } from './oracle.ts';

test('every region has examples, each valid and of its type', () => {
  const wrong: string[] = [];
  const neverOpened: string[] = [];
  for (const region of regions) {
    const examples = exampleNumbers(region);
    if (examples.length === 0) wrong.push(`${region} has none`);
    for (const { type, e164, reserved } of examples) {
      const number = parsePhone(e164);
      if (!number.ok) wrong.push(`${region} ${type} ${e164}`);
      else if (reserved && !number.valid) neverOpened.push(`${region} ${type}`);
      else if (number.type !== type) wrong.push(`${region} ${type} ${e164} ${number.type}`);
    }
  }
  expect(wrong).toEqual([]);
  // Nobody has these numbers, and the plan data has left them out; so it does in much of the North American plan.
  expect(neverOpened.filter((entry) => !['fixed-line', 'mobile'].some((type) => northAmerican(entry, type)))).toEqual([
    'GB mobile',
    'IE fixed-line',
  ]);
});

const northAmerican = (entry: string, type: string) =>
  countryCallingCodeOf(entry.slice(0, 2)) === '1' && entry.endsWith(type);

test('pattern examples are those of libphonenumber', () => {
  for (const region of util.getSupportedRegions()) {
    const theirs = exampleTypes.flatMap((type) => {
      const number = util.getExampleNumberForType(region, askType(type));
      return number ? [`${type} ${util.getNationalSignificantNumber(number)}`] : [];
    });
    expect(patternExamples[region], region).toBe(theirs.join(', '));
  }
});

test('numbers come from a range reserved for fiction wherever the country has one of that type', () => {
  for (const { region, type, national } of fictionalRanges) {
    const example = exampleNumbers(region).find((each) => each.type === type);
    expect(example?.reserved, `${region} ${type}`).toBeDefined();
    expect(
      fictionalRanges.some((range) => example?.e164.endsWith(range.national)),
      national,
    ).toBe(true);
  }
  for (const region of ['US', 'CA', 'JM', 'PR']) {
    expect(exampleNumbers(region)[0]?.e164).toMatch(/^\+1\d{3}55501\d\d$/);
    expect(exampleNumbers(region)[0]?.reserved?.range).toBe('555-0100 to 555-0199');
  }
});

test('a number that may be somebody’s is marked so, and a place without a plan has none', () => {
  expect(exampleNumbers('IT').every(({ reserved }) => reserved === undefined)).toBe(true);
  expect(exampleNumbers('ZZ')).toEqual([]);
  expect(exampleNumbers('constructor')).toEqual([]);
});
