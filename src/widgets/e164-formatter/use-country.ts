import { useEffect, useState } from 'react';
import { regions } from '../../engines/phone/index.ts';
import { recall, remember } from '../../storage.ts';

const name = 'country';

/**
 * The country that numbers are read in: the one chosen here, else the one chosen on an earlier visit, else the one of
 * the browser's language. The guess comes after hydration, for the server cannot know it. '' is none.
 */
export function useCountry(chosen: string, choose: (region: string) => void) {
  const [own, setOwn] = useState<{ region: string; guessed: boolean }>({ region: '', guessed: false });
  useEffect(() => {
    const region = remembered();
    setOwn({ region: region ?? guessFromLanguage(), guessed: region === undefined });
  }, []);
  const country = chosen || own.region;
  return {
    country,
    guessed: country !== chosen && own.guessed,
    setCountry: (region: string) => {
      remember(name, region);
      setOwn({ region, guessed: false });
      choose(region);
    },
  };
}

/** Whether a country's code is one with a numbering plan; '' is the choice of none. */
export const isKnownRegion = (region: string) => region === '' || regions.includes(region);

const known = (region: string | undefined) => (region && isKnownRegion(region) ? region : '');

function guessFromLanguage(): string {
  for (const language of navigator.languages) {
    // Only a region that the language names itself: "en" alone says nothing of a country.
    const region = known(/-([A-Z]{2})\b/.exec(language)?.[1]);
    if (region) return region;
  }
  return '';
}

/** The choice of an earlier visit: undefined where there was none, '' where it was no country or is damaged. */
function remembered(): string | undefined {
  const region = recall(name);
  return region === undefined ? undefined : known(region);
}
