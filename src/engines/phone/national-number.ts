import type { Plan } from './plan.ts';

/** A run of digits: which of the digits after the country code it is, and what becomes of it. */
export interface Piece {
  kind: 'trunk-prefix' | 'carrier-code' | 'national';
  digits: string;
  /** Equal to `end` for digits that the plan adds. */
  start: number;
  end: number;
}

export type LengthCheck = 'possible' | 'local-only' | 'too-short' | 'too-long' | 'wrong-length';

/** Holds the length of a national number against those its plan uses. */
export function checkLength(national: string, { lengths, localLengths }: Plan): LengthCheck {
  const { length } = national;
  if (lengths.includes(length)) return 'possible';
  if (localLengths.includes(length)) return 'local-only';
  if (length < (lengths[0] ?? 0)) return 'too-short';
  return length > (lengths.at(-1) ?? 0) ? 'too-long' : 'wrong-length';
}

/** The digits that stay, of pieces as `splitNational` gives them. */
export const nationalOf = (pieces: Piece[]) =>
  pieces.map((piece) => (piece.kind === 'national' ? piece.digits : '')).join('');

/**
 * Parts the digits after the country code into what is only dialled inside the country and the national number. Digits
 * that the plan puts in (the area code before a local number of an island, the Argentine 9) are pieces of no width.
 * The prefix stays where the number fits its plan only with it, or would be too short without.
 */
export function splitNational(digits: string, plan: Plan): Piece[] {
  const unsplit: Piece[] = [{ kind: 'national', digits, start: 0, end: digits.length }];
  const match = plan.prefixForParsing?.exec(digits);
  if (!match) return unsplit;
  const split = [
    ...readPrefix(match, plan.transform),
    piece('national', digits, match[0].length, digits.length),
  ].filter((part) => part.digits !== '');
  const national = nationalOf(split);
  if (plan.pattern.test(digits) && !plan.pattern.test(national)) return unsplit;
  return ['possible', 'too-long'].includes(checkLength(national, plan)) ? split : unsplit;
}

/** The pieces of the matched prefix itself. */
function readPrefix(match: RegExpExecArray, transform: string): Piece[] {
  const digits = match[0];
  const lastGroup = match.length - 1;
  if (!transform || !match[lastGroup]) {
    const carrier = lastGroup > 0 ? match.indices?.[1] : undefined;
    return dropped(digits, 0, digits.length, carrier);
  }
  const pieces: Piece[] = [];
  let done = 0;
  for (const token of transform.split(/(\$\d)/)) {
    const span = token.startsWith('$') ? match.indices?.[Number(token.slice(1))] : undefined;
    if (span) {
      pieces.push(...dropped(digits, done, span[0], match.indices?.[1]), piece('national', digits, span[0], span[1]));
      done = span[1];
    } else {
      pieces.push({ kind: 'national', digits: token, start: done, end: done });
    }
  }
  return [...pieces, ...dropped(digits, done, digits.length, undefined)];
}

/** What is left out between two positions: the trunk prefix, and in it the carrier code where there is one. */
function dropped(digits: string, start: number, end: number, carrier: [number, number] | undefined): Piece[] {
  if (!carrier || carrier[0] < start || carrier[1] > end) return [piece('trunk-prefix', digits, start, end)];
  return [
    piece('trunk-prefix', digits, start, carrier[0]),
    piece('carrier-code', digits, carrier[0], carrier[1]),
    piece('trunk-prefix', digits, carrier[1], end),
  ];
}

const piece = (kind: Piece['kind'], digits: string, start: number, end: number): Piece => ({
  kind,
  digits: digits.slice(start, end),
  start,
  end,
});
