import { expect, test } from 'vitest';
import { analyzeSms, loadShiftTables, type SmsOptions } from '../../../src/engines/sms/index.ts';
import { characterName } from '../../../src/engines/sms/names/index.ts';
import { calling, glyph, groupOffenders } from '../../../src/widgets/sms-segments/characters.ts';
import { explain, limitNotes, savingNote } from '../../../src/widgets/sms-segments/explain.ts';
import { reportAsJson, reportAsText } from '../../../src/widgets/sms-segments/report.ts';
import { samples } from '../../../src/widgets/sms-segments/samples.ts';
import { readAmount } from '../../../src/widgets/sms-segments/words.ts';

const say = (text: string, options: SmsOptions = {}) => explain(text, analyzeSms(text, options), options).join(' ');

test('says what an offender does to the message', () => {
  expect(say('it’s')).toBe(
    'One character, ’ (U+2019, right single quotation mark), is not in GSM-7, so the whole message goes as UCS-2, ' +
      'with 16 bits for each unit instead of 7. It takes 4 of the 70 units that fit in one segment.',
  );
  expect(say('“it’s”')).toMatch(/^3 different characters, the first “ \(U\+201C/);
});

test('says what extension characters cost', () => {
  expect(say('{€}')).toMatch(/3 characters of the extension table \(\{ € \}\) cost two septets each/);
});

test('says how a long message is cut', () => {
  expect(say('x'.repeat(161))).toMatch(
    /over the 160 .* cut into 2\. Each carries a header of 6 octets .* room for 153\.$/,
  );
  expect(say('x'.repeat(161), { referenceBits: 16 })).toMatch(/7 octets .* room for 152\.$/);
  expect(say(`${'x'.repeat(152)}€${'x'.repeat(9)}`)).toMatch(/Segment 1 leaves 1 septet free/);
});

test('says of forced encodings what they do', () => {
  expect(say('a😀', { encoding: 'gsm-7' })).toMatch(/no code to send instead: .* often “\?”/);
  expect(say('x'.repeat(80), { encoding: 'ucs-2' })).toMatch(
    /You chose UCS-2.* in GSM-7, where it would take 1 segment\./,
  );
});

test('mentions CR LF only where it costs a segment', () => {
  expect(say('a\r\nb')).not.toMatch(/CR LF/);
  expect(say(`${'x'.repeat(159)}\r\n`)).toMatch(
    /CR LF, two characters each\. As LF alone it would take 1 segment less/,
  );
});

test('answers the empty text and half a pair', () => {
  expect(say('')).toMatch(/empty/);
  expect(say('a\ud83d')).toMatch(/half of a surrogate pair/);
});

test('tells each limit that is exceeded', () => {
  expect(limitNotes(analyzeSms('x'.repeat(1530)))).toEqual([]);
  expect(limitNotes(analyzeSms('x'.repeat(1531)))).toHaveLength(1);
  expect(limitNotes(analyzeSms('x'.repeat(40_000)))).toHaveLength(3);
});

test('says what replacing saves', () => {
  const saving = (encoding: 'GSM-7' | 'UCS-2', segmentCount: number, segmentsSaved: number) =>
    savingNote({ encoding, segmentCount, segmentsSaved, unitCount: 1 });
  expect(saving('GSM-7', 1, 1)).toBe('saves 1 of 2 segments');
  expect(saving('UCS-2', 1, 0)).toBe('saves none, still in UCS-2');
  expect(saving('GSM-7', 2, -1)).toBe('costs 1 segment more');
});

test('says which shift tables a message is sent with', async () => {
  const shiftTables = await loadShiftTables();
  expect(say('ğç', { shiftTables, lockingShift: 1 })).toBe(
    'GSM-7 with these tables has every character, each in one septet: 7 bits. ' +
      'It is sent with the Turkish locking shift table, which the header names, in a header of 4 octets. ' +
      'A phone or network that does not know shift tables shows other letters. ' +
      'It takes 2 of the 155 septets that fit in one segment.',
  );
  expect(say('ğ', { shiftTables, singleShift: 1 })).toMatch(/1 character of the single shift table \(ğ\) cost two/);
  expect(say('क'.repeat(160), { shiftTables, lockingShift: 6, singleShift: 6 })).toMatch(
    /the Hindi locking and single shift tables.*over the 152 .* header of 12 octets .* room for 146\.$/,
  );
});

test.each([
  ['\u001b', /U\+001B, escape.*announces the next one/],
  ['a\0b', /U\+0000, null.*end of the text/],
  ['\ufeffHi', /byte order mark left by a file/],
  ['Hi\ufeff', /byte order mark inside/],
  ['\u0007', /control character, U\+0007/],
  ['\ud83d', /half of a surrogate pair/],
  ['שלום', /Right-to-left text is sent in the order it is read/],
])('%j is answered with what happens on the wire', (text, note) => {
  expect(say(text)).toMatch(note);
});

test.each([
  ['0.0083', 0.0083],
  ['0,0083', 0.0083],
  ['.5', 0.5],
  ['10,000', 10_000],
  ['1,234,567.5', 1_234_567.5],
  ["10'000", 10_000],
  ['10 000', 10_000],
  ['0', 0],
  ['', undefined],
  ['abc', undefined],
  ['-1', undefined],
  ['1.2.3', undefined],
])('%j is the amount %j', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

test.each([
  [' ', '␣', false],
  ['\n', '↵', false],
  ['\0', '␀', false],
  ['\u00a0', '00A0', true],
  ['\u200d', '200D', true],
  ['\ufe0f', 'FE0F', true],
  ['\ud83d', 'D83D', true],
  ['\u0301', '◌\u0301', false],
  ['é', 'é', false],
  ['😀', '😀', false],
])('%j is shown as %s', (character, text, isCode) => {
  expect(glyph(character)).toEqual({ text, isCode });
});

test('what GSM-7 was forced on is not said to go as UCS-2', () => {
  expect(say('a\0\u0007\u001b\ufeffb', { encoding: 'gsm-7' })).not.toMatch(/unit/);
});

test('groups offenders by character', () => {
  const groups = groupOffenders(analyzeSms('’a“b’').offenders);
  expect(groups.map(({ first, count }) => [first.text, first.index, count])).toEqual([
    ['’', 0, 2],
    ['“', 2, 1],
  ]);
  const invisible = { index: 0, text: '\u200b', codePoint: 0x200b };
  expect(calling(invisible, 'zero width space')).toBe('U+200B, zero width space');
  expect(calling(invisible, undefined)).toBe('U+200B');
});

test('reports carry the whole analysis', () => {
  const text = `it’s ${'x'.repeat(80)}`;
  const analysis = analyzeSms(text);
  expect(JSON.parse(reportAsJson(analysis, { referenceBits: 8 }, characterName))).toEqual({
    options: { referenceBits: 8 },
    ...analysis,
    offenders: analysis.offenders.map((offender) => ({ ...offender, name: 'right single quotation mark' })),
  });
  const report = reportAsText(text, analysis, {}, characterName);
  expect(report).toMatch(/^2 segments of SMS in UCS-2: 85 units, 49 left in the last segment\./);
  expect(report).toContain('Not in GSM-7: U+2019 right single quotation mark at 3, substitute "\'"');
  for (const segment of analysis.segments) expect(report).toContain(segment.text);
});

test('each sample shows what its name says', () => {
  const of = (name: string) => {
    const text = samples.find((sample) => sample.name === name)?.text ?? '';
    return { length: text.length, ...analyzeSms(text) };
  };
  expect(of('Plain')).toMatchObject({ encoding: 'GSM-7', segments: { length: 1 } });
  expect(of('Curly quote')).toMatchObject({ encoding: 'UCS-2', segments: { length: 2 }, offenders: { length: 1 } });
  expect(of('Emoji')).toMatchObject({ encoding: 'UCS-2', segments: { length: 2 }, offenders: { length: 1 } });
  expect(of('161 characters')).toMatchObject({ encoding: 'GSM-7', length: 161, segments: { length: 2 } });
  const brackets = of('Brackets');
  expect(brackets).toMatchObject({ encoding: 'GSM-7', segments: { length: 2 } });
  expect(brackets.length).toBeLessThanOrEqual(160);
  expect(of('Arabic')).toMatchObject({ encoding: 'UCS-2', segments: { length: 2 } });
});
