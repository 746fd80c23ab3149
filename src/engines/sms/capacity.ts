import type { Encoding } from './types.ts';

/** TP-User-Data holds 140 octets (3GPP TS 23.040 §9.2.3.16 and §9.2.3.24), a header included. */
const userDataOctets = 140;

/**
 * Octets of a user data header (TS 23.040 §9.2.3.24), 0 for none: one for its own length, once, and then the
 * information elements, each with its identifier and its length before its data. The concatenation element (.1, .8) holds
 * the reference number, the number of parts and the number of this part; a shift element (.15, .16) a language.
 */
export function headerSize(concatenation: 8 | 16 | undefined, shiftElements: number): number {
  const elements = (concatenation ? 4 + concatenation / 8 : 0) + 3 * shiftElements;
  return elements && 1 + elements;
}

/** Septets that a header takes: text starts at a septet boundary, after up to six fill bits. */
export const headerSeptets = (headerOctets: number) => Math.ceil((headerOctets * 8) / 7);

/** Units (septets or UTF-16 code units) that a segment with a header of so many octets holds: 160, 153, 70, 67 … */
export function segmentCapacity(encoding: Encoding, headerOctets: number): number {
  if (encoding === 'UCS-2') return Math.floor((userDataOctets - headerOctets) / 2);
  return Math.floor((userDataOctets * 8) / 7) - headerSeptets(headerOctets);
}

/** Octets of user data that a header and so many units take. */
export function octetsOnWire(encoding: Encoding, headerOctets: number, unitCount: number): number {
  if (encoding === 'UCS-2') return headerOctets + unitCount * 2;
  return Math.ceil(((headerSeptets(headerOctets) + unitCount) * 7) / 8);
}
