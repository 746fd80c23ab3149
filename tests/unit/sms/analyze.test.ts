import { expect, test } from 'vitest';
import {
  analyzeSms,
  countSegments,
  loadShiftTables,
  substitute,
  substitutionSavings,
  twilioSmartEncoding,
} from '../../../src/engines/sms/index.ts';
import { characterName } from '../../../src/engines/sms/names/index.ts';

/** Twilio's own list, as its library has it. */
const { default: ofTwilio } = await import('sms-segments-calculator/dist/libs/SmartEncodingMap.js');

const family = '👨‍👩‍👧‍👦';
const counts = (text: string, options = {}) => analyzeSms(text, options).segments.map(({ unitCount }) => unitCount);

test('an empty text is one empty segment', () => {
  expect(analyzeSms('')).toMatchObject({
    encoding: 'GSM-7',
    unitCount: 0,
    remaining: 160,
    segments: [{ text: '', unitCount: 0, octets: 0 }],
    offenders: [],
  });
  expect(analyzeSms('', { encoding: 'ucs-2' })).toMatchObject({ encoding: 'UCS-2', remaining: 70 });
});

test.each([
  ['gsm-7', 8, 160, 153],
  ['gsm-7', 16, 160, 152],
  ['ucs-2', 8, 70, 67],
  ['ucs-2', 16, 70, 66],
] as const)('%s with a reference of %i bits: %i alone, %i among several', (encoding, referenceBits, alone, among) => {
  const options = { encoding, referenceBits };
  expect(counts('x'.repeat(alone), options)).toEqual([alone]);
  expect(counts('x'.repeat(alone + 1), options)).toEqual([among, alone + 1 - among]);
  expect(counts('x'.repeat(among * 3), options)).toEqual([among, among, among]);
  expect(counts('x'.repeat(among * 3 + 1), options)).toEqual([among, among, among, 1]);
});

test('octets count header, fill bits and text', () => {
  const octets = (text: string, options = {}) => analyzeSms(text, options).segments.map((segment) => segment.octets);
  expect(octets('x'.repeat(160))).toEqual([140]);
  expect(octets('hello')).toEqual([5]); // 35 bits
  expect(octets('x'.repeat(161))).toEqual([140, 14]); // 7 septets for the header and 8 of text: 105 bits
  expect(octets('ж'.repeat(71), { referenceBits: 16 })).toEqual([139, 17]);
});

test('an escape pair is never split', () => {
  expect(counts(`${'x'.repeat(152)}€${'x'.repeat(20)}`)).toEqual([152, 22]);
});

test('pairs and graphemes stay whole as asked', () => {
  const pair = `${'ж'.repeat(66)}😀${'ж'.repeat(10)}`;
  expect(counts(pair)).toEqual([66, 12]);
  expect(counts(pair, { keepTogether: 'code-unit' })).toEqual([67, 11]);
  const zwj = `${'ж'.repeat(60)}${family}ж`;
  expect(counts(zwj)).toEqual([66, 6]); // 👨‍👩 and a joiner fit
  expect(counts(zwj, { keepTogether: 'grapheme' })).toEqual([60, 12]);
});

test('a grapheme longer than a segment is split between code points in segments of its own', () => {
  const zalgo = `e${'\u0301'.repeat(100)}`;
  expect(counts(`ж${zalgo}ж`, { keepTogether: 'grapheme' })).toEqual([1, 67, 35]);
});

test('CR LF is two septets, and kept together only as a grapheme', () => {
  const text = `${'x'.repeat(152)}\r\n${'x'.repeat(20)}`;
  expect(counts(text)).toEqual([153, 21]);
  expect(counts(text, { keepTogether: 'grapheme' })).toEqual([152, 22]);
});

test.each([
  ['\u001b', 'escape'],
  ['\0', 'null'],
  ['\ufeff', 'zero width no-break space (byte order mark)'],
  ['\ud83d', 'lone surrogate'],
  ['\u00a0', 'no-break space'],
])('%j forces UCS-2, takes one unit and is named', (text, name) => {
  const { encoding, unitCount, offenders } = analyzeSms(`a${text}`);
  expect({ encoding, unitCount }).toEqual({ encoding: 'UCS-2', unitCount: 2 });
  expect(offenders).toMatchObject([{ index: 1, text, codePoint: text.charCodeAt(0) }]);
  expect(characterName(text.charCodeAt(0))).toBe(name);
});

test('offenders are code points with their index in code units', () => {
  expect(analyzeSms('😀 it’s').offenders).toEqual([
    { index: 0, text: '😀', codePoint: 0x1f600 },
    { index: 5, text: '’', codePoint: 0x2019, substitute: "'" },
  ]);
});

test('forced GSM-7 keeps and names what has no code, at one septet each', () => {
  const { encoding, unitCount, segments, offenders } = analyzeSms('a😀ç', { encoding: 'gsm-7' });
  expect({ encoding, unitCount }).toEqual({ encoding: 'GSM-7', unitCount: 3 });
  expect(segments[0]?.text).toBe('a😀ç');
  expect(offenders.map(({ text }) => text)).toEqual(['😀', 'ç']);
});

