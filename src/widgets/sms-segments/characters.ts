import type { Offender } from '../../engines/sms/index.ts';

const shown: Record<string, string> = { ' ': '␣', '\n': '↵', '\t': '⇥' };

/** A character as something to be seen: a sign for a space or a control, its code for what has no shape of its own. */
export function glyph(character: string): { text: string; isCode: boolean } {
  const codePoint = character.codePointAt(0) ?? 0;
  const sign = shown[character] ?? (codePoint < 0x20 ? String.fromCharCode(0x2400 + codePoint) : undefined);
  if (sign !== undefined) return { text: sign, isCode: false };
  if (/[\p{Z}\p{C}\p{Variation_Selector}]/u.test(character)) return { text: hex(codePoint), isCode: true };
  return { text: /\p{M}/u.test(character) ? `◌${character}` : character, isCode: false };
}

const hex = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, '0');

/** `U+2019` */
export const codePointLabel = (codePoint: number) => `U+${hex(codePoint)}`;

/** How a sentence calls an offender: `’ (U+2019, right single quotation mark)`, or by code and name where nothing shows. */
export function calling({ text, codePoint }: Offender, name: string | undefined): string {
  const details = [codePointLabel(codePoint), name].filter(Boolean).join(', ');
  return glyph(text).text === text ? `${text} (${details})` : details;
}

/** Offenders of the same character, in the order of their first. */
export interface OffenderGroup {
  first: Offender;
  count: number;
}

const grouped = new WeakMap<Offender[], OffenderGroup[]>();

/** Asked for the same offenders again, it gives the same groups: a long text may have a hundred thousand. */
export function groupOffenders(offenders: Offender[]): OffenderGroup[] {
  const known = grouped.get(offenders) ?? group(offenders);
  grouped.set(offenders, known);
  return known;
}

function group(offenders: Offender[]): OffenderGroup[] {
  const groups = new Map<string, OffenderGroup>();
  for (const offender of offenders) {
    const group = groups.get(offender.text);
    if (group) group.count++;
    else groups.set(offender.text, { first: offender, count: 1 });
  }
  return [...groups.values()];
}
