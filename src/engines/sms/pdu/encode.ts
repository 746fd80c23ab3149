import { type Alphabet, escapeCode } from '../alphabet.ts';
import { headerSeptets } from '../capacity.ts';
import { layOut } from '../layout.ts';
import type { SmsOptions } from '../types.ts';
import { packSeptets } from './septets.ts';

/** The fields of one short message that carry its text: what SMS-SUBMIT and SMS-DELIVER have in common. */
export interface SmsPdu {
  /** TP-Data-Coding-Scheme (3GPP TS 23.040 §9.2.3.10): 0x00 is the GSM 7 bit alphabet, 0x08 is UCS-2. */
  dataCodingScheme: number;
  /** TP-User-Data-Header-Indicator (§9.2.3.23): whether the user data starts with a header. */
  hasHeader: boolean;
  /** TP-User-Data-Length (§9.2.3.16): septets, those of the header and its fill bits included, or octets of UCS-2. */
  userDataLength: number;
  /** TP-User-Data (§9.2.3.24), at most 140 octets. */
  userData: Uint8Array;
}

/** Some octets of the header, in order from its first. */
export interface HeaderField {
  name: string;
  /** The clause of TS 23.040 that defines it. */
  clause: string;
  octets: number[];
  /** What these octets say here. */
  meaning: string;
}

/** A character, or half a surrogate pair where a border cut it, with its place among the bits of the user data. */
export interface EncodedCharacter {
  text: string;
  /** Its septets (one, or ESC and another), or its UCS-2 code units. */
  codes: number[];
  /** Bit where it starts: octet × 8, plus the place in the octet, counted from the lowest bit where it is septets. */
  firstBit: number;
}

export interface EncodedSegment extends SmsPdu {
  header: HeaderField[];
  /** Bits between the header and the first septet, which starts at a multiple of seven; all zero. */
  fillBits: number;
  characters: EncodedCharacter[];
}

const questionMark = 0x3f;

/**
 * Encodes a text as the short messages that go over the air. Each character that forced GSM-7 has no code for is sent
 * as `?`. Throws a RangeError where it takes more than the 255 segments that a header can number.
 * @param reference ties the segments of one message together; only its lowest 8 or 16 bits count.
 */
export function encodeSms(text: string, options: SmsOptions = {}, reference = 0): EncodedSegment[] {
  const layout = layOut(text, options);
  const parts = layout.borders.length;
  if (parts > 255) throw new RangeError(`It takes ${parts} segments, and a header can number 255.`);
  const codes = layout.encoding === 'GSM-7' ? codesOf(layout.alphabet) : undefined;
  let start = 0;
  return layout.borders.map((end, index) => {
    const part = text.slice(start, end);
    start = end;
    const elements = [
      ...(parts > 1 ? concatenation(options.referenceBits ?? 8, reference, parts, index + 1) : []),
      ...(layout.shift.single > 0 ? shiftElement(0x24, 'Single', layout.shift.single) : []),
      ...(layout.shift.locking > 0 ? shiftElement(0x25, 'Locking', layout.shift.locking) : []),
    ];
    const header = elements.length > 0 ? [headerLength(elements), ...elements] : [];
    return codes ? inSeptets(part, header, codes) : inUcs2(part, header);
  });
}

function inSeptets(text: string, header: HeaderField[], codes: ReadonlyMap<string, number[]>): EncodedSegment {
  const head = header.flatMap(({ octets }) => octets);
  const skipped = headerSeptets(head.length);
  let position = skipped;
  const characters = Array.from(text, (character) => {
    const encoded = { text: character, codes: codes.get(character) ?? [questionMark], firstBit: position * 7 };
    position += encoded.codes.length;
    return encoded;
  });
  const userData = new Uint8Array(Math.ceil((position * 7) / 8));
  userData.set(head);
  packSeptets(
    characters.flatMap((character) => character.codes),
    userData,
    skipped * 7,
  );
  return {
    dataCodingScheme: 0x00,
    hasHeader: head.length > 0,
    userDataLength: position,
    userData,
    header,
    fillBits: skipped * 7 - head.length * 8,
    characters,
  };
}

function inUcs2(text: string, header: HeaderField[]): EncodedSegment {
  const head = header.flatMap(({ octets }) => octets);
  let octet = head.length;
  const characters = Array.from(text, (character) => {
    const encoded = { text: character, codes: character.split('').map((c) => c.charCodeAt(0)), firstBit: octet * 8 };
    octet += character.length * 2;
    return encoded;
  });
  const units = characters.flatMap(({ codes }) => codes);
  const userData = Uint8Array.from([...head, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])]);
  return {
    dataCodingScheme: 0x08,
    hasHeader: head.length > 0,
    userDataLength: userData.length,
    userData,
    header,
    fillBits: 0,
    characters,
  };
}

function headerLength(elements: HeaderField[]): HeaderField {
  const length = elements.reduce((sum, { octets }) => sum + octets.length, 0);
  const meaning = `${length} octets of header follow`;
  return { name: 'User Data Header Length', clause: '9.2.3.24', octets: [length], meaning };
}

function concatenation(bits: 8 | 16, reference: number, parts: number, part: number): HeaderField[] {
  const clause = bits === 8 ? '9.2.3.24.1' : '9.2.3.24.8';
  const number = reference & (bits === 8 ? 0xff : 0xffff);
  return [
    ...elementStart(
      bits === 8 ? 0x00 : 0x08,
      bits / 8 + 2,
      `Concatenated short messages, ${bits}-bit reference`,
      clause,
    ),
    {
      name: 'Reference number',
      clause,
      octets: bits === 8 ? [number] : [number >> 8, number & 0xff],
      meaning: `${number}: the same in every segment of this message`,
    },
    { name: 'Number of segments', clause, octets: [parts], meaning: `the message has ${parts} segments` },
    { name: 'Number of this segment', clause, octets: [part], meaning: `this is segment ${part}` },
  ];
}

function shiftElement(identifier: 0x24 | 0x25, kind: 'Single' | 'Locking', language: number): HeaderField[] {
  const clause = identifier === 0x24 ? '9.2.3.24.15' : '9.2.3.24.16';
  return [
    ...elementStart(identifier, 1, `National Language ${kind} Shift`, clause),
    {
      name: 'National Language Identifier',
      clause,
      octets: [language],
      meaning: `table ${language} of TS 23.038 §6.2.1.2.4`,
    },
  ];
}

const elementStart = (identifier: number, length: number, name: string, clause: string): HeaderField[] => [
  { name: 'Information Element Identifier', clause, octets: [identifier], meaning: name },
  {
    name: 'Information Element Data Length',
    clause: '9.2.3.24',
    octets: [length],
    meaning: `${length} ${length === 1 ? 'octet' : 'octets'} of this element follow`,
  },
];

/** Character → its septets. */
function codesOf({ basic, extension }: Alphabet): ReadonlyMap<string, number[]> {
  const codes = new Map<string, number[]>();
  for (const [code, character] of extension) codes.set(character, [escapeCode, code]);
  for (let code = 0; code < basic.length; code++) {
    if (basic[code] && code !== escapeCode) codes.set(basic[code] as string, [code]);
  }
  return codes;
}

/** `05 00 03 2A 02 01` */
export const toHex = (octets: Iterable<number>) =>
  Array.from(octets, (octet) => octet.toString(16).toUpperCase().padStart(2, '0')).join(' ');
