import { fetchDocument, resolve } from '../call/document.ts';
import type { App, HttpRequest, LogEntry } from '../call/types.ts';
import { messageBody } from '../rules/text.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';

/** Documents asked for over one message; source: https://www.twilio.com/docs/api/errors/14106 */
const mostDocuments = 50;
/** Replies to one message; source: https://www.twilio.com/docs/api/errors/14109 */
const mostReplies = 10;

/** A text message that comes in. */
export interface Inbound {
  body: string;
  from: string;
  to: string;
}

export interface Reply {
  to: string;
  from: string;
  body: string;
  /** Addresses of pictures and other files. */
  media: readonly string[];
}

export interface Answer {
  replies: readonly Reply[];
  log: readonly LogEntry[];
  /** Why the provider stopped, where it did. */
  failure?: { providerCode: number; says: string };
}

/** What an app of messaging documents answers to a message. The first document gets it. */
export function answerMessage(app: App, inbound: Inbound): Answer {
  const replies: Reply[] = [];
  const log: LogEntry[] = [];
  let url: string | undefined = app.documents[0]?.path ?? '/';
  let method: HttpRequest['method'] = 'POST';
  for (let count = 1; url !== undefined; count++) {
    if (count > mostDocuments) {
      const says = `${mostDocuments} documents were asked for over one message: the provider goes no further.`;
      return { replies, log, failure: { providerCode: codes.tooManyDocuments, says } };
    }
    log.push({ at: 0, text: `${method} ${url}`, request: { method, url, parameters: parametersOf(inbound) } });
    const fetched = fetchDocument(app, url);
    if (!fetched.ok) return { replies, log, failure: { providerCode: fetched.providerCode, says: fetched.message } };
    const redirect = readDocument(fetched.verbs, inbound, replies, log);
    url = redirect && resolve(innerText(redirect), fetched.path);
    method = redirect && attributeValue(redirect, 'method') === 'GET' ? 'GET' : 'POST';
  }
  if (replies.length > mostReplies) {
    const says = `${replies.length} replies: the provider sends the first ${mostReplies}.`;
    return { replies: replies.slice(0, mostReplies), log, failure: { providerCode: codes.tooManyReplies, says } };
  }
  return { replies, log };
}

/** Adds the replies of a document, up to its first <Redirect>, which it gives back. */
function readDocument(verbs: readonly XmlElement[], inbound: Inbound, replies: Reply[], log: LogEntry[]) {
  for (const verb of verbs) {
    if (verb.name === 'Redirect') return verb;
    const body = messageBody(verb);
    const media = childElements(verb)
      .filter(({ name }) => name === 'Media')
      .map(innerText);
    if (body || media.length) {
      const to = attributeValue(verb, 'to') ?? inbound.from;
      replies.push({ to, from: attributeValue(verb, 'from') ?? inbound.to, body, media });
      log.push({ at: 0, text: `${verb.name} to ${to}` });
    } else log.push({ at: 0, text: `${verb.name} is empty: nothing is sent.`, providerCode: codes.emptyMessage });
  }
  return undefined;
}

function parametersOf({ body, from, to }: Inbound): Record<string, string> {
  const sid = `SM${'0'.repeat(31)}1`;
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    SmsStatus: 'received',
    AccountSid: `AC${'0'.repeat(31)}1`,
    From: from,
    To: to,
    Body: body,
    NumMedia: '0',
    ApiVersion: '2010-04-01',
  };
}
