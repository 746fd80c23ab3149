import type { Areas } from './area-code.ts';
import type { Reading } from './characters.ts';
import type { CountryCode } from './country-code.ts';
import type { Piece } from './national-number.ts';
import { nameInSentence } from './region-names.ts';
import type { Digits, Scan } from './scan.ts';
import type { PartKind, PhonePart, PhoneType } from './types.ts';

/** All that is known of an input when its parts are named. */
export interface Analysis {
  reading: Reading;
  scan: Scan;
  digits: Digits;
  code: CountryCode;
  pieces: Piece[];
  areas: Areas;
  region: string;
  sharedBy: number;
  type: PhoneType;
}

type NamedPiece = Omit<Piece, 'kind'> & { kind: PartKind };

const geographic: PhoneType[] = ['fixed-line', 'fixed-line-or-mobile', 'mobile'];
const word = /[\p{L}\p{N}\p{S}]/u;

/** The parts of an input, in order, with the rule that made each. */
export function nameParts(analysis: Analysis): PhonePart[] {
  const { reading, scan, digits, code } = analysis;
  const place = placer(reading, scan, digits);
  const parts: PhonePart[] = [];
  if (digits.plus && !scan.context) parts.push(plusPart(reading, scan));
  const head = code.prefixLength + code.codeLength;
  const prefix = digits.digits.slice(0, code.prefixLength);
  if (prefix)
    parts.push({
      ...place(0, code.prefixLength),
      kind: 'international-prefix',
      digits: prefix,
      note: `${prefix} is an international prefix: it is dialled before a country code, and the plus sign stands for it.`,
    });
  parts.push({
    ...place(code.prefixLength, head),
    kind: 'country-code',
    digits: code.countryCallingCode,
    note: countryNote(analysis),
  });
  for (const { kind, digits: text, start, end } of splitAreas(analysis)) {
    parts.push({
      ...place(head + start, head + end),
      kind,
      digits: text,
      note: pieceNote(kind, text, start === end, analysis),
    });
  }
  if (scan.extension) parts.push(extensionPart(reading, scan.extension));
  return withIgnored(reading, parts);
}

const plainNotes = {
  unknown: 'Digits whose country is not known.',
  'local-number': 'A local number: the area code it belongs to is not known.',
  'short-number': 'A short number: it stands alone.',
};

/** The parts of an input that cannot be taken apart further: a plus sign and one run of digits. */
export function namePlainParts(
  reading: Reading,
  scan: Scan,
  digits: Digits,
  kind: keyof typeof plainNotes,
): PhonePart[] {
  const parts: PhonePart[] = [];
  if (digits.plus && !scan.context) parts.push(plusPart(reading, scan));
  if (digits.digits) {
    const place = placer(reading, scan, digits)(0, digits.digits.length);
    parts.push({ ...place, kind, digits: digits.digits, note: plainNotes[kind] });
  }
  if (scan.extension) parts.push(extensionPart(reading, scan.extension));
  return withIgnored(reading, parts);
}

/** The national number of a reading that turned out to be a short number. */
export const asShortNumber = (part: PhonePart): PhonePart =>
  part.kind === 'national-number' ? { ...part, kind: 'short-number', note: plainNotes['short-number'] } : part;

function plusPart({ from, to }: Reading, { core }: Scan): PhonePart {
  const note = 'The plus sign says that a country code follows.';
  return { from: from[core.start] ?? 0, to: to[core.start] ?? 0, kind: 'plus', digits: '', note };
}

/** Gives the positions in the input of digits `start` up to `end`; a point before the next digit where none was typed. */
function placer(reading: Reading, scan: Scan, { at }: Digits) {
  return (start: number, end: number) => {
    const typed = at.slice(start, end).filter((position) => position >= 0);
    const [first, last] = [typed[0], typed.at(-1)];
    if (first !== undefined && last !== undefined) return { from: reading.from[first] ?? 0, to: reading.to[last] ?? 0 };
    const next = at.slice(end).find((position) => position >= 0);
    const previous = at[start - 1] ?? scan.core.start;
    const point = (next === undefined ? reading.to[previous] : reading.from[next]) ?? 0;
    return { from: point, to: point };
  };
}

