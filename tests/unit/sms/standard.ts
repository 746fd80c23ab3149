/**
 * SMS written down a second time, slowly, from 3GPP TS 23.038 §6.2.1 and TS 23.040 §9.2.3.24: text is added to a
 * segment atom by atom, and after each one the whole user data is built bit by bit to see if it still is 140 octets.
 */
import type { SmsOptions } from '../../../src/engines/sms/index.ts';

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

const bits = (value: number, width: number) => value.toString(2).padStart(width, '0');

/** The concatenation header, length octet first. */
const header = (referenceBits: 8 | 16) => (referenceBits === 8 ? [5, 0, 3, 1, 2, 1] : [6, 8, 4, 0, 1, 2, 1]);

function userData(text: string, isGsm7: boolean, udh: number[]): { bits: string; units: number } {
  const head = udh.map((octet) => bits(octet, 8)).join('');
  if (!isGsm7) {
    const units = text.split('').map((unit) => bits(unit.charCodeAt(0), 16));
    return { bits: head + units.join(''), units: units.length };
  }
  const septets = Array.from(text).flatMap((character) => codes.get(character) ?? [0x3f]);
  const fill = '0'.repeat((7 - (head.length % 7)) % 7);
  return { bits: head + fill + septets.map((septet) => bits(septet, 7)).join(''), units: septets.length };
}

const octets = (data: string) => Math.ceil(data.length / 8);

export function slowSegments(text: string, options: Required<SmsOptions>) {
  const allGsm7 = Array.from(text).every((character) => codes.has(character));
  const isGsm7 = options.encoding === 'gsm-7' || (options.encoding === 'auto' && allGsm7);
  const encoding = isGsm7 ? 'GSM-7' : 'UCS-2';
  const parts = octets(userData(text, isGsm7, []).bits) <= 140 ? [text] : pack(text, isGsm7, options);
  const udh = parts.length > 1 ? header(options.referenceBits) : [];
  const segments = parts.map((part) => {
    const data = userData(part, isGsm7, udh);
    return { text: part, unitCount: data.units, octets: octets(data.bits) };
  });
  return { encoding, segments };
}

function pack(text: string, isGsm7: boolean, { referenceBits, keepTogether }: Required<SmsOptions>): string[] {
  const fits = (part: string) => octets(userData(part, isGsm7, header(referenceBits)).bits) <= 140;
  const parts = [''];
  const add = (atom: string) => {
    const grown = (parts.pop() ?? '') + atom;
    if (fits(grown)) parts.push(grown);
    else parts.push(grown.slice(0, -atom.length), atom);
  };
  for (const atom of atoms(text, isGsm7, keepTogether)) {
    if (fits(atom)) add(atom);
    else {
      if (parts.at(-1) !== '') parts.push('');
      for (const codePoint of atom) add(codePoint);
    }
  }
  return parts;
}

function atoms(text: string, isGsm7: boolean, keepTogether: SmsOptions['keepTogether']): string[] {
  if (keepTogether === 'grapheme') return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  return keepTogether === 'code-unit' && !isGsm7 ? text.split('') : Array.from(text);
}
