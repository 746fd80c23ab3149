import { basicTable, extensionTable } from './alphabet.ts';
import type { LanguageId, ShiftLanguage, ShiftTables } from './types.ts';

/*
 * The national language shift tables (3GPP TS 23.038 Annex A), written as a list of what stands at one code after the
 * other: a character stands for itself, four hexadecimal digits for a code point, `0905-090B` and `a-z` for a run,
 * `3D:` for going on at that code. Codes passed over have no character.
 *
 * Three characters differ from what some editions print, because there one character stands at two codes and its
 * neighbour at none; Android and others read them so too. Kannada locking 0x24 is U+0CA1 (printed U+0CAA), Tamil
 * single 0x24 is U+0BEE (printed U+0BEF), Telugu single 0x22 and 0x23 are U+0C6C and U+0C6D (printed U+06CC, U+06CD).
 */

const latinDigits = `SP ! " # ¤ % & ' ( ) * + , - . / 0-9 : ; < = > ?`;
/** What the single shift tables of the Indian languages and Urdu have in common. */
const indian = `00: @ £ $ ¥ ¿ " ¤ % & ' 0B: * + 0E: - / < = > ¡ 15: ¡ _ # * 41: A-Z`;

const sources: [id: LanguageId, name: string, single: string, locking?: string][] = [
  [
    1,
    'Turkish',
    '47: Ğ 49: İ 53: Ş 63: ç 67: ğ 69: ı 73: ş',
    `@ £ $ ¥ € é ù ı ò Ç LF Ğ ğ CR Å å Δ _ Φ Γ Λ Ω Π Ψ Σ Θ Ξ ESC Ş ş ß É ${latinDigits} İ A-Z Ä Ö Ñ Ü § ç a-z ä ö ñ ü à`,
  ],
  [2, 'Spanish', '09: ç 41: Á 49: Í 4F: Ó 55: Ú 61: á 69: í 6F: ó 75: ú'],
  [
    3,
    'Portuguese',
    `05: ê 09: ç 0B: Ô ô 0E: Á á 12: Φ Γ 15: Ω Π Ψ Σ Θ 1F: Ê 41: À 49: Í 4F: Ó 55: Ú 5B: Ã Õ 61: Â 69: í 6F: ó 75: ú
     7B: ã õ 7F: â`,
    `@ £ $ ¥ ê é ú í ó ç LF Ô ô CR Á á Δ _ ª Ç À ∞ ^ \\ € Ó | ESC Â â Ê É ${latinDigits.replace('¤', 'º')} Í A-Z Ã Õ Ú Ü §
     ~ a-z ã õ \` ü à`,
  ],
  [
    4,
    'Bengali',
    `${indian} 19: 09E6 09E7 1C: 09E8-09EF 09DF-09E2 2A: 09E3 09F2-09F5 30: 09F6-09FA`,
    `0981-0983 0985-098B LF 098C 0D: CR 0F: 098F 0990 13: 0993-099A ESC 099B-099E SP ! 099F-09A4 ) ( 09A5 09A6 , 09A7 .
     09A8 0-9 : ; 3D: 09AA 09AB ? 09AC-09B0 46: 09B2 4A: 09B6-09B9 09BC-09C4 59: 09C7 09C8 5D: 09CB-09CE a-z 09D7 09DC
     09DD 09F0 09F1`,
  ],
  [
    5,
    'Gujarati',
    `${indian} 19: 0964 0965 1C: 0AE6-0AEF`,
    `0A81-0A83 0A85-0A8B LF 0A8C 0A8D CR 0F: 0A8F-0A91 13: 0A93-0A9A ESC 0A9B-0A9E SP ! 0A9F-0AA4 ) ( 0AA5 0AA6 , 0AA7 .
     0AA8 0-9 : ; 3D: 0AAA 0AAB ? 0AAC-0AB0 46: 0AB2 0AB3 49: 0AB5-0AB9 0ABC-0AC5 59: 0AC7-0AC9 5D: 0ACB-0ACD 0AD0 a-z
     0AE0-0AE3 0AF1`,
  ],
  [
    6,
    'Hindi',
    `${indian} 19: 0964 0965 1C: 0966-096F 0951 0952 2A: 0953 0954 0958-095A 30: 095B-0963 0970 0971`,
    `0901-0903 0905-090B LF 090C 090D CR 090E-091A ESC 091B-091E SP ! 091F-0924 ) ( 0925 0926 , 0927 . 0928 0-9 : ;
     0929-092B ? 092C-0939 093C-094D 0950 a-z 0972 097B 097C 097E 097F`,
  ],
  [
    7,
    'Kannada',
    `${indian} 19: 0964 0965 1C: 0CE6-0CEF 0CDE 0CF1 2A: 0CF2`,
    `01: 0C82 0C83 0C85-0C8B LF 0C8C 0D: CR 0C8E-0C90 12: 0C92-0C9A ESC 0C9B-0C9E SP ! 0C9F-0CA4 ) ( 0CA5 0CA6 , 0CA7 .
     0CA8 0-9 : ; 3D: 0CAA 0CAB ? 0CAC-0CB3 49: 0CB5-0CB9 0CBC-0CC4 58: 0CC6-0CC8 5C: 0CCA-0CCD 0CD5 a-z 0CD6
     0CE0-0CE3`,
  ],
  [
    8,
    'Malayalam',
    `${indian} 19: 0964 0965 1C: 0D66-0D71 2A: 0D72-0D75 0D7A 30: 0D7B-0D7F`,
    `01: 0D02 0D03 0D05-0D0B LF 0D0C 0D: CR 0D0E-0D10 12: 0D12-0D1A ESC 0D1B-0D1E SP ! 0D1F-0D24 ) ( 0D25 0D26 , 0D27 .
     0D28 0-9 : ; 3D: 0D2A 0D2B ? 0D2C-0D39 4F: 0D3D-0D44 58: 0D46-0D48 5C: 0D4A-0D4D 0D57 a-z 0D60-0D63 0D79`,
  ],
  [
    9,
    'Oriya',
    `${indian} 19: 0964 0965 1C: 0B66-0B6F 0B5C 0B5D 2A: 0B5F 0B70 0B71`,
    `0B01-0B03 0B05-0B0B LF 0B0C 0D: CR 0F: 0B0F 0B10 13: 0B13-0B1A ESC 0B1B-0B1E SP ! 0B1F-0B24 ) ( 0B25 0B26 , 0B27 .
     0B28 0-9 : ; 3D: 0B2A 0B2B ? 0B2C-0B30 46: 0B32 0B33 49: 0B35-0B39 0B3C-0B44 59: 0B47 0B48 5D: 0B4B-0B4D 0B56 a-z
     0B57 0B60-0B63`,
  ],
  [
    10,
    'Punjabi',
    `${indian} 19: 0964 0965 1C: 0A66-0A6F 0A59 0A5A 2A: 0A5B 0A5C 0A5E 0A75`,
    `0A01-0A03 0A05-0A0A 0A: LF 0D: CR 0F: 0A0F 0A10 13: 0A13-0A1A ESC 0A1B-0A1E SP ! 0A1F-0A24 ) ( 0A25 0A26 , 0A27 .
     0A28 0-9 : ; 3D: 0A2A 0A2B ? 0A2C-0A30 46: 0A32 0A33 49: 0A35 0A36 4C: 0A38 0A39 0A3C 50: 0A3E-0A42 59: 0A47 0A48
     5D: 0A4B-0A4D 0A51 a-z 0A70-0A74`,
  ],
  [
    11,
    'Tamil',
    `${indian} 19: 0964 0965 1C: 0BE6-0BEF 0BF3 0BF4 2A: 0BF5-0BF8 0BFA`,
    `01: 0B82 0B83 0B85-0B8A 0A: LF 0D: CR 0B8E-0B90 12: 0B92-0B95 19: 0B99 0B9A ESC 1D: 0B9C 1F: 0B9E SP ! 0B9F
     26: 0BA3 0BA4 ) ( 2C: , 2E: . 0BA8 0-9 : ; 0BA9 0BAA 3F: ? 42: 0BAE-0BB9 50: 0BBE-0BC2 58: 0BC6-0BC8
     5C: 0BCA-0BCD 0BD0 a-z 0BD7 0BF0-0BF2 0BF9`,
  ],
  [
    12,
    'Telugu',
    `${indian} 1C: 0C66-0C6F 0C58 0C59 2A: 0C78-0C7C 30: 0C7D-0C7F`,
    `0C01-0C03 0C05-0C0B LF 0C0C 0D: CR 0C0E-0C10 12: 0C12-0C1A ESC 0C1B-0C1E SP ! 0C1F-0C24 ) ( 0C25 0C26 , 0C27 .
     0C28 0-9 : ; 3D: 0C2A 0C2B ? 0C2C-0C33 49: 0C35-0C39 4F: 0C3D-0C44 58: 0C46-0C48 5C: 0C4A-0C4D 0C55 a-z 0C56
     0C60-0C63`,
  ],
  [
    13,
    'Urdu',
    `${indian} 19: 0600 0601 1C: 06F0-06F9 060C 060D 2A: 060E-0612 30: 0613 0614 061B 061F 0640 0652 0658 066B 066C 0672
     0673 06CD 3F: 06D4`,
    `0627 0622 0628 067B 0680 067E 06A6 062A 06C2 067F LF 0679 067D CR 067A 067C 062B 062C 0681 0684 0683 0685-0687 062D
     062E 062F ESC 068C 0688-068A SP ! 068F 068D 0630 0631 0691 0693 ) ( 0699 0632 , 0696 . 0698 0-9 : ; 069A 0633 0634 ?
     0635-0639 0641 0642 06A9-06AB 06AF 06B3 06B1 0644-0646 06BA-06BC 0648 06C4 06D5 06C1 06BE 0621 06CC 06D0 06D2 064D
     0650 064F 0657 0654 a-z 0655 0651 0653 0656 0670`,
  ],
];