/** Cuts the national pieces at the borders of mobile prefix, area code and subscriber number. */
function splitAreas({ pieces, areas }: Analysis): NamedPiece[] {
  const known = areas.areaCode > 0;
  const budget: [PartKind, number][] = [
    ['mobile-prefix', areas.mobilePrefix],
    ['area-code', areas.areaCode],
    [known ? 'subscriber-number' : 'national-number', Number.POSITIVE_INFINITY],
  ];
  return pieces.flatMap((piece): NamedPiece[] => {
    const { kind } = piece;
    if (kind !== 'national') return [{ ...piece, kind }];
    const cuts: NamedPiece[] = [];
    const typed = piece.start < piece.end;
    for (let done = 0; done < piece.digits.length; ) {
      const row = budget.find(([, left]) => left > 0);
      if (!row) break;
      const count = Math.min(row[1], piece.digits.length - done);
      row[1] -= count;
      const start = typed ? piece.start + done : piece.start;
      cuts.push({
        kind: row[0],
        digits: piece.digits.slice(done, done + count),
        start,
        end: typed ? start + count : start,
      });
      done += count;
    }
    return cuts;
  });
}

function extensionPart(
  reading: Reading,
  { start, end, digits }: { start: number; end: number; digits: string },
): PhonePart {
  const note = `${digits} is the extension: it is dialled once the call is answered, and is no part of the E.164 number.`;
  return { from: reading.from[start] ?? 0, to: reading.to[end - 1] ?? 0, kind: 'extension', digits, note };
}

function countryNote({ code, region, sharedBy, scan }: Analysis): string {
  const place = nameInSentence(region, code.countryCallingCode);
  const what =
    sharedBy > 1
      ? `${code.countryCallingCode} is the country code that ${place} shares with ${sharedBy - 1} other ${sharedBy > 2 ? 'places' : 'place'}`
      : `${code.countryCallingCode} is the country code of ${place}`;
  if (scan.context) return `${what}; the phone-context parameter gives it.`;
  return code.codeLength > 0
    ? `${what}.`
    : `${what}; it is added, for the number was written as it is dialled inside the country.`;
}

function pieceNote(kind: PartKind, digits: string, added: boolean, { code, region, type }: Analysis): string {
  const place = nameInSentence(region, code.countryCallingCode);
  switch (kind) {
    case 'trunk-prefix':
      return digits === code.plan.nationalPrefix
        ? `The leading ${digits} is the trunk prefix of ${place}: it is dialled inside the country and dropped here.`
        : `${digits} is only dialled inside ${place}, and dropped here.`;
    case 'carrier-code':
      return `${digits} picks the carrier of one call made inside ${place}, and is dropped here.`;
    case 'mobile-prefix':
      return `${digits} marks a mobile in international form${added ? ', and is added' : ''}.`;
    case 'area-code':
      if (added) return `${digits} is the area code of ${place}; it is added to the local number.`;
      return geographic.includes(type)
        ? `${digits} is the area code.`
        : `${digits} stands where the area code does${type === 'unknown' ? '' : ', and tells the kind of number'}.`;
    case 'subscriber-number':
      return `${digits} is the subscriber number: it picks the line${geographic.includes(type) ? ' within the area' : ''}.`;
    default:
      return type === 'unknown' || region === '001'
        ? 'This is the national number: all that follows the country code.'
        : 'This is the national number. The plan data tells no border between an area or network code and a subscriber number in it.';
  }
}

/** Adds what was passed over: words around the number, invisible characters. */
function withIgnored({ input, text, from, to, invisible }: Reading, parts: PhonePart[]): PhonePart[] {
  const all: PhonePart[] = [];
  let done = 0;
  const passOver = (end: number) => {
    while (done < end && text[done] === ' ') done++;
    let last = end;
    while (last > done && text[last - 1] === ' ') last--;
    if (!word.test(text.slice(done, last))) return;
    const span = { from: from[done] ?? 0, to: to[last - 1] ?? 0 };
    const note = `“${input.slice(span.from, span.to)}” is no part of the number, and was passed over.`;
    all.push({ ...span, kind: 'ignored', digits: '', note });
  };
  for (const part of parts) {
    const start = from.findIndex((position) => position >= part.from);
    passOver(start < 0 ? text.length : start);
    const inside = invisible.filter(({ at }) => at >= part.from && at < part.to);
    all.push(inside.length ? { ...part, note: `${part.note} ${invisibleNote(inside)}` } : part);
    const end = from.findIndex((position) => position >= part.to);
    done = end < 0 ? text.length : end;
  }
  passOver(text.length);
  const outside = invisible.filter(({ at }) => !all.some((part) => at >= part.from && at < part.to));
  for (const { at, codePoint } of outside) {
    const note = invisibleNote([{ codePoint }]);
    all.push({ from: at, to: at + String.fromCodePoint(codePoint).length, kind: 'ignored', digits: '', note });
  }
  return outside.length ? all.sort((a, b) => a.from - b.from || a.to - b.to) : all;
}

function invisibleNote(found: { codePoint: number }[]): string {
  const names = [
    ...new Set(found.map(({ codePoint }) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)),
  ];
  return found.length === 1
    ? `An invisible character was left out (${names[0]}).`
    : `${found.length} invisible characters were left out (${names.join(', ')}).`;
}
