import type { NumberFormat, Plan } from './plan.ts';
import type { PhoneFormats } from './types.ts';

/** Writes a number in each of the four formats. `plan` is the main one of its calling code. */
export function formatNumber(
  plan: Plan,
  national: string,
  groups: string[],
  extension: string | undefined,
): PhoneFormats {
  const code = plan.countryCallingCode;
  const withExtension = (text: string, before: string) => (extension ? `${text}${before}${extension}` : text);
  return {
    e164: `+${code}${national}`,
    // E.123: the word or its abbreviation, then the number of the extension.
    international: withExtension(`+${code} ${groups.join(' ')}`, ' ext. '),
    national: withExtension(applyFormat(plan, national, 'national') ?? national, plan.extensionPrefix),
    rfc3966: withExtension(`tel:+${code}-${groups.join('-')}`, ';ext='),
  };
}

/** The national number in the groups it is written in from abroad. */
export const groupInternational = (plan: Plan, national: string) =>
  (applyFormat(plan, national, 'international') ?? national).split(' ');

/** A national number in the groups of its plan; undefined where no format of the plan fits. */
export function applyFormat(plan: Plan, national: string, style: 'national' | 'international'): string | undefined {
  const serves = (format: NumberFormat) =>
    format[style] !== undefined && format.leadingDigits?.test(national) !== false && format.pattern.test(national);
  const format = plan.formats.find(serves);
  return format && national.replace(format.pattern, format[style] ?? '');
}
