import { countSeptets, coveredSeptets, defaultAlphabet } from './alphabet.ts';
import { octetsOnWire } from './capacity.ts';
import { layOut } from './layout.ts';
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
  const { encoding, shift, headerOctets, capacity } = layout;
  const segments: SmsSegment[] = [];
  let start = 0;
  for (const end of layout.borders) {
    const unitCount = layout.countUnits(start, end);
    segments.push({ text: text.slice(start, end), unitCount, octets: octetsOnWire(encoding, headerOctets, unitCount) });
    start = end;
  }
  return {
    encoding,
    lockingShift: shift.locking,
    singleShift: shift.single,
    unitCount: layout.unitCount,
    capacity,
    headerOctets,
    segments,
    remaining: capacity - (segments.at(-1)?.unitCount ?? 0),
    offenders: layout.covered ? [] : findOffenders(text, layout.alphabet, twilioSmartEncoding),
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

const limit = (max: number, used: number): Limit => ({ max, used, exceeded: used > max });

/** Units that one character takes in an encoding: septets (1, or 2 with ESC), or UTF-16 code units (2 for a pair). */
export function unitsOf(character: string, encoding: Encoding, alphabet = defaultAlphabet): number {
  return encoding === 'UCS-2' ? character.length : countSeptets(character, alphabet);
}

/** Whether GSM-7, or another 7-bit alphabet, has a code for every character of the text. */
export const isGsm7 = (text: string, alphabet = defaultAlphabet): boolean =>
  coveredSeptets(text, alphabet) !== undefined;
