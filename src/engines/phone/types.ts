/** What a stretch of the input is in a telephone number. */
export type PartKind =
  | 'plus'
  | 'international-prefix'
  | 'country-code'
  | 'trunk-prefix'
  | 'carrier-code'
  | 'mobile-prefix'
  | 'area-code'
  | 'subscriber-number'
  | 'national-number'
  | 'extension'
  | 'local-number'
  | 'short-number'
  | 'unknown'
  | 'ignored';

/** The kinds whose digits, in order, make up the E.164 number. */
export const numberKinds: readonly PartKind[] = [
  'country-code',
  'mobile-prefix',
  'area-code',
  'subscriber-number',
  'national-number',
];

export interface PhonePart {
  /** First UTF-16 position in the input; equal to `to` where the digits were not typed but follow from the plan. */
  from: number;
  /** Position after the last character. */
  to: number;
  kind: PartKind;
  /** The digits it stands for, as ASCII; '' for a plus sign and for text that was passed over. */
  digits: string;
  /** Which rule made it so, in a sentence. */
  note: string;
}

export type PhoneType =
  | 'fixed-line'
  | 'mobile'
  | 'fixed-line-or-mobile'
  | 'toll-free'
  | 'premium-rate'
  | 'shared-cost'
  | 'voip'
  | 'personal-number'
  | 'pager'
  | 'uan'
  | 'voicemail'
  | 'unknown';

export interface PhoneFormats {
  /** +442079460958 (ITU-T E.164) */
  e164: string;
  /** +44 20 7946 0958 (ITU-T E.123: spaces) */
  international: string;
  /** 020 7946 0958, as the country writes it */
  national: string;
  /** tel:+44-20-7946-0958 (RFC 3966) */
  rfc3966: string;
}

export interface PhoneNumber {
  ok: true;
  e164: string;
  /** ISO 3166-1 code, `001` for a calling code of no country, or undefined where no plan of that code has the number. */
  region: string | undefined;
  /** Every region that can mean: the one above, or all that share the calling code where it is undefined. */
  regions: string[];
  countryCallingCode: string;
  /** The national (significant) number: what follows the country code in E.164. */
  nationalNumber: string;
  type: PhoneType;
  /** The length is one the plan uses. */
  possible: true;
  /** The number lies in a range that the plan has opened. Whether it is in service cannot be known from a plan. */
  valid: boolean;
  /** Why it is valid or not, in words. */
  validity: string;
  extension?: string;
  formats: PhoneFormats;
  parts: PhonePart[];
}

export type PhoneProblemReason =
  | 'empty'
  | 'no-digits'
  | 'too-much-text'
  | 'letters'
  | 'rounded'
  | 'several-numbers'
  | 'service-code'
  | 'emergency-number'
  | 'local-number'
  | 'short-number'
  | 'no-country'
  | 'local-only'
  | 'unknown-country-code'
  | 'too-short'
  | 'too-long'
  | 'wrong-length';

/** What the plans of short numbers tell of one. */
export interface ShortNumber {
  cost: 'toll-free' | 'standard-rate' | 'premium-rate' | 'unknown';
  /** Other carriers of the country may lead it elsewhere, or nowhere. */
  carrierSpecific: boolean;
  /** Mainly for text messages. */
  sms: boolean;
}

/** Looks a short number up: undefined where the region has no such number, null where nothing is known of the region. */
export type FindShortNumber = (digits: string, region: string) => ShortNumber | undefined | null;

export interface PhoneProblem {
  ok: false;
  reason: PhoneProblemReason;
  /** What is wrong and what to do, in words. */
  message: string;
  possible: false;
  /** What is known all the same. */
  region?: string;
  countryCallingCode?: string;
  nationalNumber?: string;
  /** Where it is a short number that the plans know. */
  shortNumber?: ShortNumber;
  /** The E.164 number that was probably meant. */
  suggestion?: string;
  parts: PhonePart[];
}

export type PhoneResult = PhoneNumber | PhoneProblem;

export interface PhoneOptions {
  /** ISO 3166-1 alpha-2 code of the country whose national and international prefixes the input may use. */
  defaultRegion?: string | undefined;
  /** The plans of short numbers, from `loadShortNumbers`. Without them a short number is told by its length alone. */
  findShortNumber?: FindShortNumber | undefined;
}
