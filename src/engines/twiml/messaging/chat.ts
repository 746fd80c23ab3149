import { reservedNumbers } from '../call/start.ts';
import type { App, CallOptions } from '../call/types.ts';
import { type Answer, answerMessage, type Inbound } from './answer.ts';
import { keywordOf, providerReply } from './opt-out.ts';

/** A conversation by text at one moment. It never changes: `sendText` gives the next one. */
export interface Chat {
  readonly app: App;
  readonly from: string;
  readonly to: string;
  /** Whether the sender has texted STOP, so that nothing reaches them until they text START. */
  readonly optedOut: boolean;
  /** What documents have set; it is sent with every later request. */
  readonly cookies: Answer['cookies'];
  readonly turns: readonly { inbound: Inbound; answer: Answer }[];
}

/** A conversation with an app of messaging documents, before the first text. */
export const startChat = (
  app: App,
  { from = reservedNumbers.caller, to = reservedNumbers.called }: CallOptions = {},
): Chat => ({ app, from, to, optedOut: false, cookies: {}, turns: [] });

/**
 * The conversation after a text. STOP, START and HELP are answered by the provider itself; the app's webhook gets
 * them too, and what it replies after STOP is not delivered.
 */
export function sendText(chat: Chat, { body, media = [] }: Pick<Inbound, 'body' | 'media'>): Chat {
  const { app, from, to, cookies, turns } = chat;
  const keyword = keywordOf(body);
  const optedOut = keyword === 'stop' || (chat.optedOut && keyword !== 'start');
  const inbound: Inbound = { body, from, to, media };
  // A turn takes at most one identifier for the text and one for each of ten replies.
  const answer = answerMessage(app, inbound, { serial: turns.length * 11, optedOut, cookies });
  const next = { ...chat, optedOut, cookies: answer.cookies };
  const own = providerReply(keyword, chat.optedOut);
  if (own === undefined) return { ...next, turns: [...turns, { inbound, answer }] };
  const replies = [{ to: from, from: to, body: own, media: [], by: 'provider' as const }, ...answer.replies];
  const log = [{ at: 0, text: `The provider answers ${body.trim().toUpperCase()} by itself.` }, ...answer.log];
  return { ...next, turns: [...turns, { inbound, answer: { ...answer, replies, log } }] };
}
