import * as z from 'zod/mini';

const shiftIds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 'auto'] as const;
const lockingIds = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 'auto'] as const;

/** What the segment calculator shows, as it stands in the URL. */
export const state = z.object({
  /** The message, with `{{name}}` where each recipient has a value of their own. */
  text: z._default(z.string(), 'Your code is 314159. It expires in 10 minutes. Never share it.'),
  encoding: z._default(z.enum(['auto', 'gsm-7', 'ucs-2']), 'auto'),
  /** Width of the concatenation reference, in bits. */
  referenceBits: z._default(z.literal([8, 16]), 8),
  keepTogether: z._default(z.enum(['code-point', 'grapheme', 'code-unit']), 'code-point'),
  /** National language identifiers of the shift tables; 0 for none, `auto` for those that save a segment. */
  lockingShift: z._default(z.literal(lockingIds), 0),
  singleShift: z._default(z.literal(shiftIds), 0),
  /** Price of a segment and number of recipients, as typed. */
  price: z._default(z.string(), ''),
  recipients: z._default(z.string(), ''),
  /** Values for the placeholders: CSV, or one a line. */
  values: z._default(z.string(), ''),
  /** The panel that is open. */
  panel: z._default(z.enum(['none', 'compare', 'cost', 'octets', 'template']), 'none'),
});

export type State = z.infer<typeof state>;
