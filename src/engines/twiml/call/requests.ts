import { note } from './changes.ts';
import type { Call, HttpRequest } from './types.ts';

/** The app's server in requests that are shown. It is nobody's, and nothing is ever sent there. */
export const host = 'app.example';

/** What every voice request carries; source: https://www.twilio.com/docs/voice/twiml#request-parameters */
export const standardParameters = (call: Call) => ({
  CallSid: `CA${'0'.repeat(31)}1`,
  AccountSid: accountSid,
  From: call.from,
  To: call.to,
  Caller: call.from,
  Called: call.to,
  CallStatus: call.status,
  ApiVersion: '2010-04-01',
  Direction: 'inbound',
});
export const accountSid = `AC${'0'.repeat(31)}1`;

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
 * A request as text, the way it goes over the wire: request line, headers, body. The signature is no real one.
 * Headers as seen in https://github.com/twilio-labs/plugin-webhook
 */
export function formatRequest({ method, url, parameters }: HttpRequest): string {
  const body = new URLSearchParams(parameters).toString();
  const { pathname, search, host: to } = new URL(url, `https://${host}`);
  const query = method === 'GET' && body ? `${search ? '&' : '?'}${body}` : '';
  const lines = [
    `${method} ${pathname}${search}${query} HTTP/1.1`,
    `Host: ${to}`,
    'User-Agent: TwilioProxy/1.1',
    'X-Twilio-Signature: not-a-real-signature',
  ];
  if (method === 'GET') return lines.join('\r\n');
  return [...lines, 'Content-Type: application/x-www-form-urlencoded; charset=utf-8', '', body].join('\r\n');
}
