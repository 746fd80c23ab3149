import { layOut } from './layout.ts';
import { type SubstitutionProfile, substitutable, substitute } from './substitutions.ts';
import type { Encoding, SmsOptions } from './types.ts';

/** A text after a substitution. */
export interface Saving {
  encoding: Encoding;
  unitCount: number;
  segmentCount: number;
  /** Segments less than as written; negative where the substitution costs some. */
  segmentsSaved: number;
}

/**
 * What a profile's substitutions would save in a text: each character's alone, everywhere it stands, and all of them
 * together. Only characters that are in the text and have a substitute are listed.
 */
export function substitutionSavings(
  text: string,
  profile: SubstitutionProfile,
  options: SmsOptions = {},
): { all: Saving; each: Map<number, Saving> } {
  const written = layOut(text, options).borders.length;
  const saving = (changed: string): Saving => {
    const { encoding, unitCount, borders } = layOut(changed, options);
    return { encoding, unitCount, segmentCount: borders.length, segmentsSaved: written - borders.length };
  };
  const each = new Map<number, Saving>();
  for (const character of substitutable(text, profile)) {
    const codePoint = character.codePointAt(0) as number;
    each.set(codePoint, saving(text.replaceAll(character, profile.substitutes.get(codePoint) ?? '')));
  }
  return { all: saving(substitute(text, profile)), each };
}
