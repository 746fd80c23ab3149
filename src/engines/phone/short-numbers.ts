import { emergencyEverywhere, emergencyPatterns, emergencyWithoutCountry } from './data/emergency-numbers.ts';
import { planOf } from './plan.ts';
import { nameInSentence } from './region-names.ts';

/** What a short number is, in words; undefined for digits that are none. Short numbers are never E.164 numbers. */
export function recogniseShortNumber(
  digits: string,
  region: string | undefined,
): { reason: 'emergency-number' | 'short-number'; message: string } | undefined {
  const never = 'It works only as it is, inside the country, and never takes a country code.';
  if (region !== undefined && emergencyPatterns[region]?.test(digits)) {
    return { reason: 'emergency-number', message: `${digits} is an emergency number in ${place(region)}. ${never}` };
  }
  if (emergencyEverywhere.includes(digits)) {
    return {
      reason: 'emergency-number',
      message: `${digits} is an emergency number that every mobile phone knows. ${never}`,
    };
  }
  if (region === undefined && emergencyWithoutCountry.includes(digits)) {
    return { reason: 'emergency-number', message: `${digits} is an emergency number in several countries. ${never}` };
  }
  const code = region === undefined ? undefined : planOf(region)?.countryCallingCode;
  if (code === '1' && digits === '988') {
    return {
      reason: 'short-number',
      message: `988 is the suicide and crisis lifeline of the United States and Canada. ${never}`,
    };
  }
  if (code === '1' && /^[2-9]11$/.test(digits)) {
    return {
      reason: 'short-number',
      message: `${digits} is a service code (N11) in the North American plan. ${never}`,
    };
  }
  if (digits.length > 6 || digits.length < 3) return undefined;
  // A trunk prefix begins a number that is still unfinished, not a short one.
  const plan = region === undefined ? undefined : planOf(region);
  const isCode = code === '1' && digits.length >= 5;
  const unfinished = plan?.nationalPrefix && digits.startsWith(plan.nationalPrefix) && digits.length > 3;
  if (unfinished && !isCode) return undefined;
  const what = isCode
    ? `${digits} looks like a short code: a number of five or six digits that sends and receives texts for a program.`
    : `${digits} looks like a short number or short code${region ? ` of ${place(region)}` : ''}.`;
  const local = plan?.localLengths.includes(digits.length)
    ? ' If it is a local number instead, write its area code too.'
    : '';
  return { reason: 'short-number', message: `${what} ${never}${local}` };
}

const place = (region: string) => nameInSentence(region, '');
