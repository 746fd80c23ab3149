import { checkLength, nationalOf, splitNational } from './national-number.ts';
import { mainPlan, type Plan, planOf } from './plan.ts';

export interface CountryCode {
  countryCallingCode: string;
  /** Digits of the international prefix that stand before it: 00, 011. */
  prefixLength: number;
  /** Digits of the country code that were typed; 0 where it comes from the default region. */
  codeLength: number;
  /** The plan to read the rest with. */
  plan: Plan;
}

/**
 * Finds the country code at the head of the digits: after a plus sign, after the international prefix of the default
 * region, or typed with neither where the number fits that region's plan only without it. Undefined where it can be
 * none of these: no such code after a plus or prefix, or no default region.
 */
export function findCountryCode(
  digits: string,
  plus: boolean,
  defaultRegion: string | undefined,
): CountryCode | undefined {
  const home = defaultRegion === undefined ? undefined : planOf(defaultRegion);
  if (plus) {
    // Some write the plus before the international prefix as well: +00 44.
    return readCode(digits, 0) ?? (home && readAfterPrefix(digits, home));
  }
  if (!home) return undefined;
  if (hasInternationalPrefix(digits, home)) return readAfterPrefix(digits, home);
  const code = home.countryCallingCode;
  const codeLength = startsWithOwnCode(digits, home) ? code.length : 0;
  return { countryCallingCode: code, prefixLength: 0, codeLength, plan: home };
}

/** The match of the region's international prefix; one before a 0 is none, for no country code begins with 0. */
const prefixMatch = (digits: string, home: Plan) => {
  const prefix = home.internationalPrefix?.exec(digits)?.[0];
  return prefix && digits[prefix.length] !== '0' ? prefix : undefined;
};

/** Whether the digits begin with the international prefix of a plan's region. */
export const hasInternationalPrefix = (digits: string, home: Plan) => prefixMatch(digits, home) !== undefined;

function readAfterPrefix(digits: string, home: Plan): CountryCode | undefined {
  const prefix = prefixMatch(digits, home);
  return prefix === undefined ? undefined : readCode(digits, prefix.length);
}

/** ITU-T E.164: one to three digits, none of them the beginning of another. */
function readCode(digits: string, prefixLength: number): CountryCode | undefined {
  for (let codeLength = 1; codeLength <= 3; codeLength++) {
    const code = digits.slice(prefixLength, prefixLength + codeLength);
    const plan = code.length === codeLength && !code.startsWith('0') ? mainPlan(code) : undefined;
    if (plan) return { countryCallingCode: code, prefixLength, codeLength, plan };
  }
  return undefined;
}

function startsWithOwnCode(digits: string, home: Plan): boolean {
  if (!digits.startsWith(home.countryCallingCode)) return false;
  const rest = nationalOf(splitNational(digits.slice(home.countryCallingCode.length), home));
  const fitsOnlyWithout = !home.pattern.test(digits) && home.pattern.test(rest);
  return fitsOnlyWithout || checkLength(digits, home) === 'too-long';
}
