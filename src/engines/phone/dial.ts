import { planOf } from './plan.ts';
import { nameInSentence } from './region-names.ts';
import type { PhoneNumber, PhoneType } from './types.ts';

export interface Dialling {
  /** What to dial: digits in groups; a tilde says to wait for a second dial tone. */
  text: string;
  /** Why it is so, in a sentence or two. */
  note: string;
}

// Numbers whose owner pays, or shares the price, are often open only to callers inside the country.
const rarelyOpenAbroad: PhoneType[] = ['toll-free', 'shared-cost', 'premium-rate', 'uan'];

/**
 * How a number is dialled from a region (ISO 3166-1): as it is written nationally inside its own country, with 1 and ten
 * digits between the countries of the North American plan, and behind the region's international prefix elsewhere.
 * Undefined for a region without a numbering plan.
 */
export function dialFrom(number: PhoneNumber, region: string): Dialling | undefined {
  const home = planOf(region);
  if (!home) return undefined;
  const code = number.countryCallingCode;
  const from = nameInSentence(region, home.countryCallingCode);
  const { national, international } = number.formats;
  if (code === '1' && home.countryCallingCode === '1') {
    return { text: `1 ${national}`, note: 'Both ends are in the North American plan: 1 and the ten digits.' };
  }
  if (code === home.countryCallingCode) {
    return {
      text: national,
      note: `Inside ${from}, or in a place that shares its plan, it is dialled as written nationally.`,
    };
  }
  const warning = rarelyOpenAbroad.includes(number.type)
    ? ' Numbers of this kind often cannot be reached from abroad.'
    : '';
  const prefix = home.diallingPrefix;
  if (!prefix) {
    const note = `From ${from} the international prefix depends on the carrier. A mobile takes the plus sign instead.`;
    return { text: international, note: note + warning };
  }
  const wait = prefix.includes('~')
    ? ' Where the tilde stands, some lines want you to wait for a second dial tone.'
    : '';
  const note = `${prefix} is the international prefix of ${from}. A mobile takes the plus sign instead.`;
  return { text: `${prefix} ${international.slice(1)}`, note: note + wait + warning };
}
