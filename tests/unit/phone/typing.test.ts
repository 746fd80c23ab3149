import fc from 'fast-check';
import libphonenumber from 'google-libphonenumber';
import { describe, expect, test } from 'vitest';
import { parsePhone, regions } from '../../../src/engines/phone/index.ts';
import { groupDigits, regroup } from '../../../src/engines/phone/typing.ts';
import { PhoneNumberFormat, util } from './oracle.ts';

/** A field that a person types into: `|` is the caret. */
class Field {
  text = '';
  caret = 0;
  region: string | undefined;
  constructor(shown: string, region?: string) {
    this.caret = shown.indexOf('|');
    this.text = shown.replace('|', '');
    this.region = region;
  }
  edit(inputType: string, from: number, to: number, insert: string) {
    const before = this.text;
    const after = before.slice(0, from) + insert + before.slice(to);
    const caret = from + insert.length;
    const made = regroup({ before, after, caret, inputType }, this.region) ?? { text: after, caret };
    this.text = made.text;
    this.caret = made.caret;
    return this;
  }
  type(keys: string) {
    for (const key of keys) this.edit('insertText', this.caret, this.caret, key);
    return this;
  }
  paste = (text: string) => this.edit('insertFromPaste', this.caret, this.caret, text);
  backspace = () => this.edit('deleteContentBackward', this.caret - 1, this.caret, '');
  remove = () => this.edit('deleteContentForward', this.caret, this.caret + 1, '');
  get shown() {
    return `${this.text.slice(0, this.caret)}|${this.text.slice(this.caret)}`;
  }
}

describe('typing', () => {
  test.each([
    ['+442079460958', '', '+44 20 7946 0958|'],
    ['02079460958', 'GB', '020 7946 0958|'],
    ['2025550143', 'US', '(202) 555-0143|'],
    ['12025550143', 'US', '1 202 555 0143|'],
    ['011442079460958', 'US', '011 44 20 7946 0958|'],
    ['0199001234', 'FR', '01 99 00 12 34|'],
    ['84951234567', 'RU', '8 (495) 123-45-67|'],
    // Their own separators stay theirs.
    ['+44 (0)20 7946-0958', '', '+44 (0)20 7946-0958|'],
    ['202.555.0143', 'US', '202.555.0143|'],
    ['+44 20 7946 0958 ext. 22', '', '+44 20 7946 0958 ext. 22|'],
    ['1-800-FLOWERS', 'US', '1-800-FLOWERS|'],
    // Too long to be a number of the plan: no grouping says otherwise.
    ['+4420794609581', '', '+4420794609581|'],
    ['2079460958', '', '2079460958|'],
  ])('%s in %j becomes %s', (keys, region, shown) => {
    expect(new Field('|', region).type(keys).shown).toBe(shown);
  });

  test.each([
    ['a digit in the middle', () => new Field('+44 20 79|46 095').type('4'), '+44 20 794|4 6095'],
    ['a digit before a separator', () => new Field('+44 20| 7946 095').type('8'), '+44 20 8|794 6095'],
    ['a missing plus', () => new Field('|442079460958').type('+'), '+|44 20 7946 0958'],
    ['backspace behind a separator', () => new Field('+44 20 |7946 0958').backspace(), '+44 2|7 9460 958'],
    ['delete before a separator', () => new Field('+44 20| 7946 0958').remove(), '+44 20| 9460 958'],
    ['backspace behind a bracket', () => new Field('(202)| 555-0143', 'US').backspace(), '20|5550143'],
    ['backspace at the end', () => new Field('020 7946 0|', 'GB').backspace(), '020 7946|'],
    ['a pasted number without separators', () => new Field('|').paste('+442079460958'), '+44 20 7946 0958|'],
    ['a pasted number with its own', () => new Field('|', 'GB').paste('(020)7946-0958'), '(020)7946-0958|'],
    ['a paste in the middle', () => new Field('+44 20 |0958').paste('7946'), '+44 20 7946 |0958'],
  ] as const)('%s', (_, act, shown) => {
    const field = act();
    // An unfinished number may be grouped otherwise: what counts is the digits and the caret among them.
    const marks = (text: string) => text.replace(/[^\d+|]/g, '');
    expect(marks(field.shown)).toBe(marks(shown));
  });

  test('an undo is let be', () => {
    expect(regroup({ before: '020 7946', after: '0207946', caret: 7, inputType: 'historyUndo' }, 'GB')).toBeUndefined();
  });
});

const region = fc.constantFrom(...regions, '');

test('no digit is ever lost, added or moved, and the caret keeps its place among them', () => {
  const number = fc.stringMatching(/^\+?\d{0,16}$/);
  const change = fc.tuple(fc.nat(), fc.nat(), fc.stringMatching(/^\d{0,3}$/));
  fc.assert(
    fc.property(number, region, change, (start, where, [a, b, insert]) => {
      const before = groupDigits(start, where) ?? start;
      const [from, to] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [number, number];
      const after = before.slice(0, from) + insert + before.slice(to);
      const caret = from + insert.length;
      const made = regroup({ before, after, caret, inputType: insert ? 'insertText' : 'insertFromPaste' }, where);
      if (!made) return;
      const marks = (text: string) => text.replace(/[^\d+]/g, '');
      expect(marks(made.text)).toBe(marks(after));
      expect(marks(made.text.slice(0, made.caret))).toBe(marks(after.slice(0, caret)));
      expect(groupDigits(made.text, where)).toBe(made.text);
    }),
    { numRuns: 3000 },
  );
});

test('a finished number is grouped as its formats are', () => {
  const differing: string[] = [];
  for (const where of util.getSupportedRegions()) {
    const e164 = util.format(util.getExampleNumber(where), PhoneNumberFormat.E164);
    const number = parsePhone(e164);
    if (!number.ok || !number.valid) continue;
    if (new Field('|').type(e164).text !== number.formats.international) differing.push(`${where} ${e164}`);
    const digits = number.formats.national.replace(/\D/g, '');
    const national = new Field('|', where).type(digits).text;
    if (national !== number.formats.national) differing.push(`${where} ${national} | ${number.formats.national}`);
  }
  expect(differing).toEqual([]);
});

test('a finished international number is grouped as Google’s own formatter groups it', () => {
  const differing: string[] = [];
  for (const where of util.getSupportedRegions()) {
    const e164 = util.format(util.getExampleNumber(where), PhoneNumberFormat.E164);
    const number = parsePhone(e164);
    if (!number.ok || !number.valid) continue;
    const google = new libphonenumber.AsYouTypeFormatter('ZZ');
    let text = '';
    for (const key of e164) text = google.inputDigit(key);
    // Separators are spaces in ours (E.123).
    const theirs = text.replace(/[^\d+]+/g, ' ').trim();
    const ours = new Field('|').type(e164).text;
    // Its formatter groups a few short numbers, and puts no space behind a few country codes, where its own `format`
    // does otherwise: there we agree with the latter.
    if (ours !== theirs && ours !== number.formats.international) differing.push(`${where}: ${ours} | ${theirs}`);
  }
  expect(differing).toEqual([]);
});
