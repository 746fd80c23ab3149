import { words } from './types.ts';

/** Voice TwiML answers a call, messaging TwiML answers a text: two schemas that share a few names. */
export type Kind = 'voice' | 'messaging';

/** What may stand right in <Response>. */
export const verbs: Record<Kind, readonly string[]> = {
  voice: words(
    'Connect Dial Echo Enqueue Gather Hangup Leave Pause Pay Play Prompt Queue Record Redirect Refer Reject Say Sms Start Stop',
  ),
  messaging: words('Message Redirect Sms'),
};

/**
 * What may stand in a document that runs on the side of a verb: on the phone of who is called (Number@url), of the
 * queued caller whose turn it is (Queue@url), or of who waits in a queue or a conference (waitUrl).
 * Sources: the pages of those nouns, and https://www.twilio.com/docs/api/errors/13238
 */
export const verbsAside = {
  whisper: words('Say Play Pause Gather Redirect Hangup'),
  'queue-announcement': words('Say Play Pause Redirect'),
  'queue-wait': words('Say Play Pause Redirect Gather Hangup Leave'),
  'conference-wait': words('Say Play Pause Redirect'),
};
