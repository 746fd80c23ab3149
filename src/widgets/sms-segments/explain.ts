import {
  alphabetOf,
  countSegments,
  type Encoding,
  type Saving,
  type SmsAnalysis,
  type SmsOptions,
  segmentCapacity,
  unitsOf,
} from '../../engines/sms/index.ts';
import { characterName } from '../../engines/sms/names/index.ts';
import { calling, glyph, groupOffenders } from './characters.ts';
import { shiftNames } from './languages.ts';
import type { NameOf } from './use-names.ts';
import { wireNotes } from './wire-notes.ts';
import { figure, quantity } from './words.ts';

/** What the units of an encoding are called. */
export const unitName = (encoding: Encoding) => (encoding === 'GSM-7' ? 'septet' : 'unit');

/** What happens to a text on its way out, in sentences. */
export function explain(
  text: string,
  analysis: SmsAnalysis,
  options: SmsOptions,
  nameOf: NameOf = characterName,
): string[] {
  if (text === '') return ['The message is empty. Sent as it is, it would be one segment without text.'];
  return [
    whyThisEncoding(text, analysis, options, nameOf),
    ...shiftNotes(analysis),
    howItIsCut(analysis),
    ...borderNotes(text, analysis, options),
    ...wireNotes(text, analysis.encoding),
  ];
}

function whyThisEncoding(text: string, analysis: SmsAnalysis, options: SmsOptions, nameOf: NameOf): string {
  const { encoding, offenders } = analysis;
  const [first] = offenders;
  if (!first) return options.encoding === 'ucs-2' ? inUcs2ByChoice(text, options) : inGsm7(text, analysis, options);
  const groups = groupOffenders(offenders);
  const who =
    groups.length === 1
      ? `One character, ${calling(first, nameOf(first.codePoint))}, is`
      : `${figure(groups.length)} different characters, the first ${calling(first, nameOf(first.codePoint))}, are`;
  if (encoding === 'GSM-7') {
    return `${who} not in GSM-7, and the standard has no code to send instead: what arrives is the provider’s choice, often “?”. Each is counted as one septet.`;
  }
  if (options.encoding === 'ucs-2') return `You chose UCS-2: 16 bits for each unit. ${who} not in GSM-7 anyway.`;
  return `${who} not in GSM-7, so the whole message goes as UCS-2, with 16 bits for each unit instead of 7.`;
}

function inGsm7(text: string, analysis: SmsAnalysis, { shiftTables }: SmsOptions): string {
  const { unitCount, lockingShift: locking, singleShift: single } = analysis;
  const doubled = unitCount - text.length;
  const has = shiftNames(locking, single)
    ? 'GSM-7 with these tables has every character'
    : 'Every character is in GSM-7';
  if (doubled === 0) return `${has}${shiftNames(locking, single) ? ', each in' : ' and takes'} one septet: 7 bits.`;
  const alphabet = alphabetOf({ locking, single }, shiftTables);
  const which = [...new Set(text)].filter((character) => unitsOf(character, 'GSM-7', alphabet) === 2);
  const table = single > 0 ? 'single shift' : 'extension';
  return `${has}. ${quantity(doubled, 'character')} of the ${table} table (${which.map((c) => glyph(c).text).join(' ')}) cost two septets each, the others one.`;
}

function shiftNotes({ lockingShift, singleShift, segments, headerOctets }: SmsAnalysis): string[] {
  const tables = shiftNames(lockingShift, singleShift);
  if (!tables) return [];
  const header = segments.length === 1 ? `, in a header of ${headerOctets} octets` : '';
  return [
    `It is sent with ${tables}, which the header names${header}. A phone or network that does not know shift tables shows other letters.`,
  ];
}

function inUcs2ByChoice(text: string, options: SmsOptions): string {
  const asGsm7 = countSegments(text, { ...options, encoding: 'gsm-7' });
  return `You chose UCS-2: 16 bits for each unit. Every character is in GSM-7, where it would take ${quantity(asGsm7, 'segment')}.`;
}

function howItIsCut(analysis: SmsAnalysis): string {
  const { encoding, unitCount, capacity, segments, headerOctets } = analysis;
  const unit = unitName(encoding);
  if (segments.length === 1)
    return `It takes ${figure(unitCount)} of the ${quantity(capacity, unit)} that fit in one segment.`;
  return `At ${quantity(unitCount, unit)} it is over the ${capacityAlone(analysis)} that fit in one segment, so it is cut into ${figure(segments.length)}. Each carries a header of ${headerOctets} octets to put them together again, which leaves room for ${capacity}.`;
}

/** Units of one segment that needs no header but for its shift tables, three octets each and one for the length. */
function capacityAlone({ encoding, lockingShift, singleShift }: SmsAnalysis): number {
  const tables = Number(lockingShift > 0) + Number(singleShift > 0);
  return segmentCapacity(encoding, tables > 0 ? 1 + 3 * tables : 0);
}

function borderNotes(text: string, { encoding, capacity, segments }: SmsAnalysis, options: SmsOptions): string[] {
  const notes: string[] = [];
  const short = segments.slice(0, -1).findIndex(({ unitCount }) => unitCount < capacity);
  const segment = segments[short];
  if (segment) {
    const free = quantity(capacity - segment.unitCount, unitName(encoding));
    notes.push(`Segment ${figure(short + 1)} leaves ${free} free: what comes next is not cut in two.`);
  }
  if (text.includes('\r\n')) {
    const saved = segments.length - countSegments(text.replaceAll('\r\n', '\n'), options);
    if (saved > 0)
      notes.push(
        `Its line ends are CR LF, two characters each. As LF alone it would take ${quantity(saved, 'segment')} less.`,
      );
  }
  return notes;
}

/** Limits the message is over, in sentences. */
export function limitNotes({ limits: { parts, apiSegments, apiCharacters } }: SmsAnalysis): string[] {
  const notes: string[] = [];
  if (parts.exceeded) {
    notes.push(
      `Cannot be sent as one message: the header numbers its parts with one octet, at most ${parts.max}, and this takes ${figure(parts.used)}.`,
    );
  }
  if (apiSegments.exceeded) {
    notes.push(`Many messaging APIs stop at ${apiSegments.max} segments. This takes ${figure(apiSegments.used)}.`);
  }
  if (apiCharacters.exceeded) {
    notes.push(
      `Many messaging APIs refuse a text of more than ${figure(apiCharacters.max)} characters. This has ${figure(apiCharacters.used)}.`,
    );
  }
  return notes;
}

/** What replacing everything that has a substitute does to the count. */
export function savingNote({ encoding, segmentCount, segmentsSaved }: Saving): string {
  if (segmentsSaved === 0) return encoding === 'UCS-2' ? 'saves none, still in UCS-2' : 'saves none';
  return segmentsSaved > 0
    ? `saves ${figure(segmentsSaved)} of ${quantity(segmentCount + segmentsSaved, 'segment')}`
    : `costs ${quantity(-segmentsSaved, 'segment')} more`;
}
