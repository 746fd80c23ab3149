import { isoDay } from '../schemas/day.ts';
import type { TermEntry } from './types.ts';

/**
 * An entry as the site's JSON gives it, in `/terms.json` and `/glossary/<slug>.json`: what its front matter says, with
 * days as YYYY-MM-DD, under its absolute address.
 */
export function termRecord({ id, data }: TermEntry, url: string) {
  return {
    id,
    url,
    ...data,
    added: isoDay(data.added),
    verified: isoDay(data.verified),
    ...(data.revised && { revised: { ...data.revised, on: isoDay(data.revised.on) } }),
  };
}
