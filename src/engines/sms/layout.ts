import { type Alphabet, countSeptets, coveredSeptets } from './alphabet.ts';
import { findBorders, septetFill } from './borders.ts';
import { headerSize, segmentCapacity } from './capacity.ts';
import { alphabetOf, coveringShifts, type Shift } from './shift.ts';
import type { Encoding, SmsOptions } from './types.ts';

/** How a text goes out: the decisions, before anything is cut out of it. */
export interface Layout {
  encoding: Encoding;
  shift: Shift;
  /** The 7-bit alphabet that was tried, and whether it has every character. */
  alphabet: Alphabet;
  covered: boolean;
  unitCount: number;
  countUnits: (from: number, to: number) => number;
  headerOctets: number;
  capacity: number;
  /** Where each segment ends, in UTF-16 code units. */
  borders: number[];
}

/** Chooses encoding, shift tables and header, and sets the borders. */
export function layOut(text: string, options: SmsOptions): Layout {
  const { lockingShift = 0, singleShift = 0 } = options;
  const plain = layOutWith(text, options, {
    locking: lockingShift === 'auto' ? 0 : lockingShift,
    single: singleShift === 'auto' ? 0 : singleShift,
  });
  const isOpen = lockingShift === 'auto' || singleShift === 'auto';
  return isOpen && options.encoding !== 'ucs-2' ? withCheapestShift(text, options, plain) : plain;
}

/** The layout with the shift tables that save most segments, or as it was where none saves any. */
function withCheapestShift(text: string, options: SmsOptions, plain: Layout): Layout {
  // A forced encoding that cannot hold the text is worse than any that can.
  const holds = plain.encoding === 'UCS-2' || plain.covered;
  let best = plain;
  let fewest = holds ? plain.borders.length : Number.POSITIVE_INFINITY;
  if (fewest === 1) return plain;
  const covering = coveringShifts(text, options).sort((a, b) => cost(a) - cost(b));
  for (const { shift, septets } of covering) {
    if (Math.ceil(septets / segmentCapacity('GSM-7', 0)) >= fewest) continue;
    const layout = layOutWith(text, options, shift);
    if (layout.borders.length >= fewest) continue;
    best = layout;
    fewest = layout.borders.length;
  }
  return best;
}

/** Septets, and what the tables' headers take: of two that need the same segments, the first tried is kept. */
const cost = ({ shift, septets }: { shift: Shift; septets: number }) => septets + 4 * shiftElements(shift);

const shiftElements = ({ locking, single }: Shift) => Number(locking !== 0) + Number(single !== 0);

function layOutWith(text: string, options: SmsOptions, asked: Shift): Layout {
  const { encoding: wanted = 'auto', referenceBits = 8, keepTogether = 'code-point', shiftTables } = options;
  const alphabet = alphabetOf(asked, shiftTables);
  const septets = coveredSeptets(text, alphabet);
  const covered = septets !== undefined;
  const encoding: Encoding = wanted === 'ucs-2' || (wanted === 'auto' && !covered) ? 'UCS-2' : 'GSM-7';
  const shift: Shift = encoding === 'UCS-2' ? { locking: 0, single: 0 } : asked;
  // Where every UTF-16 code unit is one unit on the wire, which is nearly always, nothing need be counted twice.
  const even = encoding === 'UCS-2' || septets === text.length;
  const countUnits = (from: number, to: number) => (even ? to - from : countSeptets(text, alphabet, from, to));
  const unitCount = even ? text.length : (septets ?? countUnits(0, text.length));
  const decided = { encoding, shift, alphabet, covered, unitCount, countUnits };

  const headerAlone = headerSize(undefined, shiftElements(shift));
  const alone = segmentCapacity(encoding, headerAlone);
  if (unitCount <= alone) {
    return { ...decided, headerOctets: headerAlone, capacity: alone, borders: [text.length] };
  }
  const headerOctets = headerSize(referenceBits, shiftElements(shift));
  const capacity = segmentCapacity(encoding, headerOctets);
  const fill = even ? (start: number) => start + capacity : septetFill(text, alphabet, capacity);
  return { ...decided, headerOctets, capacity, borders: findBorders(text, fill, keepTogether) };
}