test('limits are told apart', () => {
  const { limits } = analyzeSms('x'.repeat(1601));
  expect(limits.apiCharacters).toEqual({ max: 1600, used: 1601, exceeded: true });
  expect(limits.apiSegments).toEqual({ max: 10, used: 11, exceeded: true });
  expect(limits.parts).toEqual({ max: 255, used: 11, exceeded: false });
  expect(analyzeSms('x'.repeat(39_015)).limits.parts.exceeded).toBe(false);
  expect(analyzeSms('x'.repeat(39_016)).limits.parts.exceeded).toBe(true);
  expect(analyzeSms('ж'.repeat(17_085)).limits.parts.exceeded).toBe(false);
  expect(analyzeSms('ж'.repeat(17_086)).limits.parts.exceeded).toBe(true);
});

test('the profile turns typographic characters into GSM-7, and only those', () => {
  const text = '“It’s – 5 €…”\u200b ç';
  expect(substitute(text, twilioSmartEncoding)).toBe('"It\'s - 5 €..." ç');
  const every = [...twilioSmartEncoding.substitutes];
  for (const [codePoint, to] of every) {
    expect(analyzeSms(String.fromCodePoint(codePoint)).offenders).toMatchObject([{ substitute: to }]);
    expect(analyzeSms(to).encoding).toBe('GSM-7');
  }
  expect(Object.fromEntries(every.map(([codePoint, to]) => [String.fromCodePoint(codePoint), to]))).toEqual(ofTwilio);
});

test('says what each substitution saves alone, and all together', () => {
  const text = `it’s “on”… ${'x'.repeat(90)}`;
  const { all, each } = substitutionSavings(text, twilioSmartEncoding);
  expect([...each.keys()]).toEqual([0x2019, 0x201c, 0x201d, 0x2026]);
  // One of four still leaves three, and the three dots cost two characters more.
  expect(each.get(0x2026)).toEqual({ encoding: 'UCS-2', unitCount: 103, segmentCount: 2, segmentsSaved: 0 });
  expect(all).toEqual({ encoding: 'GSM-7', unitCount: 103, segmentCount: 1, segmentsSaved: 1 });
  const alone = substitutionSavings(`’${'x'.repeat(99)}`, twilioSmartEncoding);
  expect(alone.each.get(0x2019)).toEqual({ encoding: 'GSM-7', unitCount: 100, segmentCount: 1, segmentsSaved: 1 });
  const dearer = substitutionSavings(`😀\t${'x'.repeat(66)}`, twilioSmartEncoding);
  expect(dearer.each.get(0x09)).toMatchObject({ segmentsSaved: -1 });
  expect(substitutionSavings('plain', twilioSmartEncoding).each.size).toBe(0);
});

test('shift tables: by hand, and by itself only where they save a segment', async () => {
  const shiftTables = await loadShiftTables();
  const turkish = 'Değerli müşterimiz, siparişiniz kargoya verildi. İyi günler dileriz, görüşmek üzere!';
  const auto = { shiftTables, lockingShift: 'auto', singleShift: 'auto' } as const;
  expect(analyzeSms(turkish)).toMatchObject({ encoding: 'UCS-2', lockingShift: 0, segments: { length: 2 } });
  expect(analyzeSms(turkish, auto)).toMatchObject({
    encoding: 'GSM-7',
    lockingShift: 1,
    singleShift: 0,
    headerOctets: 4,
    capacity: 155,
    segments: { length: 1 },
    offenders: [],
  });
  expect(analyzeSms('ğ', auto)).toMatchObject({ encoding: 'UCS-2', lockingShift: 0, singleShift: 0, headerOctets: 0 });
  const byHand = analyzeSms('ğ', { shiftTables, singleShift: 1 });
  expect(byHand).toMatchObject({ encoding: 'GSM-7', singleShift: 1, unitCount: 2, capacity: 155 });
  // A character that the tables lack sends the whole as UCS-2, without them.
  expect(analyzeSms('ğ😀', { shiftTables, singleShift: 1 })).toMatchObject({
    encoding: 'UCS-2',
    singleShift: 0,
    headerOctets: 0,
    offenders: [{ text: '😀' }],
  });
  expect(() => analyzeSms('ğ', { singleShift: 1 })).toThrow('pass `shiftTables: await loadShiftTables()` as well');
  expect(() => analyzeSms('x'.repeat(200), { singleShift: 'auto' })).toThrow('await loadShiftTables()');
  expect(() => analyzeSms('á', { shiftTables, lockingShift: 2 })).toThrow('Spanish has no locking shift table');
});

test('a megabyte of anything is answered', () => {
  for (const unit of ['x', '{', 'ж', '😀', family, '🇳🇿', '\u0301']) {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(countSegments(text, { keepTogether: 'grapheme' })).toBeGreaterThan(6000);
  }
});
