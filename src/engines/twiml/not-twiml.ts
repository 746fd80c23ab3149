import type { Finding } from './diagnostic.ts';
import { codes } from './schema/codes.ts';

/** Largest document the provider reads, in bytes; source: https://www.twilio.com/docs/api/errors/11750 */
const largest = 64 * 1024;

/** Says in one finding what a source is that need not be read as XML at all; undefined where it may be TwiML. */
export function notTwiml(source: string): Finding | undefined {
  const finding = (rule: string, providerCode: number, message: string): Finding => ({
    rule,
    providerCode,
    severity: 'error',
    message,
    from: 0,
    to: 0,
  });
  const bytes = source.length > largest ? source.length : new TextEncoder().encode(source).length;
  if (bytes > largest) {
    const size = Math.ceil(bytes / 1024).toLocaleString('en');
    return finding(
      'too-large',
      codes.tooLarge,
      `This is ${size} kB. A TwiML document may have 64 kB; it is not checked further.`,
    );
  }
  const text = source.replace(/^\uFEFF/, '').trim();
  if (!text)
    return finding(
      'empty-document',
      codes.empty,
      'The document is empty. The least a call can be answered with is <Response/>, which hangs up.',
    );
  if (/^[{[]/.test(text))
    return finding(
      'looks-like-json',
      codes.parseFailure,
      'This looks like JSON. TwiML is XML: it begins with <Response>.',
    );
  if (/^(<!doctype html|<html)/i.test(text)) {
    return finding(
      'looks-like-html',
      codes.parseFailure,
      'This is an HTML page, as a server shows for an error or a login. TwiML begins with <Response>.',
    );
  }
  const head = text.slice(0, 200);
  if (/[\p{Cc}\uFFFD]/u.test(head.replace(/\s/g, '')) && !/<\w/.test(head)) {
    return finding(
      'looks-binary',
      codes.parseFailure,
      'This is not text: it looks like the bytes of a file. TwiML is XML text.',
    );
  }
  if (!text.includes('<')) {
    return finding(
      'no-markup',
      codes.parseFailure,
      'There is no tag here. To have this read aloud, write <Response><Say>…</Say></Response>.',
    );
  }
  return undefined;
}
