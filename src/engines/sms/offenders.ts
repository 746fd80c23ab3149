import { type Alphabet, codePointLength } from './alphabet.ts';
import type { SubstitutionProfile } from './substitutions.ts';
import type { Offender } from './types.ts';

/** The code points that the alphabet has no code for, in order. */
export function findOffenders(text: string, { septets }: Alphabet, { substitutes }: SubstitutionProfile): Offender[] {
  const offenders: Offender[] = [];
  // What there is to say of a character is looked up once, not at each of its thousand places. Its last ten bits make
  // an array do for a map, at half the time. Letters of one alphabet never share a slot; where two ideographs do, the
  // later one is looked up again.
  const seen: Offender[] = [];
  for (let index = 0; index < text.length; index++) {
    if (septets[text.charCodeAt(index)] !== 0) continue;
    const codePoint = text.codePointAt(index) as number;
    let like = seen[codePoint & 0x3ff];
    if (like?.codePoint !== codePoint) {
      const character = text.slice(index, index + codePointLength(text, index));
      like = toOffender(index, character, codePoint, substitutes.get(codePoint));
      seen[codePoint & 0x3ff] = like;
    }
    offenders.push(toOffender(index, like.text, codePoint, like.substitute));
    if (codePoint > 0xffff) index++;
  }
  return offenders;
}

/** Most have no substitute, and there may be many: they go without the field. */
function toOffender(index: number, text: string, codePoint: number, substitute: string | undefined): Offender {
  return substitute === undefined ? { index, text, codePoint } : { index, text, codePoint, substitute };
}
