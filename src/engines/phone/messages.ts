import type { LengthCheck } from './national-number.ts';
import type { Plan } from './plan.ts';
import { nameInSentence } from './region-names.ts';

/** What is wrong with an input and what to do, in words. */
export const messages = {
  empty: 'There is no number yet. Type or paste one, for example +1 202 555 0143.',
  noDigits: 'There is no digit in this text, so it is no telephone number.',
  tooMuchText: (length: number) =>
    `This is ${length.toLocaleString('en')} characters long, more than any way of writing one telephone number. Paste one number only.`,
  severalNumbers: (count: number) => `This holds ${count} numbers. Give them one at a time.`,
  serviceCode: 'This is a service code (USSD) that a phone sends to its own network: it is no telephone number.',
  rounded:
    'A spreadsheet has rounded this number, and its last digits are lost. Go back to where it came from, and import the column as text.',
  letters: (letters: string[]) =>
    `${letters.length > 1 ? 'The letters' : 'The letter'} ${letters.join(', ')} cannot be read as digits here. Leave out what is no part of the number.`,
  unknownCountryCode: (digits: string) =>
    `No country code in use begins the digits ${digits.slice(0, 3)}. Check the digits after the plus sign or international prefix.`,
  noCountry: (suggestion: string | undefined) =>
    `The number has no country code, and no country is chosen. Choose a country, or write the number with + and the country code${
      suggestion ? `: was ${suggestion} meant?` : '.'
    }`,
  beyondE164: (digits: number) =>
    `With its country code this has ${digits} digits. E.164 allows 15 at most. If it holds several numbers, give them one at a time.`,
};

/** Why a national number of this length cannot be a number of the plan. */
export function lengthMessage(check: Exclude<LengthCheck, 'possible'>, national: string, plan: Plan): string {
  const place = nameInSentence(plan.region, plan.countryCallingCode);
  const count = national.length === 1 ? '1 digit' : `${national.length} digits`;
  const lengths = `A number of ${place} has ${listLengths(plan.lengths)} after the country code`;
  switch (check) {
    case 'local-only':
      return `This is a local number: with ${count} it can be dialled only within its own area. Write the area code too. ${lengths}.`;
    case 'too-short':
      return `The number is too short. ${lengths}; this has ${count}.`;
    case 'too-long':
      return `The number is too long. ${lengths}; this has ${count}.`;
    case 'wrong-length':
      return `No number has this length. ${lengths}; this has ${count}.`;
  }
}

/** What being valid, or possible only, means for a number. */
export function validityMessage(valid: boolean, place: string): string {
  return valid
    ? `Its length and its first digits fit the numbering plan of ${place}. Whether it is in service cannot be told from its digits.`
    : `Its length is right, but no range in the numbering plan of ${place} begins this way. It may be mistyped, reserved for fiction, or newer than this data.`;
}

/** [7, 9, 10] → "7, 9 or 10 digits"; [4, 5, 6, 7] → "4 to 7 digits". */
function listLengths(lengths: number[]): string {
  const [first, last] = [lengths[0] ?? 0, lengths.at(-1) ?? 0];
  if (first === last) return first === 1 ? '1 digit' : `${first} digits`;
  if (lengths.length > 2 && last - first === lengths.length - 1) return `${first} to ${last} digits`;
  return `${lengths.slice(0, -1).join(', ')} or ${last} digits`;
}
