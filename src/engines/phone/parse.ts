import { findAreas } from './area-code.ts';
import { type Reading, readCharacters } from './characters.ts';
import { classify } from './classify.ts';
import { type CountryCode, findCountryCode, hasInternationalPrefix } from './country-code.ts';
import { formatNumber, groupInternational } from './format.ts';
import { lengthMessage, messages, validityMessage } from './messages.ts';
import { checkLength, type LengthCheck, nationalOf, splitNational } from './national-number.ts';
import { asShortNumber, nameParts, namePlainParts } from './parts.ts';
import { mainPlan, planOf, regionsOf } from './plan.ts';
import { nameInSentence } from './region-names.ts';
import { type Digits, listNumbers, readDigits, type Scan, scan } from './scan.ts';
import { recogniseShortNumber } from './short-numbers.ts';
import type { FindShortNumber, PhoneOptions, PhoneProblem, PhoneProblemReason, PhoneResult } from './types.ts';

/** The longest input that is read as a number; libphonenumber draws the same line. */
export const maxInputLength = 250;

/** ITU-T E.164: country code and national number together. */
const maxE164Digits = 15;

/** What all readings of one input have in common. */
interface Source {
  reading: Reading;
  found: Scan;
  home: string | undefined;
  findShortNumber: FindShortNumber | undefined;
}

/**
 * Takes a telephone number apart, however it is written: separators, brackets, national and international prefixes,
 * letters, extensions, `tel:` URIs (RFC 3966), digits of every script, invisible characters. A number without a
 * country code is read as one of `defaultRegion`. Never throws: what is no E.164 number comes back as a problem in
 * words, with all that is known of it.
 */
