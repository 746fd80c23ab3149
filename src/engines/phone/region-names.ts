const displayNames = new Intl.DisplayNames(['en'], { type: 'region' });

// Regions whose English name takes an article in a sentence.
const withArticle = new Set(
  'AE BQ BS CC CD CF CG CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB SC TC TF US VG VI'.split(' '),
);

// Calling codes that ITU-T assigned to services and networks rather than to countries (E.164.1, list of assigned codes).
const services: Readonly<Record<string, string>> = {
  '800': 'the Universal International Freephone Service',
  '808': 'the Universal International Shared Cost Service',
  '870': 'the Inmarsat satellite network',
  '878': 'Universal Personal Telecommunications',
  '881': 'the global mobile satellite systems',
  '882': 'the international networks',
  '883': 'the international networks',
  '888': 'Telecommunications for Disaster Relief',
  '979': 'the International Premium Rate Service',
};

const names = new Map<string, string>();

/** The English name of a region, as it stands in a list: "United Kingdom". */
export function regionName(region: string): string {
  // Asking Intl each time would take a third of the time a number takes.
  const name = names.get(region) ?? displayNames.of(region) ?? region;
  names.set(region, name);
  return name;
}

/** The name of a region, or of what a calling code of no country is for, as it stands in a sentence: "the United Kingdom". */
export function nameInSentence(region: string, countryCallingCode: string): string {
  if (region === '001') return services[countryCallingCode] ?? 'an international service';
  return withArticle.has(region) ? `the ${regionName(region)}` : regionName(region);
}
