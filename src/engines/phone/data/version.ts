/** Where the numbering plans come from; a test holds this against the installed package and its change log. */
export const planData = {
  source: 'libphonenumber',
  /** Version of Google's libphonenumber metadata. */
  version: '9.0.43',
  /** The npm package that carries it. */
  package: 'libphonenumber-js 1.13.16',
  /** The day the package took it over. */
  date: '2026-11-10',
} as const;
