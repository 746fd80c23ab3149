import { emergencyEverywhere, emergencyPatterns, emergencyWithoutCountry } from './data/emergency-numbers.ts';
import { planOf } from './plan.ts';
import { nameInSentence } from './region-names.ts';
import type { FindShortNumber, PhoneProblem, ShortNumber } from './types.ts';

type Recognised = Pick<PhoneProblem, 'message' | 'shortNumber'> & { reason: 'emergency-number' | 'short-number' };

/**
 * What a short number is, in words; undefined for digits that are none. Short numbers are never E.164 numbers.
 * `find` looks it up in the short number plans, which are loaded on demand; without it, its length has to do.
 */
export function recogniseShortNumber(
  digits: string,
  region: string | undefined,
  find: FindShortNumber | undefined,
): Recognised | undefined {
  const never = 'It works only as it is, inside the country, and never takes a country code.';
  const emergency = (where: string): Recognised => ({
    reason: 'emergency-number',
    message: `${digits} is an emergency number ${where}. ${never}`,
  });
  if (region !== undefined && emergencyPatterns[region]?.test(digits)) return emergency(`in ${place(region)}`);
  if (emergencyEverywhere.includes(digits)) return emergency('that every mobile phone knows');
  if (region === undefined) {
    if (emergencyWithoutCountry.includes(digits)) return emergency('in several countries');
    if (digits.length < 3 || digits.length > 6) return undefined;
    return { reason: 'short-number', message: `${digits} looks like a short number or short code. ${never}` };
  }

  const plan = planOf(region);
  const northAmerican = plan?.countryCallingCode === '1';
  const found = find?.(digits, region);
  const service = northAmerican ? northAmericanService(digits) : undefined;
  if (service || found) {
    const what = service ?? `${digits} is a short number of ${place(region)}.`;
    const facts = found ? usesOf(found) : '';
    return {
      reason: 'short-number',
      message: `${what}${facts} ${never}`,
      ...(found && { shortNumber: found }),
    };
  }
  if (digits.length < 3 || digits.length > 6) return undefined;
  // A trunk prefix begins a number that is still unfinished, not a short one.
  const isCode = northAmerican && digits.length >= 5;
  const unfinished = plan?.nationalPrefix && digits.startsWith(plan.nationalPrefix) && digits.length > 3;
  if (unfinished && !isCode) return undefined;
  const what = isCode
    ? `${digits} has the length of a short code: a number of five or six digits that sends and receives texts for a program.`
    : `${digits} looks like a short number or short code of ${place(region)}.`;
  const unknown = found === undefined && find ? ' It lies in no range of short numbers that this data knows.' : '';
  const local = plan?.localLengths.includes(digits.length)
    ? ' If it is a local number instead, write its area code too.'
    : '';
  return { reason: 'short-number', message: `${what}${unknown} ${never}${local}` };
}

function northAmericanService(digits: string): string | undefined {
  if (digits === '988') return '988 is the suicide and crisis lifeline of the United States and Canada.';
  return /^[2-9]11$/.test(digits) ? `${digits} is a service code (N11) in the North American plan.` : undefined;
}

const prices = {
  'toll-free': 'free of charge',
  'standard-rate': 'at the usual rate',
  'premium-rate': 'at a premium rate',
  unknown: '',
};

function usesOf({ cost, carrierSpecific, sms }: ShortNumber): string {
  const uses = [sms ? 'for text messages' : '', prices[cost]].filter(Boolean).join(', ');
  const carrier = carrierSpecific ? ' Where it leads depends on the carrier.' : '';
  return `${uses && ` It is ${uses}.`}${carrier}`;
}

const place = (region: string) => nameInSentence(region, '');
