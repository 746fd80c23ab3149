import { resolve } from '../address.ts';
import { list } from '../rules/rule.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, innerText, type XmlElement } from '../xml/tree.ts';
import { methodOf } from './attributes.ts';
import { done, note, pass, visit } from './changes.ts';
import { type Asked, fetchDocument } from './document.ts';
import { end, fail } from './end.ts';
import { standardParameters } from './requests.ts';
import type { Call, HttpRequest } from './types.ts';

/** The provider documents no limit for voice; this one is ours, so that a loop without a caller comes to an end. */
const mostHops = 50;
/** The same for documents that are meant to come again and again, in waiting rooms. */
const mostAsked = 200;

interface Ask {
  /** As written in the document. */
  address: string;
  method: HttpRequest['method'];
  /** What this request carries beside the standard parameters. */
  parameters?: Record<string, string>;
}

/** Asks for a document, as the provider would, and puts the cursor before its first verb. */
export function goTo(call: Call, { address, method, parameters }: Ask): Call {
  const { cursor } = call;
  const url = resolve(address, cursor.url);
  const request: HttpRequest = {
    method,
    url,
    parameters: { ...standardParameters(call), ...cursor.parameters, ...parameters },
  };
  if (cursor.hops === mostHops || call.asked === mostAsked) {
    const says = `${Math.max(cursor.hops, call.asked)} documents were asked for and the caller did nothing in between: the app goes round in circles. The run stops here. This limit is this player's own; the provider documents none for calls.`;
    return end(call, call.status === 'ringing' ? 'failed' : 'completed', says);
  }
  const fetched = fetchDocument(call.app, { ...request, cookies: call.cookies });
  const { cookies, asked } = fetched;
  const hops = cursor.hops + 1;
  const answered = asked.reduce(logAsked, { ...call, cookies, asked: call.asked + 1, cursor: { ...cursor, hops } });
  if (!fetched.ok) return fallBack(answered, url, fetched.providerCode, fetched.message);
  const { path, verbs, others } = fetched;
  const at = asked.at(-1)?.request.url ?? url;
  const moved = done({ ...answered, cursor: { ...answered.cursor, url: at, path, verbs, index: 0 } });
  if (!others.length) return moved;
  return note(moved, `No verbs, so passed over: ${list(others)}.`, { providerCode: codes.schema });
}

function logAsked(call: Call, { request, seconds, route }: Asked): Call {
  const asked = note(call, `${request.method} ${request.url}`, { request, purpose: 'document' });
  const waited = seconds ? note(pass(asked, seconds), `The answer took ${seconds} s.`) : asked;
  return route === undefined ? waited : { ...waited, visits: [...waited.visits, { route }] };
}

/**
 * A document of the call itself that fails is replaced by the app's fallback, where it has one that is not this one.
 * Source: https://www.twilio.com/docs/usage/security/availability-reliability
 */
function fallBack(call: Call, url: string, providerCode: number, says: string): Call {
  const address = call.app.fallback && resolve(call.app.fallback, '/');
  if (!address || call.cursor.role !== 'main' || address === url) return fail(done(call), providerCode, says);
  const noted = note(call, `${says} The fallback is asked instead.`, { providerCode });
  const parameters = { ErrorCode: String(providerCode), ErrorUrl: url };
  return goTo({ ...noted, cursor: { ...noted.cursor, url: '/' } }, { address, method: 'POST', parameters });
}

/**
 * What every verb with an `action` does in the end: the action's document takes over, or the next verb runs. Without
 * an action, `otherwise` says whether the current document is asked again (<Gather>, <Record>) or left to go on.
 */
export function goOn(
  call: Call,
  element: XmlElement,
  parameters: Record<string, string>,
  otherwise: 'same document' | 'next verb',
): Call {
  const action = attributeValue(element, 'action') ?? (otherwise === 'same document' ? '' : undefined);
  if (action === undefined) return done(visit(call, element, 'next verb'));
  return goTo(visit(call, element, 'action'), { address: action, method: methodOf(element), parameters });
}

/** The request that a verb's action still gets when the caller has hung up; nothing is done with the answer. */
export function lastRequest(call: Call, element: XmlElement, parameters: Record<string, string>): Call {
  const action = attributeValue(element, 'action');
  if (action === undefined) return call;
  const url = resolve(action, call.cursor.url);
  const request: HttpRequest = {
    method: methodOf(element),
    url,
    parameters: { ...standardParameters({ ...call, status: 'completed' }), ...parameters },
  };
  return note(call, `${request.method} ${url}; the call is over, so the answer is not run`, {
    request,
    purpose: 'callback',
  });
}

/** Follows the <Redirect> that the call stands at. */
export const followRedirect = (call: Call, element: XmlElement) =>
  goTo(call, { address: innerText(element), method: methodOf(element) });
