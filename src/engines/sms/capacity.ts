import type { Encoding } from './types.ts';

/** TP-User-Data holds 140 octets (3GPP TS 23.040 §9.2.3.16 and §9.2.3.24), a header included. */
const userDataOctets = 140;

/**
 * Octets of the header of each segment of a message of several (TS 23.040 §9.2.3.24.1 and .8): its own length octet,
 * identifier and length of the one information element, reference number, number of parts, number of this part.
 */
export const concatenationHeader = (referenceBits: 8 | 16) => 5 + referenceBits / 8;

/** Septets that a header takes: text starts at a septet boundary, after up to six fill bits. */
const headerSeptets = (headerOctets: number) => Math.ceil((headerOctets * 8) / 7);

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
