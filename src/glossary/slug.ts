/**
 * A name as it stands in a URL: lower-case ASCII letters and digits, joined by single hyphens.
 * `slugify('GSM 03.38')` is `gsm-03-38`. Empty where the name holds no letter or digit of ASCII.
 */
export function slugify(name: string): string {
  return words(name).join('-');
}

/** A run-together spelling is typed for a short name only: "shortcode", but never "applicationtoperson". */
const longestRunTogether = 12;

/**
 * The spellings of a name that readers type into an address: with a hyphen at each separator, with punctuation
 * inside words dropped, and run together. "E.164" gives `e-164` and `e164`.
 */
export function slugsOf(name: string): string[] {
  const hyphenated = slugify(name);
  const unpunctuated = slugify(name.replace(/(?<=[\p{L}\p{N}])[.'’](?=[\p{L}\p{N}])/gu, ''));
  const joined = hyphenated.replaceAll('-', '');
  const spellings = [hyphenated, unpunctuated, ...(joined.length <= longestRunTogether ? [joined] : [])];
  return [...new Set(spellings)].filter(Boolean);
}

function words(name: string): string[] {
  const ascii = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ');
  return ascii.match(/[a-z0-9]+/g) ?? [];
}
