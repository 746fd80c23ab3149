import * as z from 'zod/mini';
import { greeting } from './samples.ts';

/** Line ends are LF everywhere, as they are in a text area: offsets mean the same to the engine and to the editors. */
const source = z.string().check(z.overwrite((text) => text.replace(/\r\n?/g, '\n')));

/** A document's path: what a webhook is asked for. */
export const pathPattern = /^\/\S*$/;

/** What the playground shows, as it stands in the URL. */
export const state = z.object({
  /** The app's documents: the path a webhook would be asked for, and the TwiML it answers with. */
  documents: z._default(
    z.array(z.object({ path: z.string().check(z.regex(pathPattern)), source })).check(z.minLength(1)),
    greeting,
  ),
  kind: z._default(z.enum(['voice', 'messaging']), 'voice'),
});

export type State = z.infer<typeof state>;
export type Document = State['documents'][number];
