import { attributeValue, childElements, type XmlElement } from '../xml/tree.ts';
import { words } from './attributes.ts';

/** What a <Pay> asks for, one after the other. */
export type Field =
  | 'payment-card-number'
  | 'expiration-date'
  | 'security-code'
  | 'postal-code'
  | 'bank-routing-number'
  | 'bank-account-number';

/** Source: https://www.twilio.com/docs/voice/twiml/pay */
export function fieldsOf(pay: XmlElement): Field[] {
  if (attributeValue(pay, 'paymentMethod') === 'ach-debit') return ['bank-routing-number', 'bank-account-number'];
  const fields: Field[] = ['payment-card-number', 'expiration-date'];
  // postalCode may also be the code itself, which then is not asked for.
  if ((attributeValue(pay, 'postalCode') ?? 'true') === 'true') fields.push('postal-code');
  if (attributeValue(pay, 'securityCode') !== 'false') fields.push('security-code');
  return fields;
}

/** What the provider says where the document has no <Prompt> for it, in our words. */
export const defaultPrompt = (field: Field) => `Please enter ${fieldWords[field]}, then the hash key.`;

const fieldWords: Record<Field, string> = {
  'payment-card-number': 'the number of your card',
  'expiration-date': 'the month and the year in which your card expires',
  'security-code': 'the security code of your card',
  'postal-code': 'your postal code',
  'bank-routing-number': "your bank's routing number",
  'bank-account-number': 'your account number',
};

/** Why an entry is refused, as `errorType` names it; undefined where it is taken. */
export function errorIn(pay: XmlElement, field: Field, digits: string, card: string): string | undefined {
  if (!digits) return 'timeout';
  switch (field) {
    case 'payment-card-number': {
      if (!/^\d{13,19}$/.test(digits) || !passesLuhn(digits)) return 'invalid-card-number';
      const types = words(pay, 'validCardTypes', 'visa mastercard amex');
      return types.includes(cardType(digits)) ? undefined : 'invalid-card-type';
    }
    case 'expiration-date':
      return /^(0[1-9]|1[0-2])\d\d$/.test(digits) ? undefined : 'invalid-date';
    case 'security-code':
      return digits.length === (cardType(card) === 'amex' ? 4 : 3) ? undefined : 'invalid-security-code';
    case 'bank-routing-number':
      return digits.length === 9 ? undefined : 'input-matching-failed';
    default:
      return undefined;
  }
}

/** The check digit of ISO/IEC 7812-1. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The scheme of a card, by its first digits. */
export function cardType(digits: string): string {
  const schemes: [RegExp, string][] = [
    [/^4/, 'visa'],
    [/^(5[1-5]|2[2-7])/, 'mastercard'],
    [/^3[47]/, 'amex'],
    [/^(6011|65|64[4-9])/, 'discover'],
    [/^35/, 'jcb'],
    [/^3[068]/, 'diners-club'],
    [/^(5018|5020|5038|6304)/, 'maestro'],
  ];
  return schemes.find(([prefix]) => prefix.test(digits))?.[1] ?? 'unknown';
}

/** The <Prompt> for a field that fits best: first one for this attempt and this error. */
export function promptFor(pay: XmlElement, field: string, attempt: number, error?: string): XmlElement | undefined {
  const fitting = childElements(pay).filter(
    (prompt) =>
      prompt.name === 'Prompt' &&
      attributeValue(prompt, 'for') === field &&
      words(prompt, 'attempt', String(attempt)).includes(String(attempt)) &&
      words(prompt, 'errorType', error ?? '-').includes(error ?? '-'),
  );
  const exactness = (prompt: XmlElement) =>
    Number(attributeValue(prompt, 'attempt') !== undefined) + Number(attributeValue(prompt, 'errorType') !== undefined);
  return fitting.sort((a, b) => exactness(b) - exactness(a))[0];
}
