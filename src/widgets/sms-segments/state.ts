import * as z from 'zod/mini';

/** What the segment calculator shows, as it stands in the URL. */
export const state = z.object({
  /** The message. */
  text: z._default(z.string(), 'Your code is 314159. It expires in 10 minutes. Never share it.'),
  encoding: z._default(z.enum(['auto', 'gsm-7', 'ucs-2']), 'auto'),
  /** Width of the concatenation reference, in bits. */
  referenceBits: z._default(z.literal([8, 16]), 8),
  keepTogether: z._default(z.enum(['code-point', 'grapheme', 'code-unit']), 'code-point'),
});

export type State = z.infer<typeof state>;
