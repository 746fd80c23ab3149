/** SMS on the wire: a text as octets and back. Apart from `../index.ts`, since counting needs none of it. */
export { type DecodedSegment, decodeSegment, decodeSms } from './decode.ts';
export {
  type EncodedCharacter,
  type EncodedSegment,
  encodeSms,
  type HeaderField,
  type SmsPdu,
  toHex,
} from './encode.ts';
export { type DescribedOctet, describeOctets, type OctetBits } from './octets.ts';
