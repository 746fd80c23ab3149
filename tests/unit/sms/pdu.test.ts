import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeSms, loadShiftTables, type SmsOptions } from '../../../src/engines/sms/index.ts';
import {
  decodeSegment,
  decodeSms,
  describeOctets,
  type EncodedSegment,
  encodeSms,
  type SmsPdu,
  toHex,
} from '../../../src/engines/sms/pdu/index.ts';
import { anyTexts, options, shiftedTexts } from './texts.ts';

const shiftTables = await loadShiftTables();
const hexOf = (text: string, chosen: SmsOptions = {}, reference = 0) =>
  encodeSms(text, chosen, reference).map(({ userData }) => toHex(userData));

test.each([
  ['hellohello', 'E8 32 9B FD 46 97 D9 EC 37'],
  ['How are you?', 'C8 F7 1D 14 96 97 41 F9 77 FD 07'],
  ['€', '9B 32'],
  ['', ''],
])('%s packs to %s', (text, hex) => {
  expect(hexOf(text)).toEqual([hex]);
});

test('UCS-2 is two octets a unit, high octet first', () => {
  expect(hexOf('Ж😀')).toEqual(['04 16 D8 3D DE 00']);
  expect(encodeSms('Ж😀')[0]).toMatchObject({ dataCodingScheme: 8, userDataLength: 6, hasHeader: false });
});

test('the header of several segments, with a reference of 8 and of 16 bits', () => {
  const [first = '', second = ''] = hexOf('a'.repeat(161), {}, 0x12a);
  expect(first).toMatch(/^05 00 03 2A 02 01 C2 /); // one fill bit, then a = 0x61: 0xC2
  expect(second).toMatch(/^05 00 03 2A 02 02 C2 /);
  const [wide = ''] = hexOf('a'.repeat(161), { referenceBits: 16 }, 0x12a);
  expect(wide).toMatch(/^06 08 04 01 2A 02 01 E1 /); // no fill bit: 0x61, and the lowest bit of the next a
});

test('shift elements: their own lengths once, and the header length once', () => {
  const chosen: SmsOptions = { lockingShift: 6, singleShift: 6, shiftTables };
  expect(hexOf('क', chosen)).toEqual(['06 24 01 06 25 01 06 15']);
  expect(encodeSms('क', chosen)[0]).toMatchObject({ dataCodingScheme: 0, userDataLength: 9, fillBits: 0 });
  const several = hexOf('क'.repeat(153), chosen, 7);
  expect(several[0]).toMatch(/^0B 00 03 07 02 01 24 01 06 25 01 06 /);
});

test('each octet of a header is named, with its clause', () => {
  const [segment] = encodeSms('ğ'.repeat(200), { singleShift: 1, shiftTables });
  const named = segment?.header.flatMap(({ octets }) => octets) ?? [];
  expect(toHex(named)).toBe(toHex(segment?.userData.slice(0, named.length) ?? []));
  expect(segment?.header.map(({ clause }) => clause)).toEqual([
    '9.2.3.24',
    '9.2.3.24.1',
    '9.2.3.24',
    '9.2.3.24.1',
    '9.2.3.24.1',
    '9.2.3.24.1',
    '9.2.3.24.15',
    '9.2.3.24',
    '9.2.3.24.15',
  ]);
});

test('every character has its place among the bits', () => {
  const [segment] = encodeSms('a€b', { singleShift: 2, shiftTables });
  expect(segment?.characters).toEqual([
    { text: 'a', codes: [0x61], firstBit: 35 },
    { text: '€', codes: [0x1b, 0x65], firstBit: 42 },
    { text: 'b', codes: [0x62], firstBit: 56 },
  ]);
});

