import { edit, type Finding, type Fix, type RuleId } from './diagnostic.ts';
import { codes } from './schema/codes.ts';

/** Largest document the provider reads, in bytes; source: https://www.twilio.com/docs/api/errors/11750 */
export const largest = 64 * 1024;

/** Says in one finding what a source is that need not be read as XML at all; undefined where it may be TwiML. */
export function notTwiml(source: string): Finding | undefined {
  const finding = (rule: RuleId, providerCode: number | undefined, message: string, fix?: Fix): Finding => ({
    rule,
    ...(providerCode !== undefined && { providerCode }),
    severity: 'error',
    message,
    from: 0,
    to: 0,
    fix,
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
  if (/^(\{\s*["}]|\[\s*(["{[\]]|-?\d+(\.\d+)?\s*[,\]]))/.test(text))
    return finding(
      'looks-like-json',
      codes.parseFailure,
      'This looks like JSON. TwiML is XML: it begins with <Response>.',
      whole(source, documentInJson(text), 'Take the document out of it'),
    );
  if (/^&lt;/.test(text) && !/<\w/.test(text))
    return finding(
      'looks-escaped',
      codes.parseFailure,
      'Every < is written &lt; here: the document was escaped once too often.',
      whole(source, unescaped(text), 'Write < and >'),
    );
  if (/^(<!doctype html|<html)/i.test(text)) {
    return finding(
      'looks-like-html',
      codes.parseFailure,
      'This is an HTML page, as a server shows for an error or a login. TwiML begins with <Response>.',
    );
  }
  if (!text.startsWith('<') || /^<\?(php|=)/.test(text)) {
    const code = sourceCode.test(text);
    if (code)
      return finding(
        'looks-like-code',
        codes.parseFailure,
        'This is a program that writes TwiML. Run it, and check what it writes.',
      );
    const log = text.includes('<Response') ? undefined : errorMessage.exec(text);
    if (log)
      return finding(
        'looks-like-log',
        Number(log[1] ?? log[2] ?? log[3]) || undefined,
        'This is a line of a log or an error message, not a document. Check the document that it is about.',
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

/** How the helper libraries are called in their languages. */
const sourceCode =
  /\b(Voice|Messaging|TwiML)Response\b|require\(?\s*['"]twilio|\b(import|from)\s+['"]?(com\.)?twilio|Twilio(::|\\)TwiML|using Twilio|twilio-go|\btwiml\.(Voice|Messag)/;

/** A line of a log; a message of the debugger, with its code, or of Xerces, its XML parser: explain-error.ts has what they mean. */
const errorMessage =
  /^\W*(1[1-4]\d{3})\b|\b(?:error|warning|code)\b\W{0,12}(?:code\W{1,6})?(\d{5})\b|Document parse failure|Schema validation warning|\bcvc-|^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b(?:GET|POST) \S+ HTTP\/|Content is not allowed|Invalid content was found|\b(?:(?:same|to|The) entity|element type|XML character|end of file|within comments|root element|attribute "|matching ")|\b(1[1-4]\d{3})\W*$/i;

const whole = (source: string, text: string | undefined, label: string) =>
  text === undefined ? undefined : edit(label, 0, source.length, text);

/** The first string in JSON that holds a document. */
function documentInJson(json: string): string | undefined {
  if (!json.includes('Response')) return undefined;
  let found: string | undefined;
  try {
    JSON.parse(json, (_, value) => {
      if (found === undefined && typeof value === 'string' && value.includes('<Response')) found = value;
    });
  } catch {
    // Half a JSON text is still recognised as one.
  }
  return found;
}

const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The text before it was escaped. */
const unescaped = (text: string) => text.replace(/&(lt|gt|quot|#39|amp);/g, (found) => characters[found] ?? found);
