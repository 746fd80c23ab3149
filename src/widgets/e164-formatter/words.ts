import type { PartKind, PhoneProblemReason, PhoneResult, PhoneType } from '../../engines/phone/index.ts';

/** What a part is called under it. */
export const partLabels: Record<PartKind, string> = {
  plus: 'plus sign',
  'international-prefix': 'international prefix',
  'country-code': 'country code',
  'trunk-prefix': 'trunk prefix',
  'carrier-code': 'carrier code',
  'mobile-prefix': 'mobile prefix',
  'area-code': 'area code',
  'subscriber-number': 'subscriber number',
  'national-number': 'national number',
  extension: 'extension',
  'local-number': 'local number',
  'short-number': 'short number',
  unknown: 'country not known',
  ignored: 'passed over',
};

export const typeLabels: Record<PhoneType, string> = {
  'fixed-line': 'Fixed line',
  mobile: 'Mobile',
  'fixed-line-or-mobile': 'Fixed line or mobile',
  'toll-free': 'Toll-free',
  'premium-rate': 'Premium rate',
  'shared-cost': 'Shared cost',
  voip: 'VoIP',
  'personal-number': 'Personal number',
  pager: 'Pager',
  uan: 'Company-wide number (UAN)',
  voicemail: 'Voicemail access',
  unknown: 'Unknown',
};

/** Problems that are no mistake: the number is right as it is, it only is no E.164 number. */
export const notMistakes: PhoneProblemReason[] = ['emergency-number', 'short-number', 'service-code'];

/** Entries that explain what a result shows, as id and name. */
export function termsIn(result: PhoneResult): [id: string, name: string][] {
  const terms: [string, string][] = [
    ['phone-number', 'phone number'],
    ['e164', 'E.164'],
  ];
  if (!result.ok && ['short-number', 'emergency-number'].includes(result.reason))
    terms.push(['short-code', 'short code']);
  if (result.ok) terms.push(['national-format', 'national format'], ['long-code', 'long code']);
  if (result.countryCallingCode === '1') terms.push(['north-american-area-codes', 'North American area codes']);
  if (result.ok && result.extension) terms.push(['did', 'DID']);
  if (result.ok && result.type === 'voip') terms.push(['voip', 'VoIP']);
  if (result.ok && result.type.startsWith('fixed-line')) terms.push(['pstn', 'PSTN']);
  return terms;
}
