import * as z from 'zod/mini';

const region = z.string().check(z.regex(/^([A-Z]{2})?$/));

/** What the formatter shows, as it stands in the URL. */
export const state = z.object({
  /** The number, as a person wrote it. */
  number: z._default(z.string(), '+1 202 555 0143'),
  /** ISO 3166-1 alpha-2 code of the country to read a national number in; empty for none. */
  region: z._default(region, ''),
  /** The country to dial from; empty for the reader's own. */
  from: z._default(region, ''),
  /** One number taken apart, or a list of them checked. */
  view: z._default(z.enum(['number', 'list']), 'number'),
});

export type State = z.infer<typeof state>;