export function parsePhone(input: string, { defaultRegion, findShortNumber }: PhoneOptions = {}): PhoneResult {
  if (input.length > maxInputLength) return problem('too-much-text', messages.tooMuchText(input.length));
  const home = defaultRegion && planOf(defaultRegion) ? defaultRegion : undefined;
  const reading = readCharacters(input);
  if (reading.text.trim() === '') return problem('empty', messages.empty);
  if (/^\s*[*#][\d*#]+\s*$/.test(reading.text)) return problem('service-code', messages.serviceCode);
  // 2.02556E+09
  if (/^\s*\d[.,]\d+e\+?\d+\s*$/.test(reading.text)) return problem('rounded', messages.rounded);
  const found = scan(reading);
  if (!found) return problem('no-digits', messages.noDigits);
  const list = listNumbers(reading, found.core);
  if (list.length > 1) return problem('several-numbers', messages.severalNumbers(list.length));
  return chooseReading(
    readDigits(reading, found.core).map((digits) => readNumber(digits, { reading, found, home, findShortNumber })),
    reading.text.slice(found.core.start, found.core.end).match(/\p{L}/gu) ?? [],
  );
}

/** Letters can be keys or words: the first reading that is valid wins, then the first that is possible. */
function chooseReading(results: PhoneResult[], letters: string[]): PhoneResult {
  const best = results.find((result) => result.ok && result.valid) ?? results.find((result) => result.ok);
  const first = results[0] ?? problem('no-digits', messages.noDigits);
  if (best || first.ok || letters.length === 0) return best ?? first;
  // The letters were read, and something else is wrong.
  if (['no-country', 'unknown-country-code', 'too-long'].includes(first.reason)) return first;
  return { ...first, reason: 'letters', message: messages.letters([...new Set(letters)]) };
}

function readNumber(typed: Digits, source: Source): PhoneResult {
  const { found, home, findShortNumber } = source;
  const digits = withContext(typed, found);
  const code = findCountryCode(digits.digits, digits.plus, home);
  const result = code ? readNational(digits, code, source) : withoutCountryCode(digits, source);
  if (found.extension || (result.ok && result.valid)) return result;
  if (typed.plus) return result.ok ? result : withEmergency(result);
  const region = home ?? (found.context && regionsOf(found.context.digits)[0]);
  const short = recogniseShortNumber(typed.digits, region, findShortNumber);
  if (!short) return result;
  const parts = namePlainParts(source.reading, found, typed, 'short-number');
  return problem(short.reason, short.message, { ...short, parts, ...(region && { region }) });
}

/** An emergency number stays one with a country code in front: no digits are missing from +1 911. */
function withEmergency(result: PhoneProblem): PhoneProblem {
  const { nationalNumber = '', region } = result;
  const short = nationalNumber.length >= 3 ? recogniseShortNumber(nationalNumber, region, undefined) : undefined;
  if (short?.reason !== 'emergency-number') return result;
  return { ...result, ...short, parts: result.parts.map(asShortNumber) };
}

/** Puts the digits of a tel: URI's phone-context before the number. */
function withContext(typed: Digits, { context }: Scan): Digits {
  if (!context) return typed;
  return {
    plus: true,
    digits: context.digits + typed.digits,
    at: [...Array(context.digits.length).fill(-1), ...typed.at],
  };
}

function withoutCountryCode(digits: Digits, { reading, found, home }: Source): PhoneProblem {
  const known = { parts: namePlainParts(reading, found, digits, 'unknown') };
  const homePlan = home === undefined ? undefined : planOf(home);
  if (digits.plus || homePlan) {
    const prefixed = !digits.plus && homePlan && hasInternationalPrefix(digits.digits, homePlan);
    const rest = prefixed ? digits.digits.replace(homePlan.internationalPrefix ?? '', '') : digits.digits;
    return problem('unknown-country-code', messages.unknownCountryCode(rest), known);
  }
  // 00 is the international prefix that ITU-T recommends, and most countries use.
  const meant = parsePhone(`+${digits.digits.replace(/^00/, '')}`);
  const suggestion = meant.ok && meant.valid ? meant.e164 : undefined;
  return problem('no-country', messages.noCountry(meant.ok && suggestion ? meant.formats.international : undefined), {
    ...known,
    ...(suggestion && { suggestion }),
  });
}

function readNational(digits: Digits, code: CountryCode, { reading, found }: Source): PhoneResult {
  const { countryCallingCode, plan } = code;
  const pieces = splitNational(digits.digits.slice(code.prefixLength + code.codeLength), plan);
  const national = nationalOf(pieces);
  const { region, regions, type } = classify(countryCallingCode, national);
  const valid = type !== 'unknown';
  const shownRegion = region ?? plan.region;
  const main = mainPlan(countryCallingCode) ?? plan;
  const groups = groupInternational(main, national);
  const areas = findAreas(plan, national, groups, type);
  const parts = nameParts({
    reading,
    scan: found,
    digits,
    code,
    pieces,
    areas,
    region: shownRegion,
    sharedBy: regionsOf(countryCallingCode).length,
    type,
  });

  const length = lengthAsTyped(national, code, valid);
  const known = { countryCallingCode, nationalNumber: national, parts, region: shownRegion };
  if (length === 'local-only') known.parts = namePlainParts(reading, found, digits, 'local-number');
  if (length !== 'possible') return problem(length, lengthMessage(length, national, plan), known);
  const count = countryCallingCode.length + national.length;
  if (count > maxE164Digits) return problem('too-long', messages.beyondE164(count), known);

  const extension = found.extension?.digits;
  const formats = formatNumber(main, national, groups, extension);
  return {
    ok: true,
    e164: formats.e164,
    region,
    regions,
    countryCallingCode,
    nationalNumber: national,
    type,
    possible: true,
    valid,
    validity: validityMessage(valid, nameInSentence(shownRegion, countryCallingCode)),
    ...(extension && { extension }),
    formats,
    parts,
  };
}

/**
 * Regions that share a code share its lengths; one of their own (310 1234 in Canada) needs a range that fits. With a
 * country code or trunk prefix in front, a number that is short of its area code is no local number but an unfinished one.
 */
function lengthAsTyped(
  national: string,
  { plan, codeLength, countryCallingCode }: CountryCode,
  valid: boolean,
): LengthCheck {
  const check = checkLength(national, valid ? plan : (mainPlan(countryCallingCode) ?? plan));
  const begun = codeLength > 0 || (plan.nationalPrefix !== '' && national.startsWith(plan.nationalPrefix));
  return check === 'local-only' && begun ? 'too-short' : check;
}

function problem(reason: PhoneProblemReason, message: string, known: Partial<PhoneProblem> = {}): PhoneProblem {
  return { parts: [], ...known, ok: false, reason, message, possible: false };
}
