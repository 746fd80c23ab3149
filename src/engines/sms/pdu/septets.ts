/**
 * Writes septets into octets (3GPP TS 23.038 §6.1.2.1): the lowest bit of the first septet becomes the lowest bit that
 * is free, and so on upwards. `from` is the bit where the first one starts. Bits left over at the end stay zero.
 */
export function packSeptets(septets: number[], octets: Uint8Array, from: number): void {
  septets.forEach((septet, index) => {
    const bit = from + index * 7;
    const shifted = septet << (bit % 8);
    const octet = bit >> 3;
    octets[octet] = (octets[octet] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) octets[octet + 1] = shifted >> 8;
  });
}

/** Reads so many septets back, the first from bit `from` on. */
export function unpackSeptets(octets: Uint8Array, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const bit = from + index * 7;
    const octet = bit >> 3;
    const pair = (octets[octet] ?? 0) | ((octets[octet + 1] ?? 0) << 8);
    return (pair >> (bit % 8)) & 0x7f;
  });
}
