import { z } from 'zod';

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/, error: 'A source needs its full https address.' }),
  publisher: z.string().min(1),
  /** Clause, section or page that holds the fact. */
  section: z.string().min(1).optional(),
  /** A standard, a statute or the owner's own reference, as opposed to an account of one. */
  primary: z.boolean().default(false),
});
