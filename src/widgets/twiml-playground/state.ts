import * as z from 'zod/mini';

const greeting = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather numDigits="1" timeout="5">
    <Say>Press 1 for opening hours, or 2 to hear this again.</Say>
  </Gather>
  <Say>We did not hear a key. Goodbye.</Say>
  <Hangup/>
</Response>
`;

/** What the playground shows, as it stands in the URL. */
export const state = z.object({
  /** The app's documents: the path a webhook would be asked for, and the TwiML it answers with. */
  documents: z._default(
    z.array(z.object({ path: z.string().check(z.regex(/^\/\S*$/)), source: z.string() })).check(z.minLength(1)),
    [{ path: '/', source: greeting }],
  ),
  kind: z._default(z.enum(['voice', 'messaging']), 'voice'),
});

export type State = z.infer<typeof state>;
