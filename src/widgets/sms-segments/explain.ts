import {
  countSegments,
  type Encoding,
  isGsm7,
  type SmsAnalysis,
  type SmsOptions,
  segmentCapacity,
  unitsOf,
} from '../../engines/sms/index.ts';
import { glyph, groupOffenders, nameOf } from './characters.ts';
import { figure, quantity } from './words.ts';

/** What the units of an encoding are called. */
export const unitName = (encoding: Encoding) => (encoding === 'GSM-7' ? 'septet' : 'unit');

/** What happens to a text on its way out, in sentences. */
export function explain(text: string, analysis: SmsAnalysis, options: SmsOptions): string[] {
  if (text === '') return ['The message is empty. Sent as it is, it would be one segment without text.'];
  return [whyThisEncoding(text, analysis, options), howItIsCut(analysis), ...borderNotes(text, analysis, options)];
}

function whyThisEncoding(text: string, { encoding, unitCount, offenders }: SmsAnalysis, options: SmsOptions): string {
  const [first] = offenders;
  if (!first) return options.encoding === 'ucs-2' ? inUcs2ByChoice(text, options) : inGsm7(text, unitCount);
  const groups = groupOffenders(offenders);
  const who =
    groups.length === 1
      ? `One character, ${nameOf(first)}, is`
      : `${figure(groups.length)} different characters, the first ${nameOf(first)}, are`;
  if (encoding === 'GSM-7') {
    return `${who} not in GSM-7, and the standard has no code to send instead: what arrives is the provider’s choice, often “?”. Each is counted as one septet.`;
  }
  if (options.encoding === 'ucs-2') return `You chose UCS-2: 16 bits for each unit. ${who} not in GSM-7 anyway.`;
  return `${who} not in GSM-7, so the whole message goes as UCS-2, with 16 bits for each unit instead of 7.`;
}

function inGsm7(text: string, septets: number): string {
  const doubled = septets - text.length;
  if (doubled === 0) return 'Every character is in GSM-7 and takes one septet: 7 bits.';
  const which = [...new Set(text)].filter((character) => unitsOf(character, 'GSM-7') === 2).map((c) => glyph(c).text);
  return `Every character is in GSM-7. ${quantity(doubled, 'character')} of the extension table (${which.join(' ')}) cost two septets each, the others one.`;
}

function inUcs2ByChoice(text: string, options: SmsOptions): string {
  const asGsm7 = countSegments(text, { ...options, encoding: 'gsm-7' });
  return `You chose UCS-2: 16 bits for each unit. Every character is in GSM-7, where it would take ${quantity(asGsm7, 'segment')}.`;
}

function howItIsCut({ encoding, unitCount, capacity, segments, headerOctets }: SmsAnalysis): string {
  const unit = unitName(encoding);
  if (segments.length === 1)
    return `It takes ${figure(unitCount)} of the ${quantity(capacity, unit)} that fit in one segment.`;
  return `At ${quantity(unitCount, unit)} it is over the ${segmentCapacity(encoding, 0)} that fit in one segment, so it is cut into ${figure(segments.length)}. Each carries a header of ${headerOctets} octets to put them together again, which leaves room for ${capacity}.`;
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
  if (!text.isWellFormed()) {
    notes.push('It holds half of a surrogate pair, which is no character: a phone shows a box or a question mark.');
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
export function savingNote(before: number, replaced: string, options: SmsOptions): string {
  const after = countSegments(replaced, options);
  const rest = isGsm7(replaced) ? '' : ', still in UCS-2';
  if (after === before) return `saves none${rest}`;
  return after < before
    ? `saves ${figure(before - after)} of ${quantity(before, 'segment')}`
    : `costs ${quantity(after - before, 'segment')} more`;
}
