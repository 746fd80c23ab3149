import { type Alphabet, escapeCode } from '../alphabet.ts';
import { headerSeptets } from '../capacity.ts';
import { alphabetOf } from '../shift.ts';
import type { LanguageId, ShiftTables } from '../types.ts';
import type { SmsPdu } from './encode.ts';
import { unpackSeptets } from './septets.ts';

/** What a short message says. */
export interface DecodedSegment {
  text: string;
  lockingShift: LanguageId;
  singleShift: LanguageId;
  /** Where it is one segment of several. */
  concatenation?: { reference: number; segmentCount: number; segment: number };
}

/**
 * Reads a short message as a phone does. Throws a RangeError that says what is wrong with octets that cannot be read.
 * @param tables what `loadShiftTables()` gave; needed where the header names a shift table.
 */
export function decodeSegment(pdu: SmsPdu, tables?: ShiftTables): DecodedSegment {
  const { dataCodingScheme, hasHeader, userData } = pdu;
  const header = hasHeader ? readHeader(userData) : ({ size: 0, lockingShift: 0, singleShift: 0 } satisfies Header);
  const { size, ...said } = header;
  if (dataCodingScheme === 0x08) return { ...said, text: decodeUcs2(userData.subarray(size)) };
  if (dataCodingScheme !== 0x00) {
    throw new RangeError(`Data coding scheme ${dataCodingScheme} is neither 0 (GSM 7 bit) nor 8 (UCS-2).`);
  }
  const alphabet = alphabetOf({ locking: said.lockingShift, single: said.singleShift }, tables);
  return { ...said, text: decodeSeptets(pdu, headerSeptets(size), alphabet) };
}

/** The text of a message from its segments, in whatever order they came. */
export function decodeSms(pdus: SmsPdu[], tables?: ShiftTables): string {
  const segments = pdus.map((pdu) => decodeSegment(pdu, tables));
  const place = ({ concatenation }: DecodedSegment) => concatenation?.segment ?? 0;
  return segments
    .sort((a, b) => place(a) - place(b))
    .map(({ text }) => text)
    .join('');
}

/**
 * The length counts septets, so seven zero bits that are left over are never taken for an `@` (code 0). Cell broadcast
 * and USSD have no such length, and put a CR there instead (3GPP TS 23.038 §6.1.2.2, §6.1.2.3).
 */
function decodeSeptets({ userData, userDataLength }: SmsPdu, skipped: number, alphabet: Alphabet): string {
  if (Math.ceil((userDataLength * 7) / 8) > userData.length) {
    throw new RangeError(`A length of ${userDataLength} septets is more than ${userData.length} octets hold.`);
  }
  let text = '';
  let isEscaped = false;
  for (const septet of unpackSeptets(userData, skipped * 7, userDataLength - skipped)) {
    if (isEscaped) {
      // §6.2.1.1: a second ESC is shown as a space, and a code that this table lacks as the other table has it.
      text += septet === escapeCode ? ' ' : (alphabet.extension.get(septet) ?? (alphabet.basic[septet] || ' '));
      isEscaped = false;
    } else if (septet === escapeCode) isEscaped = true;
    else text += alphabet.basic[septet] || ' ';
  }
  return text;
}

function decodeUcs2(octets: Uint8Array): string {
  if (octets.length % 2 === 1)
    throw new RangeError('UCS-2 takes two octets for each unit, and there is an odd number.');
  let text = '';
  for (let i = 0; i < octets.length; i += 2) {
    text += String.fromCharCode(((octets[i] as number) << 8) | (octets[i + 1] as number));
  }
  return text;
}

interface Header extends Omit<DecodedSegment, 'text'> {
  /** Octets, its length octet included. */
  size: number;
}

function readHeader(octets: Uint8Array): Header {
  const size = 1 + (octets[0] ?? 0);
  if (size > octets.length) throw new RangeError('The header is longer than the user data.');
  const header: Header = { size, lockingShift: 0, singleShift: 0 };
  for (let at = 1; at < size; ) {
    const [identifier, length = 0] = octets.subarray(at, at + 2);
    const data = octets.subarray(at + 2, at + 2 + length);
    if (at + 2 + length > size) throw new RangeError('An information element runs over the end of the header.');
    const [first = 0, second = 0, third = 0, fourth = 0] = data;
    if (identifier === 0x00) header.concatenation = { reference: first, segmentCount: second, segment: third };
    if (identifier === 0x08) {
      header.concatenation = { reference: (first << 8) | second, segmentCount: third, segment: fourth };
    }
    if (identifier === 0x24) header.singleShift = first as LanguageId;
    if (identifier === 0x25) header.lockingShift = first as LanguageId;
    at += 2 + length;
  }
  return header;
}
