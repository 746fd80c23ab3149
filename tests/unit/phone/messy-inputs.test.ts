import { describe, expect, test } from 'vitest';
import { parsePhone } from '../../../src/engines/phone/index.ts';
import { messyInputs, refusedInputs } from './messy-inputs.ts';
import { messyInputsAbroad, refusedInputsAbroad } from './messy-inputs-abroad.ts';
import { askOracle, util } from './oracle.ts';

const accepted = [...messyInputs, ...messyInputsAbroad];
const refused = [...refusedInputs, ...refusedInputsAbroad];

const read = (input: string, region: string) => parsePhone(input, { defaultRegion: region || undefined });

describe('numbers as people write them', () => {
  test.each(accepted)('%j in %j is %s', (input, region, e164, extension) => {
    const result = read(input, region);
    expect(result.ok ? [result.e164, result.extension] : result.message).toEqual([e164, extension]);
  });
});

describe('what is no E.164 number', () => {
  test.each(refused)('%j in %j: %s', (input, region, reason) => {
    const result = read(input, region);
    expect(result.ok ? result.e164 : result.reason).toBe(reason);
  });
});

/** What google-libphonenumber reads otherwise, by why. In each we read what a person would; none changes a plan. */
const readOtherwise: Record<string, string[]> = {
  'It takes ~ for the sign of an extension even where it parts three digits from three.': ['202~555~0143'],
  'It knows no underscore, middle dot, bullet, tab, ideographic space, thin space or brace between digits.': [
    '{020} 7946 0958',
    '+44\u200920\u20097946\u20090958',
    '020\u20057946\u20050958',
    '202_555_0143',
    '202·555·0143',
    '202•555•0143',
    '\t+1 202\t555 0143\n',
    '+1\u2009202\u202f555\u30000143',
  ],
  'It finds no number where a plus stands behind the international prefix that it stands for.': [
    '00+44 20 7946 0958',
    '011+44 20 7946 0958',
  ],
  'It takes the second 00 for the number of Germany that follows, more digits of it than E.164 allows.': [
    '00 00 44 20 7946 0958',
  ],
  'It wants three digits before a word of letters.': ['13 CATS'],
  'It does not decode a URI (RFC 3986), and takes the digits of %20 for digits of the number.': [
    'tel:+44%2020%207946%200958',
    'tel:%2B442079460958',
    'tel:+1%20%28202%29%20555-0143',
  ],
  'It knows fewer words and signs for an extension.': [
    '202-555-0143; ext=22',
    '+1 202 555 0143 Ext.: 22',
    '+12025550143p22',
    '+12025550143w22',
    '+55 11 2345-6789 ramal 22',
    '+33 1 99 00 12 34 poste 22',
    '+49 30 23125 123 Durchwahl 22',
    '03-1234-5678 内線22',
  ],
  'It leaves the extension in full-width digits.': ['+1 202 555 0143 ｅｘｔ．２２'],
  'RFC 3966 lets separators stand in an extension, a context beside a global number, and a subaddress before an extension.':
    ['tel:+1(202)555.0143;ext=2-2', 'tel:+442079460958;phone-context=+1', 'tel:+44-20-7946-0958;isub=12345;ext=7'],
  'Its JavaScript edition knows full-width and Arabic digits, and no full-width letters, other scripts or keycaps.': [
    '０８００ ＳＰＥＡＫＥＲ',
    '+४४ २० ७९४६ ०९५८',
    '+𝟏 𝟐𝟎𝟐 𝟓𝟓𝟓 𝟎𝟏𝟒𝟑',
    '+1️⃣ 202 555 0143',
    '০২০৭৯৪৬০৯৫৮',
    '๐๒๐๗๙๔๖๐๙๕๘',
    '0２0 7946 ०958',
    '020\ufe0f 7946 0958',
  ],
  'It takes words behind a number for keys, or gives up at a picture.': [
    'Call me at 202-555-0143 please',
    '+1 202 555 0143 (mobile)',
    '+44 20 7946 0958 (office hours only)',
    '+1 202 📱 555 0143',
    '020 7946 0958 (home)',
    'Ring 020 7946 0958 after 6pm',
    '+44 20 7946 0958, ask for Ada',
    'sip:+442079460958@example.com',
    '+1 202 555 0143 option 2',
    '+1 202 555 0143 ext 22 or 23',
    '+12025550143 x 1234567890',
  ],
  'It drops a letter between digits and reads on: one digit mistyped would give a stranger’s number.': [
    '202-5a5-0143-9',
  ],
  'It takes the second number of a list for an extension.': ['2025550143;2025550144'],
};

test('google-libphonenumber reads all others alike', () => {
  const differing = [
    ...accepted.filter(([input, region, e164, extension]) => {
      const google = askOracle(input, region || undefined);
      return (
        google?.e164 !== e164 || (util.parse(input, region || undefined).getExtension() || undefined) !== extension
      );
    }),
    ...refused.filter(([input, region]) => askOracle(input, region || undefined)),
  ].map(([input]) => input);
  expect(differing.sort()).toEqual(Object.values(readOtherwise).flat().sort());
});
