import type { TermEntry } from './index.ts';

/**
 * An entry as the site's JSON gives it, in `/terms.json` and `/glossary/<slug>.json`: what its front matter says, with
 * days as YYYY-MM-DD, under its absolute address.
 */
export function termRecord({ id, data }: TermEntry, url: string) {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    id,
    url,
    ...data,
    added: day(data.added),
    verified: day(data.verified),
    ...(data.revised && { revised: { ...data.revised, on: day(data.revised.on) } }),
  };
}
