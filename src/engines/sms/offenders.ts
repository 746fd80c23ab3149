import { type Alphabet, codePointLength } from './alphabet.ts';
import { characterName } from './names.ts';
import type { SubstitutionProfile } from './substitutions.ts';
import type { Offender } from './types.ts';

/** The code points that the alphabet has no code for, in order. */
export function findOffenders(text: string, { septets }: Alphabet, profile: SubstitutionProfile): Offender[] {
  const offenders: Offender[] = [];
  // What there is to say of a character is looked up once, not at each of its thousand places. Its last ten bits make
  // an array do for a map, at half the time: the letters of one script never share a slot.
  const seen: Offender[] = [];
  for (let index = 0; index < text.length; index++) {
    if (septets[text.charCodeAt(index)] !== 0) continue;
    const codePoint = text.codePointAt(index) as number;
    let like = seen[codePoint & 0x3ff];
    if (like?.codePoint !== codePoint) {
      like = likeOf(text.slice(index, index + codePointLength(text, index)), codePoint, profile);
      seen[codePoint & 0x3ff] = like;
    }
    offenders.push(at(index, like));
    if (codePoint > 0xffff) index++;
  }
  return offenders;
}

function likeOf(text: string, codePoint: number, profile: SubstitutionProfile): Offender {
  const name = characterName(codePoint);
  const substitute = profile.substitutes.get(codePoint);
  return {
    index: 0,
    text,
    codePoint,
    ...(name !== undefined && { name }),
    ...(substitute !== undefined && { substitute }),
  };
}

/** The same character at another place. Fields it has no use for are left out: most have neither, and there may be many. */
function at(index: number, { text, codePoint, name, substitute }: Offender): Offender {
  const offender: Offender = { index, text, codePoint };
  if (name !== undefined) offender.name = name;
  if (substitute !== undefined) offender.substitute = substitute;
  return offender;
}
