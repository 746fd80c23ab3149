/*
 * Gap: libphonenumber-js drops formats that are used only inside a country, which leaves a few valid numbers without
 * grouping. Facts as in Google's libphonenumber metadata; the conformance test covers each.
 */

type NationalOnlyFormat = [pattern: string, format: string, leadingDigits: string];

/** Formats tried before the region's others, by main region of a calling code. */
export const nationalOnlyFormats: Readonly<Record<string, NationalOnlyFormat[]>> = {
  CN: [
    ['(\\d{5,6})', '$1', '1(?:00|2(?:1|395))|9[56]'],
    ['(\\d{4})(\\d{4})', '$1 $2', '16[08]'],
  ],
  HN: [['(\\d{3})(\\d{4})(\\d{4})', '$1 $2 $3', '8']],
  NL: [
    ['(\\d{4})', '$1', '1[238]|[34]'],
    ['(\\d{2})(\\d{3,4})', '$1 $2', '14'],
    ['(\\d{6})', '$1', '1'],
  ],
  NP: [['(\\d{4})(\\d{2})(\\d{5})', '$1-$2-$3', '1']],
  SK: [['(\\d{4})(\\d{3})', '0$1 $2', '9090']],
  TR: [['(\\d{3})(\\d)(\\d{3})', '$1 $2 $3', '444']],
  VN: [
    ['(\\d{3})(\\d{4})', '0$1 $2', '[17]99'],
    ['(\\d{3})(\\d{4,5})', '0$1 $2', '69'],
  ],
};
