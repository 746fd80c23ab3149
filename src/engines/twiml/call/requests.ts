import { host, resolve } from '../address.ts';
import { attributeValue, type XmlElement } from '../xml/tree.ts';
import { methodOf } from './attributes.ts';
import { note } from './changes.ts';
import type { Call, HttpRequest } from './types.ts';

/** What every voice request carries; source: https://www.twilio.com/docs/voice/twiml#request-parameters */
export const standardParameters = (call: Call) => ({
  CallSid: `CA${'0'.repeat(31)}1`,
  AccountSid: accountSid,
  ...parties(call.from, call.to),
  CallStatus: call.status,
  ApiVersion: '2010-04-01',
  Direction: 'inbound',
  ...call.parameters,
});
export const accountSid = `AC${'0'.repeat(31)}1`;

/** Who calls and who is called, as voice requests name them. */
export const parties = (from: string, to: string) => ({
  From: from,
  To: to,
  Caller: from,
  Called: to,
  ...geoOf('From', from),
  ...geoOf('To', to),
});

/** Where a number seems to be. The provider knows of numbers in North America; here 202 is, and all others are empty. */
export function geoOf(prefix: 'From' | 'To', number: string): Record<string, string> {
  const known = number.startsWith('+1202');
  return {
    [`${prefix}City`]: known ? 'WASHINGTON' : '',
    [`${prefix}State`]: known ? 'DC' : '',
    [`${prefix}Zip`]: known ? '20001' : '',
    [`${prefix}Country`]: known ? 'US' : '',
  };
}

/** A moment of the call as the provider writes it (RFC 2822). Every call begins at noon on the same day. */
export const timestamp = (call: Call) =>
  new Date(Date.UTC(2030, 0, 1, 12) + call.clock * 1000).toUTCString().replace('GMT', '+0000');

interface Callback {
  /** Where it goes; without an address nothing is sent. */
  url: string | undefined;
  method: HttpRequest['method'];
  parameters: Record<string, string>;
}

/** Sends a status callback. It is only logged: no answer to it ever steers the call. */
export function callback(call: Call, what: string, { url, method, parameters }: Callback): Call {
  if (!url) return call;
  const request = { method, url, parameters: { ...standardParameters(call), ...parameters } };
  return note(call, `${what}: ${method} ${url}`, { request, purpose: 'callback' });
}

/**
 * Tells the address in an attribute of something, where there is one. The attribute beside it says how it is asked:
 * `statusCallbackMethod` for `statusCallback`. `base` is the address of the document, by default the current one.
 */
export function tell(
  call: Call,
  what: string,
  element: XmlElement,
  attribute: string,
  parameters: Record<string, string>,
  base = call.cursor.url,
): Call {
  const address = attributeValue(element, attribute);
  const method = methodOf(element, `${attribute.replace(/Url$/, '')}Method`);
  return callback(call, what, { url: address && resolve(address, base), method, parameters });
}

/**
 * A request as text, the way it goes over the wire: request line, headers, body. The signature is no real one.
 * Headers as seen in https://github.com/twilio-labs/plugin-webhook
 */
export function formatRequest({ method, url, parameters, cookies = {} }: HttpRequest): string {
  const base = `https://${host}`;
  if (!URL.canParse(url, base)) return `Nothing is sent: ${url} is no address.`;
  const body = new URLSearchParams(parameters).toString();
  const { pathname, search, host: to } = new URL(url, base);
  const query = method === 'GET' && body ? `${search ? '&' : '?'}${body}` : '';
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  const lines = [
    `${method} ${pathname}${search}${query} HTTP/1.1`,
    `Host: ${to}`,
    'User-Agent: TwilioProxy/1.1',
    'X-Twilio-Signature: not-a-real-signature',
    'I-Twilio-Idempotency-Token: 00000000-0000-4000-8000-000000000000',
    ...(cookie.length ? [`Cookie: ${cookie.join('; ')}`] : []),
  ];
  if (method === 'GET') return lines.join('\r\n');
  return [...lines, 'Content-Type: application/x-www-form-urlencoded; charset=utf-8', '', body].join('\r\n');
}