test('what is encoded is decoded again, for every text that can be sent', () => {
  fc.assert(
    fc.property(anyTexts, options, fc.integer({ min: 0, max: 0x1ffff }), (text, chosen, reference) => {
      const analysis = analyzeSms(text, chosen);
      const pdus = encodeSms(text, chosen, reference);
      expect(pdus.map(({ userData }) => userData.length)).toEqual(analysis.segments.map(({ octets }) => octets));
      const replaced = analysis.encoding === 'GSM-7' ? replaceOffenders(text, analysis.offenders) : text;
      expect(decodeSms(shuffled(pdus))).toBe(replaced);
      const { concatenation } = decodeSegment(pdus[0] as SmsPdu);
      expect(concatenation?.segmentCount ?? 1).toBe(pdus.length);
      if (concatenation) expect(concatenation.reference).toBe(reference % 2 ** chosen.referenceBits);
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('so it is with every pair of shift tables', () => {
  fc.assert(
    fc.property(shiftedTexts, options, ({ text, lockingShift, singleShift }, chosen) => {
      const analysis = analyzeSms(text, { ...chosen, lockingShift, singleShift, shiftTables });
      const pdus = encodeSms(text, { ...chosen, lockingShift, singleShift, shiftTables });
      expect(pdus.map(({ userData }) => userData.length)).toEqual(analysis.segments.map(({ octets }) => octets));
      const replaced = analysis.encoding === 'GSM-7' ? replaceOffenders(text, analysis.offenders) : text;
      expect(decodeSms(shuffled(pdus), shiftTables)).toBe(replaced);
    }),
    { numRuns: 600 },
  );
}, 60_000);

test('seven zero bits at the end are no @, and an @ at the end is', () => {
  const [seven] = encodeSms('1234567');
  expect(seven?.userData).toHaveLength(7);
  expect(decodeSms([seven as SmsPdu])).toBe('1234567');
  const [eight] = encodeSms('1234567@');
  expect(eight?.userData).toEqual(seven?.userData);
  expect(decodeSms([eight as SmsPdu])).toBe('1234567@');
  expect(decodeSms(encodeSms('1234567\r'))).toBe('1234567\r');
});

test('codes without a character are read as the standard says', () => {
  const read = (...octets: number[]) =>
    decodeSms([{ dataCodingScheme: 0, hasHeader: false, userDataLength: 2, userData: Uint8Array.from(octets) }]);
  expect(read(0x9b, 0x30)).toBe('a'); // ESC and a code that the extension table lacks
  expect(read(0x9b, 0x0d)).toBe(' '); // ESC ESC

  // Bengali has nothing at 0x5B, in neither of its tables. Septets start where this header of seven octets ends.
  const userData = Uint8Array.of(0x06, 0x24, 0x01, 0x04, 0x25, 0x01, 0x04, 0x9b, 0x2d);
  expect(decodeSms([{ dataCodingScheme: 0, hasHeader: true, userDataLength: 10, userData }], shiftTables)).toBe(' ');
});

test.each<[string, Partial<SmsPdu>, RegExp]>([
  ['a header longer than the data', { hasHeader: true, userData: Uint8Array.of(9, 0) }, /longer than the user data/],
  ['an element longer than the header', { hasHeader: true, userData: Uint8Array.of(2, 0, 3) }, /over the end of the h/],
  ['a length longer than the data', { userDataLength: 9, userData: Uint8Array.of(1) }, /9 septets is more than 1 oct/],
  ['half a unit', { dataCodingScheme: 8, userData: Uint8Array.of(1) }, /odd number/],
  ['another coding', { dataCodingScheme: 4 }, /neither 0 .* nor 8/],
  ['an unknown language', { hasHeader: true, userData: Uint8Array.of(3, 0x24, 1, 77) }, /no national language 77/],
])('%s is answered in words', (_, wrong, message) => {
  const pdu = { dataCodingScheme: 0, hasHeader: false, userDataLength: 0, userData: new Uint8Array() };
  expect(() => decodeSms([{ ...pdu, ...wrong }], shiftTables)).toThrow(message);
});

test('more segments than a header can number are refused in words', () => {
  expect(encodeSms('x'.repeat(39_015))).toHaveLength(255);
  expect(() => encodeSms('x'.repeat(39_016))).toThrow('It takes 256 segments, and a header can number 255.');
});

function replaceOffenders(text: string, offenders: { text: string }[]): string {
  const wrong = new Set(offenders.map((offender) => offender.text));
  return Array.from(text, (character) => (wrong.has(character) ? '?' : character)).join('');
}

const shuffled = <T>(items: T[]): T[] => [...items.slice(1), ...items.slice(0, 1)].reverse();

test('every octet is described: the header by its field, the text by the characters whose bits it holds', () => {
  const [first] = encodeSms(`hi${'x'.repeat(159)}`);
  const octets = describeOctets(first as EncodedSegment);
  expect(octets.map(({ value }) => value)).toEqual(Array.from(first?.userData ?? []));
  expect(octets[2]).toMatchObject({ name: 'Information Element Data Length', clause: 'TS 23.040 §9.2.3.24' });
  expect(octets[6]).toEqual({
    value: 0xd0, // h is 0x68, one bit up
    name: 'Text, packed septets',
    clause: 'TS 23.038 §6.1.2.1',
    meaning: 'bit 0: zero, to fill up; bits 1 to 7: of the septet 0x68',
    bits: [
      { lowest: 0, highest: 0, text: undefined, code: 0 },
      { lowest: 1, highest: 7, text: 'h', code: 0x68 },
    ],
  });
  const ucs2 = describeOctets(encodeSms('Жa')[0] as EncodedSegment);
  expect(ucs2.map(({ meaning }) => meaning)).toEqual([
    'the high octet of the unit 0x0416',
    'the low octet of the unit 0x0416',
    'the high octet of the unit 0x0061',
    'the low octet of the unit 0x0061',
  ]);
});