const signs: Record<string, string> = { SP: ' ', LF: '\n', CR: '\r', ESC: '\x1b' };

/** Reads a list as described above: code → character. */
function readTable(list: string): Map<number, string> {
  const table = new Map<number, string>();
  let code = 0;
  for (const token of list.split(/\s+/)) {
    if (/^[0-7][0-9A-F]:$/.test(token)) code = Number.parseInt(token, 16);
    else for (const character of charactersOf(token)) table.set(code++, character);
  }
  return table;
}

function charactersOf(token: string): string[] {
  const [, first, last] = /^(\w+)-(\w+)$/.exec(token) ?? ['', token, token];
  const from = codePointOf(first as string);
  return Array.from({ length: codePointOf(last as string) - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}

function codePointOf(token: string): number {
  if (/^[0-9A-F]{4}$/.test(token)) return Number.parseInt(token, 16);
  return (signs[token] ?? token).codePointAt(0) as number;
}

function toLanguage([id, name, single, locking]: (typeof sources)[number]): ShiftLanguage {
  // Every single shift table also holds the default extension table, so that € [ ] and the rest can always be sent.
  const language: ShiftLanguage = { id, name, single: new Map([...extensionTable, ...readTable(single)]) };
  if (locking !== undefined) {
    const table = readTable(locking);
    language.locking = Array.from(basicTable, (_, code) => table.get(code) ?? '');
  }
  return language;
}

/** The languages of Annex A by their identifier (TS 23.038 §6.2.1.2.4). */
export const shiftTables: ShiftTables = new Map(sources.map((source) => [source[0], toLanguage(source)]));
