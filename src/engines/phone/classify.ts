import { mainPlan, type Plan, planOf, regionsOf } from './plan.ts';
import type { PhoneType } from './types.ts';

export interface Classification {
  /** Undefined where no plan of the calling code has the number. */
  region: string | undefined;
  regions: string[];
  type: PhoneType;
}

// Ranges may overlap: the first that fits decides.
const typeOrder: PhoneType[] = [
  'premium-rate',
  'toll-free',
  'shared-cost',
  'voip',
  'personal-number',
  'pager',
  'uan',
  'voicemail',
];

/** The region and the type of a national number; `unknown` and no region where it lies in no range of any plan. */
export function classify(countryCallingCode: string, national: string): Classification {
  const sharing = regionsOf(countryCallingCode);
  for (const region of sharing) {
    const plan = region === '001' ? mainPlan(countryCallingCode) : planOf(region);
    if (!plan) continue;
    const type = typeIn(plan, national);
    // Leading digits mark a region of its own within a shared code, whether or not its ranges fit.
    const marked = sharing.length > 1 && plan.leadingDigits?.test(national);
    if (marked || (!plan.leadingDigits && type !== 'unknown')) return { region, regions: [region], type };
  }
  // A code of one region names it even where the number lies in no range.
  const region = sharing.length === 1 ? sharing[0] : undefined;
  return { region, regions: [...sharing], type: 'unknown' };
}

function typeIn(plan: Plan, national: string): PhoneType {
  const fits = (type: PhoneType) =>
    plan.types.some((row) => row.type === type && row.lengths.includes(national.length) && row.pattern.test(national));
  if (!plan.pattern.test(national)) return 'unknown';
  const special = typeOrder.find(fits);
  if (special) return special;
  if (fits('fixed-line')) return plan.mobileAsFixedLine || fits('mobile') ? 'fixed-line-or-mobile' : 'fixed-line';
  return fits('mobile') ? 'mobile' : 'unknown';
}
