import type { Content } from './content.ts';
import { nearestName } from './nearest.ts';

/** The advice that names what was probably meant, or "" where nothing is like it. */
export function didYouMean(name: string, candidates: Iterable<string>): { suggestion?: string } {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? {} : { suggestion: `Did you mean "${nearest}"?` };
}

/** The term that a wrong id probably meant. `sure` where the id is one of the term's other names. */
export function termMeant({ termsBySlug }: Content, id: string): { id: string; sure: boolean } | undefined {
  const known = termsBySlug.get(id);
  if (known) return { id: known, sure: true };
  const nearest = termsBySlug.get(nearestName(id, termsBySlug.keys()) ?? '');
  return nearest === undefined ? undefined : { id: nearest, sure: false };
}
