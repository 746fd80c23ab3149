/**
 * SMS written down a second time, slowly, from 3GPP TS 23.038 §6.2.1 and TS 23.040 §9.2.3.24: text is added to a
 * segment atom by atom, and after each one the whole user data is built bit by bit to see if it still is 140 octets.
 */
import type { SmsOptions } from '../../../src/engines/sms/index.ts';
import { ofonoTables } from './ofono-tables.ts';

/** The default alphabet as the standard prints it: a column for each value of the three high bits, rows downwards. */
const columns = [
  '@ £ $ ¥ è é ù ì ò Ç LF Ø ø CR Å å',
  'Δ _ Φ Γ Λ Ω Π Ψ Σ Θ Ξ ESC Æ æ ß É',
  'SP ! " # ¤ % & \' ( ) * + , - . /',
  '0 1 2 3 4 5 6 7 8 9 : ; < = > ?',
  '¡ A B C D E F G H I J K L M N O',
  'P Q R S T U V W X Y Z Ä Ö Ñ Ü §',
  '¿ a b c d e f g h i j k l m n o',
  'p q r s t u v w x y z ä ö ñ ü à',
].map((column) => column.split(' '));
const special: Record<string, string> = { LF: '\n', CR: '\r', SP: ' ', ESC: '' };

/** Character → its septets. */
export const codes = new Map<string, number[]>();
for (const [high, column] of columns.entries()) {
  for (const [low, cell] of column.entries()) codes.set(special[cell] ?? cell, [high * 16 + low]);
}
codes.delete('');
const extension = { '\f': 0x0a, '^': 0x14, '{': 0x28, '}': 0x29, '\\': 0x2f };
const extension2 = { '[': 0x3c, '~': 0x3d, ']': 0x3e, '|': 0x40, '€': 0x65 };
for (const [character, code] of Object.entries({ ...extension, ...extension2 })) codes.set(character, [0x1b, code]);

/** What oFono has otherwise than the standard means it. */
const corrections: Record<string, { locking?: [number, string]; single?: [number, string] }> = {
  Kannada: { locking: [0x24, '\u0ca1'], single: [0x3c, '['] },
  Malayalam: { locking: [0x2e, '.'] },
  Telugu: { single: [0x65, '€'] },
};

/** Character → its septets, with the tables of these languages (1 to 13, 0 for none) in place of the default ones. */
export function codesWith(locking: number, single: number): Map<string, number[]> {
  const all = new Map<string, number[]>();
  if (single === 0) for (const [character, code] of codes) code.length === 2 && all.set(character, code);
  else {
    const { name, single: list } = ofonoTables[single - 1] as (typeof ofonoTables)[number];
    const pairs = (list.match(/\S+/g) ?? []).map((pair) => pair.split(':').map((hex) => Number.parseInt(hex, 16)));
    for (const [code = 0, codePoint = 0] of pairs) all.set(String.fromCodePoint(codePoint), [0x1b, code]);
    const corrected = corrections[name]?.single;
    if (corrected) all.set(corrected[1], [0x1b, corrected[0]]);
  }
  if (locking === 0) for (const [character, code] of codes) code.length === 1 && all.set(character, code);
  else {
    const { name, locking: list = '' } = ofonoTables[locking - 1] as (typeof ofonoTables)[number];
    const table = (list.match(/\S+/g) ?? []).map((hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
    const corrected = corrections[name]?.locking;
    if (corrected) table[corrected[0]] = corrected[1];
    for (const [code, character] of table.entries()) {
      if (character !== '\u00a0' && (character !== ' ' || code === 0x20)) all.set(character, [code]);
    }
  }
  return all;
}

const bits = (value: number, width: number) => value.toString(2).padStart(width, '0');

/** What a segment is sent with: a 7-bit code or none for UCS-2, and its header, length octet first. */
interface Way {
  codes: Map<string, number[]> | undefined;
  header: number[];
}

function headerOf(concatenation: 8 | 16 | undefined, locking: number, single: number): number[] {
  const elements: number[] = [];
  if (concatenation === 8) elements.push(0, 3, 1, 2, 1);
  if (concatenation === 16) elements.push(8, 4, 0, 1, 2, 1);
  if (single > 0) elements.push(0x24, 1, single);
  if (locking > 0) elements.push(0x25, 1, locking);
  return elements.length > 0 ? [elements.length, ...elements] : [];
}

function userData(text: string, way: Way): { bits: string; units: number } {
  const head = way.header.map((octet) => bits(octet, 8)).join('');
  if (!way.codes) {
    const units = text.split('').map((unit) => bits(unit.charCodeAt(0), 16));
    return { bits: head + units.join(''), units: units.length };
  }
  const septets = Array.from(text).flatMap((character) => way.codes?.get(character) ?? [0x3f]);
  const fill = '0'.repeat((7 - (head.length % 7)) % 7);
  return { bits: head + fill + septets.map((septet) => bits(septet, 7)).join(''), units: septets.length };
}

const octets = (data: string) => Math.ceil(data.length / 8);

export type SlowOptions = Required<Pick<SmsOptions, 'encoding' | 'referenceBits' | 'keepTogether'>>;

/** The segments of a text, with the shift tables of these languages if it goes as GSM-7. */
export function slowSegments(text: string, options: SlowOptions, locking = 0, single = 0) {
  const table = codesWith(locking, single);
  const covered = Array.from(text).every((character) => table.has(character));
  const isGsm7 = options.encoding === 'gsm-7' || (options.encoding === 'auto' && covered);
  const way = (concatenation?: 8 | 16): Way =>
    isGsm7
      ? { codes: table, header: headerOf(concatenation, locking, single) }
      : { codes: undefined, header: headerOf(concatenation, 0, 0) };
  const isOne = octets(userData(text, way()).bits) <= 140;
  const chosen = way(isOne ? undefined : options.referenceBits);
  const parts = isOne ? [text] : pack(text, chosen, options);
  const segments = parts.map((part) => {
    const data = userData(part, chosen);
    return { text: part, unitCount: data.units, octets: octets(data.bits) };
  });
  return { encoding: isGsm7 ? 'GSM-7' : 'UCS-2', covered, segments };
}

function pack(text: string, way: Way, { keepTogether }: SlowOptions): string[] {
  const fits = (part: string) => octets(userData(part, way).bits) <= 140;
  const parts = [''];
  const add = (atom: string) => {
    const grown = (parts.pop() ?? '') + atom;
    if (fits(grown)) parts.push(grown);
    else parts.push(grown.slice(0, -atom.length), atom);
  };
  for (const atom of atoms(text, way, keepTogether)) {
    if (fits(atom)) add(atom);
    else {
      if (parts.at(-1) !== '') parts.push('');
      for (const codePoint of atom) add(codePoint);
    }
  }
  return parts;
}

function atoms(text: string, way: Way, keepTogether: SlowOptions['keepTogether']): string[] {
  if (keepTogether === 'grapheme') return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  return keepTogether === 'code-unit' && !way.codes ? text.split('') : Array.from(text);
}
