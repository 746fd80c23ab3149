import { countryCallingCodeOf, parsePhone } from './core.ts';
import { fictionalRanges, northAmericanRange } from './data/fictional-numbers.ts';
import { patternExamples } from './data/pattern-examples.ts';
import type { PhoneType } from './types.ts';

export interface ExampleNumber {
  type: PhoneType;
  e164: string;
  /** The range set aside for fiction and by whom; undefined for a number that only fits the plan and may be somebody's. */
  reserved: { range: string; source: string } | undefined;
}

/**
 * One number of each type a region has: out of a range reserved for fiction where the country has one of that type, else
 * a pattern example. Plans never open some of the reserved ranges, so that such a number is possible and not valid.
 * Empty for a region without a numbering plan.
 */
export function exampleNumbers(region: string): ExampleNumber[] {
  const code = countryCallingCodeOf(region);
  if (!code || !Object.hasOwn(patternExamples, region)) return [];
  const examples = (patternExamples[region] ?? '').split(', ').flatMap((entry): ExampleNumber[] => {
    const [, pattern = ''] = entry.split(' ');
    const type = typeOf(`+${code}${pattern}`);
    // Newer plan data may have closed the range of an example.
    if (type === 'unknown') return [];
    const fictional =
      code === '1'
        ? northAmerican(type, pattern)
        : fictionalRanges.find((range) => range.region === region && range.type === type);
    if (!fictional) return [{ type, e164: `+${code}${pattern}`, reserved: undefined }];
    const e164 = `+${code}${fictional.national}`;
    const opened = typeOf(e164);
    const reserved = { range: fictional.range, source: fictional.source };
    return [{ type: opened === 'unknown' ? type : opened, e164, reserved }];
  });
  // Where fixed lines and mobiles share their ranges, one number is the example of both.
  return examples.filter(({ e164 }, i) => examples.findIndex((other) => other.e164 === e164) === i);
}

function northAmerican(type: PhoneType, pattern: string) {
  const { line, range, tollFree, source } = northAmericanRange;
  if (type === 'toll-free') return { national: tollFree, range: '800-555-0199', source };
  const geographic = type.startsWith('fixed-line') || type === 'mobile';
  return geographic ? { national: pattern.slice(0, 3) + line, range, source } : undefined;
}

/** The type of a number, `unknown` where it is not valid. */
function typeOf(e164: string): PhoneType {
  const number = parsePhone(e164);
  return number.ok ? number.type : 'unknown';
}
