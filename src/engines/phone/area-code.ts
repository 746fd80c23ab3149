import type { Plan } from './plan.ts';
import type { PhoneType } from './types.ts';

// Mexico gave up its trunk prefix in 2019 and kept its area codes; elsewhere no prefix means no area codes.
const areasWithoutTrunkPrefix = ['52'];
// Mobiles that have an area code like fixed lines: Mexico, Argentina, Brazil.
const mobilesWithArea = ['52', '54', '55'];

export interface Areas {
  /** Digits in front of the area code that mark a mobile: the Argentine 9. */
  mobilePrefix: number;
  /** 0 where the plan data does not tell where the area code ends, or the number has none. */
  areaCode: number;
}

/**
 * How many digits at the head of a national number are its area code. The plan data has no such column: the border is
 * the first space of the number as it is written (`groups`), which holds only for numbers bound to an area.
 */
export function findAreas(plan: Plan, national: string, groups: string[], type: PhoneType): Areas {
  const none = { mobilePrefix: 0, areaCode: 0 };
  const code = plan.countryCallingCode;
  // The North American plan: three digits of area or service code in every number.
  if (code === '1') return { mobilePrefix: 0, areaCode: national.length === 10 ? 3 : 0 };
  const italianZero = national.startsWith('0');
  if (!plan.nationalPrefix && !italianZero && !areasWithoutTrunkPrefix.includes(code)) return none;
  const geographic = type === 'fixed-line' || type === 'fixed-line-or-mobile';
  if (!geographic && !(type === 'mobile' && mobilesWithArea.includes(code))) return none;
  const mobilePrefix = code === '54' && type === 'mobile' && groups[0] === '9' ? 1 : 0;
  if (groups.length < mobilePrefix + 2) return none;
  return { mobilePrefix, areaCode: groups[mobilePrefix]?.length ?? 0 };
}
