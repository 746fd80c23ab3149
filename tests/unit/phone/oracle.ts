import libphonenumber from 'google-libphonenumber';
import type { PhoneResult, PhoneType } from '../../../src/engines/phone/index.ts';

export const { PhoneNumber, PhoneNumberFormat, PhoneNumberType, ShortNumberInfo } = libphonenumber;
export const util = libphonenumber.PhoneNumberUtil.getInstance() as InstanceType<
  typeof libphonenumber.PhoneNumberUtil
> &
  Untyped;

/** What the package exports and its types leave out. */
interface Untyped {
  getSupportedGlobalNetworkCallingCodes(): number[];
  getExampleNumberForNonGeoEntity(code: number): libphonenumber.PhoneNumber | undefined;
  getNationalSignificantNumber(number: libphonenumber.PhoneNumber): string;
  getMetadataForRegion(region: string): { getGeneralDesc(): { possibleLengthLocalOnlyArray(): number[] } };
}

const names: Record<number, PhoneType> = {
  [PhoneNumberType.FIXED_LINE]: 'fixed-line',
  [PhoneNumberType.MOBILE]: 'mobile',
  [PhoneNumberType.FIXED_LINE_OR_MOBILE]: 'fixed-line-or-mobile',
  [PhoneNumberType.TOLL_FREE]: 'toll-free',
  [PhoneNumberType.PREMIUM_RATE]: 'premium-rate',
  [PhoneNumberType.SHARED_COST]: 'shared-cost',
  [PhoneNumberType.VOIP]: 'voip',
  [PhoneNumberType.PERSONAL_NUMBER]: 'personal-number',
  [PhoneNumberType.PAGER]: 'pager',
  [PhoneNumberType.UAN]: 'uan',
  [PhoneNumberType.VOICEMAIL]: 'voicemail',
};

/** The types that libphonenumber has example numbers of, and its number for each. */
export const exampleTypes = Object.values(names).filter((type) => type !== 'fixed-line-or-mobile');
export const askType = (type: PhoneType) => Number(Object.keys(names).find((key) => names[Number(key)] === type));

/** What is compared of a number; a separator of the international format counts as a space (E.123). */
export interface Comparison {
  e164: string;
  region: string | undefined;
  type: PhoneType;
  valid: boolean;
  international: string;
  national: string;
  rfc3966: string;
  areaCode: number;
}

/** Google's account of an input, or undefined where it refuses it or finds its length impossible. */
export function askOracle(input: string, region?: string): Comparison | undefined {
  try {
    const number = util.parse(input, region);
    if (util.isPossibleNumberWithReason(number) !== libphonenumber.PhoneNumberUtil.ValidationResult.IS_POSSIBLE) {
      return undefined;
    }
    const extension = number.getExtension();
    const international = util.format(number, PhoneNumberFormat.INTERNATIONAL);
    return {
      e164: util.format(number, PhoneNumberFormat.E164),
      region: util.getRegionCodeForNumber(number) ?? undefined,
      type: names[util.getNumberType(number)] ?? 'unknown',
      valid: util.isValidNumber(number),
      international:
        (extension ? international.slice(0, international.lastIndexOf(extension)).replace(/ \D+$/, '') : international)
          .replace(/[^\d+]+/g, ' ')
          .trim() + (extension ? ` ext. ${extension}` : ''),
      national: util.format(number, PhoneNumberFormat.NATIONAL),
      rfc3966: util.format(number, PhoneNumberFormat.RFC3966),
      areaCode: util.getLengthOfGeographicalAreaCode(number),
    };
  } catch {
    return undefined;
  }
}

/** The same of ours. */
export function comparable(result: PhoneResult): Comparison | undefined {
  if (!result.ok) return undefined;
  const area = result.parts.filter((part) => part.kind === 'area-code' || part.kind === 'mobile-prefix');
  return {
    e164: result.e164,
    region: result.region,
    type: result.type,
    valid: result.valid,
    international: result.formats.international,
    national: result.formats.national,
    rfc3966: result.formats.rfc3966,
    areaCode: area.reduce((sum, part) => sum + part.digits.length, 0),
  };
}

/** The keys in which the two differ, each as "key: ours | Google's". */
export function differences(ours: Comparison | undefined, google: Comparison | undefined): string[] {
  if (!ours || !google) return ours === google ? [] : [`ok: ${ours?.e164 ?? 'no'} | ${google?.e164 ?? 'no'}`];
  return (Object.keys(google) as (keyof Comparison)[])
    .filter((key) => ours[key] !== google[key])
    .map((key) => `${key}: ${ours[key]} | ${google[key]}`);
}
