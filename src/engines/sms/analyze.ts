import { countSeptets, coveredSeptets, defaultAlphabet } from './alphabet.ts';
import { findBorders, septetFill } from './borders.ts';
import { concatenationHeader, octetsOnWire, segmentCapacity } from './capacity.ts';
import { findOffenders } from './offenders.ts';
import { twilioSmartEncoding } from './substitutions.ts';
import type { Encoding, Limit, SmsAnalysis, SmsOptions, SmsSegment } from './types.ts';

/**
 * Takes a text apart as it goes out over SMS (3GPP TS 23.038, TS 23.040): encoding, segments, units, octets, and the
 * characters that GSM-7 lacks. Any string is answered. Of the odd ones: CR and LF are two characters of one septet
 * each; U+001B, NUL and a byte order mark are not GSM-7 characters, so they force UCS-2, where each is one unit; a lone
 * surrogate is one unit of UCS-2 and reaches the phone as no valid character.
 */
export function analyzeSms(text: string, options: SmsOptions = {}): SmsAnalysis {
  const layout = layOut(text, options);
  const { encoding, headerOctets, capacity } = layout;
  const segments: SmsSegment[] = [];
  let start = 0;
  for (const end of layout.borders) {
    const unitCount = layout.countUnits(start, end);
    segments.push({ text: text.slice(start, end), unitCount, octets: octetsOnWire(encoding, headerOctets, unitCount) });
    start = end;
  }
  return {
    encoding,
    unitCount: layout.unitCount,
    capacity,
    headerOctets,
    segments,
    remaining: capacity - (segments.at(-1)?.unitCount ?? 0),
    offenders: layout.covered ? [] : findOffenders(text, defaultAlphabet, twilioSmartEncoding),
    limits: {
      parts: limit(255, segments.length),
      apiSegments: limit(10, segments.length),
      apiCharacters: limit(1600, text.length),
    },
  };
}

/** The number of segments that `analyzeSms` finds, and nothing else. */
export function countSegments(text: string, options: SmsOptions = {}): number {
  return layOut(text, options).borders.length;
}

/** Chooses encoding and header, and sets the borders. */
function layOut(text: string, options: SmsOptions) {
  const { encoding: wanted = 'auto', referenceBits = 8, keepTogether = 'code-point' } = options;
  const septets = coveredSeptets(text, defaultAlphabet);
  const covered = septets !== undefined;
  const encoding: Encoding = wanted === 'ucs-2' || (wanted === 'auto' && !covered) ? 'UCS-2' : 'GSM-7';
  // Where every UTF-16 code unit is one unit on the wire, which is nearly always, nothing need be counted twice.
  const even = encoding === 'UCS-2' || septets === text.length;
  const countUnits = (from: number, to: number) => (even ? to - from : countSeptets(text, defaultAlphabet, from, to));
  const unitCount = even ? text.length : (septets ?? countUnits(0, text.length));

  const alone = segmentCapacity(encoding, 0);
  if (unitCount <= alone) {
    return { encoding, covered, unitCount, countUnits, headerOctets: 0, capacity: alone, borders: [text.length] };
  }
  const headerOctets = concatenationHeader(referenceBits);
  const capacity = segmentCapacity(encoding, headerOctets);
  const fill = even ? (start: number) => start + capacity : septetFill(text, defaultAlphabet, capacity);
  const borders = findBorders(text, fill, keepTogether);
  return { encoding, covered, unitCount, countUnits, headerOctets, capacity, borders };
}

const limit = (max: number, used: number): Limit => ({ max, used, exceeded: used > max });

/** Units that one character takes in an encoding: septets (1, or 2 with ESC), or UTF-16 code units (2 for a pair). */
export function unitsOf(character: string, encoding: Encoding): number {
  return encoding === 'UCS-2' ? character.length : countSeptets(character, defaultAlphabet);
}

/** Whether GSM-7 has a code for every character of the text. */
export const isGsm7 = (text: string): boolean => coveredSeptets(text, defaultAlphabet) !== undefined;
