import type { EncodedSegment } from './encode.ts';

/** Some bits of an octet and the character they belong to; bit 0 is the lowest. */
export interface OctetBits {
  lowest: number;
  highest: number;
  /** Undefined for fill bits, and for bits left over at the end. */
  text: string | undefined;
  /** The septet or code unit that they are part of. */
  code: number;
}

/** One octet of the user data, as what it is. */
export interface DescribedOctet {
  value: number;
  name: string;
  /** `TS 23.040 §9.2.3.24.1` */
  clause: string;
  meaning: string;
  /** Octets of text: whose bits they hold, from the lowest up. */
  bits: OctetBits[];
}

/** What each octet of a segment's user data is. */
export function describeOctets(segment: EncodedSegment): DescribedOctet[] {
  const header = segment.header.flatMap(({ name, clause, octets, meaning }) =>
    octets.map((value) => ({ value, name, clause: `TS 23.040 §${clause}`, meaning, bits: [] })),
  );
  const owners = bitOwners(segment);
  const text = Array.from(segment.userData.subarray(header.length), (value, index) => {
    const first = (header.length + index) * 8;
    const bits = runs(owners.slice(first, first + 8));
    return segment.dataCodingScheme === 0x08
      ? { value, name: 'Text, UCS-2', clause: 'TS 23.038 §6.2.3', meaning: halfUnit(bits, index), bits }
      : { value, name: 'Text, packed septets', clause: 'TS 23.038 §6.1.2.1', meaning: sharedOctet(bits), bits };
  });
  return [...header, ...text];
}

interface Owner {
  text: string | undefined;
  code: number;
  /** Tells two like characters side by side apart. */
  place: number;
}

/** Whose each bit of the user data is, septets from the lowest bit up. */
function bitOwners({ characters, userData, dataCodingScheme }: EncodedSegment): Owner[] {
  const free: Owner = { text: undefined, code: 0, place: -1 };
  const owners = new Array<Owner>(userData.length * 8).fill(free);
  const width = dataCodingScheme === 0x08 ? 16 : 7;
  for (const { text, codes, firstBit } of characters) {
    codes.forEach((code, index) => {
      const start = firstBit + index * width;
      owners.fill({ text, code, place: start }, start, start + width);
    });
  }
  return owners;
}

function runs(owners: Owner[]): OctetBits[] {
  const found: OctetBits[] = [];
  let place: number | undefined;
  owners.forEach((owner, bit) => {
    const last = found.at(-1);
    if (last && owner.place === place) last.highest = bit;
    else found.push({ lowest: bit, highest: bit, text: owner.text, code: owner.code });
    place = owner.place;
  });
  return found;
}

const halfUnit = (bits: OctetBits[], index: number) =>
  `the ${index % 2 === 0 ? 'high' : 'low'} octet of the unit ${hex(bits[0]?.code ?? 0, 4)}`;

const sharedOctet = (bits: OctetBits[]) =>
  bits
    .map(({ lowest, highest, text, code }) => {
      const where = lowest === highest ? `bit ${lowest}` : `bits ${lowest} to ${highest}`;
      return `${where}: ${text === undefined ? 'zero, to fill up' : `of the septet ${hex(code, 2)}`}`;
    })
    .join('; ');

const hex = (value: number, digits: number) => `0x${value.toString(16).toUpperCase().padStart(digits, '0')}`;
