import * as z from 'zod/mini';

/** What the formatter shows, as it stands in the URL. */
export const state = z.object({
  /** The number, as a person wrote it. */
  number: z._default(z.string(), '+1 202 555 0143'),
  /** ISO 3166-1 alpha-2 code of the country to read a national number in; empty for none. */
  region: z._default(z.string().check(z.regex(/^([A-Z]{2})?$/)), ''),
});

export type State = z.infer<typeof state>;
