import { shortNumberRows } from './data/short-numbers.ts';
import type { ShortNumber } from './types.ts';

// A type alone tells nothing of a price: where ranges overlap, the dearer one is the safe answer.
const costs = ['premium-rate', 'standard-rate', 'toll-free'] as const;

/**
 * What is known of a short number in a region: undefined where it lies in none of the region's ranges, `null` where the
 * data has no row for the region. Far from complete: operators open short codes without telling anyone.
 */
export function findShortNumber(digits: string, region: string): ShortNumber | undefined | null {
  const row = Object.hasOwn(shortNumberRows, region) ? shortNumberRows[region] : undefined;
  if (!row) return null;
  const [any, tollFree, standardRate, premiumRate, carrierSpecific, sms] = row.map(
    (pattern) => pattern !== '' && new RegExp(`^(?:${pattern})$`).test(digits),
  );
  if (!any) return undefined;
  const cost = costs[[premiumRate, standardRate, tollFree].indexOf(true)] ?? 'unknown';
  return { cost, carrierSpecific: carrierSpecific === true, sms: sms === true };
}
