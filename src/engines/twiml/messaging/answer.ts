import { methodOf } from '../call/attributes.ts';
import { sidOf } from '../call/changes.ts';
import { fetchDocument, resolve } from '../call/document.ts';
import { accountSid } from '../call/requests.ts';
import type { App, HttpRequest, LogEntry, Visit } from '../call/types.ts';
import { list } from '../rules/rule.ts';
import { longestBody, messageBody } from '../rules/text.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { blocked } from './opt-out.ts';

/** Documents asked for over one message; source: https://www.twilio.com/docs/api/errors/14106 */
const mostDocuments = 50;
/** Replies to one message; source: https://www.twilio.com/docs/api/errors/14109 */
const mostReplies = 10;
/** Source: https://www.twilio.com/docs/messaging/twiml/message */
const mostMedia = 10;

/** A text message that comes in. */
export interface Inbound {
  body: string;
  from: string;
  to: string;
  /** Pictures and other files that come with it. */
  media?: readonly { url: string; contentType: string }[];
}

export interface Reply {
  to: string;
  from: string;
  body: string;
  /** Addresses of pictures and other files. */
  media: readonly string[];
  /** Set where the provider answered by itself, as it does to STOP. */
  by?: 'provider';
}

export interface Answer {
  replies: readonly Reply[];
  /** `at` counts the seconds that webhooks took. */
  log: readonly LogEntry[];
  visits: readonly Visit[];
  /** Why the provider stopped, where it did. */
  failure?: { providerCode: number; says: string };
}

export interface AnswerOptions {
  /** Messages of the conversation so far, from which identifiers are counted. */
  serial?: number;
  /** Who sent the message gets no replies. */
  optedOut?: boolean;
}

/** An answer while it is being worked out. */
interface Draft {
  inbound: Inbound;
  options: Required<AnswerOptions>;
  at: number;
  replies: Reply[];
  log: LogEntry[];
  visits: Visit[];
}

/** What an app of messaging documents answers to a message. The first document gets it. */
export function answerMessage(
  app: App,
  inbound: Inbound,
  { serial = 0, optedOut = false }: AnswerOptions = {},
): Answer {
  const draft: Draft = { inbound, options: { serial, optedOut }, at: 0, replies: [], log: [], visits: [] };
  const { replies, log, visits } = draft;
  let url: string | undefined = app.documents[0]?.path ?? '/';
  let method: HttpRequest['method'] = 'POST';
  for (let count = 1; url !== undefined; count++) {
    if (count > mostDocuments) {
      const says = `${mostDocuments} documents were asked for over one message: the provider goes no further.`;
      return { replies, log, visits, failure: { providerCode: codes.tooManyDocuments, says } };
    }
    const request: HttpRequest = { method, url, parameters: parametersOf(inbound, serial) };
    log.push({ at: draft.at, text: `${method} ${url}`, request, purpose: 'document' });
    const fetched = fetchDocument(app, request);
    draft.at += fetched.seconds;
    if (fetched.route !== undefined) visits.push({ route: fetched.route });
    if (!fetched.ok)
      return { replies, log, visits, failure: { providerCode: fetched.providerCode, says: fetched.message } };
    if (fetched.others.length) {
      const text = `No messaging verbs, so passed over: ${list(fetched.others)}.`;
      log.push({ at: draft.at, text, providerCode: codes.invalidMessagingVerb });
    }
    const redirect = readDocument(draft, fetched.verbs, fetched.path, url);
    url = redirect && resolve(innerText(redirect), url);
    method = redirect ? methodOf(redirect) : 'POST';
  }
  if (replies.length > mostReplies) {
    const says = `${replies.length} replies: the provider sends the first ${mostReplies}.`;
    return {
      replies: replies.slice(0, mostReplies),
      log,
      visits,
      failure: { providerCode: codes.tooManyReplies, says },
    };
  }
  return { replies, log, visits };
}

/** Adds the replies of a document, up to its first <Redirect>, which it gives back. */
function readDocument(draft: Draft, verbs: readonly XmlElement[], path: string, url: string) {
  for (const verb of verbs) {
    draft.visits.push({ path, from: verb.from });
    if (verb.name === 'Redirect') return verb;
    reply(draft, verb, url);
  }
  return undefined;
}

function reply({ inbound, options, at, replies, log }: Draft, verb: XmlElement, url: string) {
  const body = messageBody(verb);
  const all = childElements(verb)
    .filter(({ name }) => name === 'Media')
    .map(innerText);
  const to = attributeValue(verb, 'to') ?? inbound.from;
  const refuse = (says: string, providerCode: number): void => {
    log.push({ at, text: `${verb.name} ${says}: nothing is sent.`, providerCode });
  };
  if (!body && !all.length) return refuse('is empty', codes.emptyMessage);
  if (body.length > longestBody) return refuse(`has more than ${longestBody} characters`, codes.emptyMessage);
  if (options.optedOut && to === inbound.from) return refuse(`to ${to}, who has opted out`, blocked);
  const media = all.slice(0, mostMedia);
  replies.push({ to, from: attributeValue(verb, 'from') ?? inbound.to, body, media });
  log.push({ at, text: `${verb.name} to ${to}` });
  if (replies.length > mostReplies) return;
  for (const MessageStatus of ['sent', 'delivered']) {
    const address = attributeValue(verb, 'action') ?? attributeValue(verb, 'statusCallback');
    if (!address) continue;
    const sid = sidOf('SM', options.serial + 1 + replies.length);
    const request: HttpRequest = {
      method: methodOf(verb),
      url: resolve(address, url),
      parameters: {
        MessageSid: sid,
        MessageStatus,
        AccountSid: accountSid,
        From: inbound.to,
        To: to,
        ApiVersion: '2010-04-01',
      },
    };
    log.push({
      at,
      text: `Status callback, ${MessageStatus}: ${request.method} ${request.url}`,
      request,
      purpose: 'callback',
    });
  }
}

/** Source: https://www.twilio.com/docs/messaging/guides/webhook-request */
function parametersOf({ body, from, to, media = [] }: Inbound, serial: number): Record<string, string> {
  const sid = sidOf(media.length ? 'MM' : 'SM', serial + 1);
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    SmsStatus: 'received',
    AccountSid: accountSid,
    From: from,
    To: to,
    Body: body,
    NumMedia: String(media.length),
    ...Object.fromEntries(
      media.flatMap(({ url, contentType }, i) => [
        [`MediaUrl${i}`, url],
        [`MediaContentType${i}`, contentType],
      ]),
    ),
    ApiVersion: '2010-04-01',
  };
}
