/** Names that are a prefix and the code point (The Unicode Standard §4.8, rule NR2). */
const ranges: [prefix: string, ...runs: [first: number, last: number][]][] = [
  [
    'cjk unified ideograph',
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0x20000, 0x2a6df],
    [0x2a700, 0x2b73f],
    [0x2b740, 0x2b81e],
    [0x2b820, 0x2cead],
    [0x2ceb0, 0x2ebe0],
    [0x2ebf0, 0x2ee5d],
    [0x30000, 0x3134a],
    [0x31350, 0x323af],
    [0x323b0, 0x33479],
  ],
  ['cjk compatibility ideograph', [0xf900, 0xfa6d], [0xfa70, 0xfad9], [0x2f800, 0x2fa1d]],
  ['tangut ideograph', [0x17000, 0x187ff], [0x18d00, 0x18d20]],
  ['egyptian hieroglyph', [0x13460, 0x143fa]],
  ['khitan small script character', [0x18b00, 0x18cd5], [0x18cff, 0x18cff]],
  ['nushu character', [0x1b170, 0x1b2fb]],
];

const initials = 'g gg n d dd r m b bb s ss  j jj c k t p h'.split(' ');
const medials = 'a ae ya yae eo e yeo ye o wa wae oe yo u weo we wi yu eu yi i'.split(' ');
const finals = ' g gg gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j c k t p h'.split(' ');

/** The name of a code point whose name follows from its number, or undefined. */
export function derivedName(codePoint: number): string | undefined {
  const range = ranges.find(([, ...runs]) => runs.some(([first, last]) => codePoint >= first && codePoint <= last));
  if (range) return `${range[0]}-${codePoint.toString(16)}`;
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return `hangul syllable ${hangul(codePoint - 0xac00)}`;
  return undefined;
}

/** A syllable is an initial, a medial and perhaps a final (rule NR1). */
const hangul = (index: number) =>
  `${initials[Math.floor(index / 588)]}${medials[Math.floor(index / 28) % 21]}${finals[index % 28]}`;
