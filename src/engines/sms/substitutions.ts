/** What a provider puts in place of characters that GSM-7 does not have. Providers differ: never mix two profiles. */
export interface SubstitutionProfile {
  provider: string;
  title: string;
  url: string;
  /** The date the list was last read, ISO 8601. */
  checked: string;
  /** Code point → what goes in its place; `''` takes it out, and some cost more characters than they replace. */
  substitutes: ReadonlyMap<number, string>;
}

/**
 * What Twilio's Smart Encoding does with the characters that word processors and phone keyboards put in unasked:
 * quotes, dashes, spaces, invisible characters. The full list goes on to full-width forms, ornaments and small capitals.
 */
export const twilioSmartEncoding: SubstitutionProfile = {
  provider: 'Twilio',
  title: 'Smart Encoding',
  url: 'https://www.twilio.com/docs/messaging/services/smart-encoding-char-list',
  checked: '2026-11-21',
  substitutes: byCodePoint({
    '"': [0xab, 0xbb, 0x2ba, 0x2ee, 0x201c, 0x201d, 0x201e, 0x201f, 0x275d, 0x275e],
    "'": [0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2c8, 0x2ca, 0x2cb, 0x2018, 0x2019, 0x201b, 0x275b, 0x275c],
    ',': [0x201a],
    '-': [0x2010, 0x2013, 0x2014, 0x2015, 0x2022, 0x2043],
    '...': [0x2026],
    '/': [0xf7, 0x2044, 0x2215],
    '1/4': [0xbc],
    '1/2': [0xbd],
    '3/4': [0xbe],
    '!!': [0x203c],
    '^': [0x2c6],
    '~': [0x2dc, 0x223c],
    '|': [0x2223],
    '*': [0x204e, 0x2217],
    '       ': [0x09],
    '  ': [
      0xa0, 0x2000, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000,
    ],
    ' ': [0x2001, 0x2028, 0x2029],
    '': [0x00, 0x200b, 0x2060, 0xfeff],
  }),
};

/** The text with every character that the profile knows replaced. */
export function substitute(text: string, profile: SubstitutionProfile): string {
  return Array.from(text, (character) => profile.substitutes.get(character.codePointAt(0) ?? 0) ?? character).join('');
}

function byCodePoint(groups: Record<string, number[]>): ReadonlyMap<number, string> {
  return new Map(Object.entries(groups).flatMap(([to, from]) => from.map((codePoint) => [codePoint, to] as const)));
}
