import { type Alphabet, codePointLength } from './alphabet.ts';
import { characterName } from './names.ts';
import type { SubstitutionProfile } from './substitutions.ts';
import type { Offender } from './types.ts';

/** The code points that the alphabet has no code for, in order. */
export function findOffenders(text: string, alphabet: Alphabet, profile: SubstitutionProfile): Offender[] {
  const offenders: Offender[] = [];
  for (let index = 0; index < text.length; index++) {
    if (alphabet.septets[text.charCodeAt(index)] !== 0) continue;
    const length = codePointLength(text, index);
    offenders.push(toOffender(text.slice(index, index + length), index, profile));
    index += length - 1;
  }
  return offenders;
}

function toOffender(text: string, index: number, profile: SubstitutionProfile): Offender {
  const codePoint = text.codePointAt(0) ?? 0;
  const offender: Offender = { index, text, codePoint };
  const name = characterName(codePoint);
  if (name !== undefined) offender.name = name;
  const substitute = profile.substitutes.get(codePoint);
  if (substitute !== undefined) offender.substitute = substitute;
  return offender;
}
