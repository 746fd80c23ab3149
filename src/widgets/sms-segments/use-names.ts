import { useEffect, useState } from 'react';
import { characterName, loadCharacterNames } from '../../engines/sms/names/index.ts';

/** A character's Unicode name, where it is already known. */
export type NameOf = (codePoint: number) => string | undefined;

/** Names of these code points: of a few at once, of the others as soon as they are fetched. */
export function useNames(codePoints: number[]): NameOf {
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const wanted = codePoints.filter((codePoint) => characterName(codePoint) === undefined).join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let isWanted = true;
    loadCharacterNames(wanted.split(' ').map(Number)).then(
      (loaded) => isWanted && setNames(loaded),
      () => {}, // Without a connection the code point has to do.
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return (codePoint) => characterName(codePoint) ?? names.get(codePoint);
}
