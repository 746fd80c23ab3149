import { describe, expect, test } from 'vitest';
import { parsePhone } from '../../../src/engines/phone/index.ts';
import { askOracle, type Comparison, comparable, differences, PhoneNumberFormat, util } from './oracle.ts';

/**
 * Every way in which we differ from google-libphonenumber 3.2.47, who is right, and why. Its metadata is months older
 * than ours (9.0.43): where the two disagree on a plan, the newer one is.
 */
interface Known {
  why: string;
  covers: (difference: string, google: Comparison | undefined, input: string) => boolean;
}

const known: Known[] = [
  {
    why: 'We are right: in the North American plan the first three digits are an area or service code in every number, also in a mobile or toll-free one; Google counts them only in a geographic one.',
    covers: (difference, google) => difference.startsWith('areaCode: 3 | 0') && google?.e164.startsWith('+1') === true,
  },
  {
    why: 'We are right: Mexico has area codes of two or three digits and no trunk prefix since 2019; Google takes no prefix to mean no area codes.',
    covers: (difference, google) => /^areaCode: [23] \| 0$/.test(difference) && google?.e164.startsWith('+52') === true,
  },
  {
    why: 'We are right: Benin closed its eight-digit numbers in 2025, newer metadata no longer has them.',
    covers: (difference, google) => difference.startsWith('ok: no') && /^\+229\d{8}$/.test(google?.e164 ?? ''),
  },
  {
    why: 'We are right: newer metadata counts 79 1… in Botswana as mobile, not VoIP.',
    covers: (difference, google) => difference === 'type: mobile | voip' && google?.e164.startsWith('+26779') === true,
  },
  {
    why: 'We are right: newer metadata has Zimbabwe without the short fixed lines around 13 and 020.',
    covers: (_, google) => google?.e164.startsWith('+26313') === true,
  },
  {
    why: 'We are right: newer metadata groups Chinese 800 numbers 800 1234 5671.',
    covers: (_, google) => google?.e164.startsWith('+86800') === true,
  },
  {
    why: 'We are right: 310-1234 is dialled so all over Canada and is in its plan; Google measures its length by the plan of the United States.',
    covers: (difference) => difference === 'ok: +13101234 | no',
  },
  {
    why: 'We are right: E.164 allows 15 digits; Google measures German numbers by national length alone.',
    covers: (difference, google) => difference.startsWith('ok: no') && (google?.e164.length ?? 0) > 16,
  },
  {
    why: 'Neither: a number outside every range has no national grouping; Google applies that of local and short numbers, which our data does not carry.',
    covers: (difference, google) => difference.startsWith('national:') && google?.valid === false,
  },
];

const used = new Set<Known>();
const unexplained: string[] = [];
let compared = 0;

function compare(input: string, region?: string) {
  compared++;
  const google = askOracle(input, region);
  const ours = comparable(parsePhone(input, { defaultRegion: region }));
  for (const difference of differences(ours, google)) {
    const reason = known.find(({ covers }) => covers(difference, google, input));
    if (reason) used.add(reason);
    else unexplained.push(`${input} in ${region ?? 'no region'}: ${difference}`);
  }
}

describe('against google-libphonenumber', () => {
  test('example numbers of all regions and types, in every way of writing them', { timeout: 60_000 }, () => {
    for (const region of util.getSupportedRegions()) {
      for (let type = 0; type <= 10; type++) {
        const example = util.getExampleNumberForType(region, type);
        if (!example) continue;
        const e164 = util.format(example, PhoneNumberFormat.E164);
        const national = util.format(example, PhoneNumberFormat.NATIONAL);
        compare(e164);
        compare(`${e164} ext. 22`);
        compare(util.format(example, PhoneNumberFormat.INTERNATIONAL));
        compare(util.format(example, PhoneNumberFormat.RFC3966));
        compare(util.formatOutOfCountryCallingNumber(example, 'US'), 'US');
        compare(national, region);
        compare(national.replace(/\D/g, ''), region);
        // Near misses: a digit short, a digit more, another range.
        compare(e164.slice(0, -1));
        compare(`${e164}1`);
        compare(`${e164.slice(0, -3)}000`);
      }
    }
    for (const code of util.getSupportedGlobalNetworkCallingCodes()) {
      const example = util.getExampleNumberForNonGeoEntity(code);
      if (!example) continue;
      compare(util.format(example, PhoneNumberFormat.E164));
      compare(util.format(example, PhoneNumberFormat.INTERNATIONAL));
    }
    expect(unexplained).toEqual([]);
    expect(compared).toBeGreaterThan(12_000);
  });

  test('every known difference still exists', () => {
    expect(known.filter((row) => !used.has(row)).map(({ why }) => why)).toEqual([]);
  });
});
