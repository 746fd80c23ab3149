import { resolve } from '../address.ts';
import { methodOf } from '../call/attributes.ts';
import { sidOf } from '../call/changes.ts';
import { type Asked, fetchDocument } from '../call/document.ts';
import { accountSid } from '../call/requests.ts';
import type { App, HttpRequest, LogEntry, Visit } from '../call/types.ts';
import { list } from '../rules/rule.ts';
import { longestBody, messageBody } from '../rules/text.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { blocked } from './opt-out.ts';
import { parametersOf } from './requests.ts';

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
  /** Every cookie that documents have set so far. */
  cookies: Readonly<Record<string, string>>;
  /** Why the provider stopped, where it did. */
  failure?: { providerCode: number; says: string };
}

export interface AnswerOptions {
  /** Messages of the conversation so far, from which identifiers are counted. */
  serial?: number;
  /** Who sent the message gets no replies. */
  optedOut?: boolean;
  /** Cookies from earlier in the conversation. The provider keeps them for four hours. */
  cookies?: Readonly<Record<string, string>>;
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
  { serial = 0, optedOut = false, cookies = {} }: AnswerOptions = {},
): Answer {
  const draft: Draft = { inbound, options: { serial, optedOut, cookies }, at: 0, replies: [], log: [], visits: [] };
  const { replies, log, visits } = draft;
  const parameters = parametersOf(inbound, serial);
  const fallback = app.fallback && resolve(app.fallback, '/');
  const answer = (failure?: Answer['failure']): Answer => ({
    replies: replies.slice(0, mostReplies),
    log,
    visits,
    cookies: draft.options.cookies,
    ...(failure && { failure }),
  });
  let request: HttpRequest | undefined = { method: 'POST', url: app.documents[0]?.path ?? '/', parameters };
  for (let count = 1; request; count++) {
    if (count > mostDocuments) {
      const says = `${mostDocuments} documents were asked for over one message: the provider goes no further.`;
      return answer({ providerCode: codes.tooManyDocuments, says });
    }
    const { url }: HttpRequest = request;
    const fetched = fetchDocument(app, { ...request, cookies: draft.options.cookies });
    draft.options.cookies = fetched.cookies;
    for (const each of fetched.asked) logAsked(draft, each);
    if (!fetched.ok) {
      const { providerCode, message } = fetched;
      if (!fallback || fallback === url) return answer({ providerCode, says: message });
      log.push({ at: draft.at, text: `${message} The fallback is asked instead.`, providerCode });
      const error = { ErrorCode: String(providerCode), ErrorUrl: url };
      request = { method: 'POST', url: fallback, parameters: { ...parameters, ...error } };
      continue;
    }
    if (fetched.others.length) {
      const text = `No messaging verbs, so passed over: ${list(fetched.others)}.`;
      log.push({ at: draft.at, text, providerCode: codes.invalidMessagingVerb });
    }
    const at = fetched.asked.at(-1)?.request.url ?? url;
    const redirect = readDocument(draft, fetched.verbs, fetched.path, at);
    request = redirect && { method: methodOf(redirect), url: resolve(innerText(redirect), at), parameters };
  }
  if (replies.length > mostReplies) {
    const says = `${replies.length} replies: the provider sends the first ${mostReplies}.`;
    return answer({ providerCode: codes.tooManyReplies, says });
  }
  return answer();
}

function logAsked(draft: Draft, { request, seconds, route }: Asked) {
  draft.log.push({ at: draft.at, text: `${request.method} ${request.url}`, request, purpose: 'document' });
  draft.at += seconds;
  if (route !== undefined) draft.visits.push({ route });
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
  const isSent = replies.length <= mostReplies;
  log.push({ at, text: `${verb.name} to ${to}${isSent ? '' : ' is one too many: nothing is sent.'}` });
  if (!isSent) return;
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
