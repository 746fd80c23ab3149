import type { RuleId } from './diagnostic.ts';

/** A provider's error message in plain words. */
export interface Explanation {
  /** What is wrong, and what to do. */
  says: string;
  /** The rule that finds it in a document, where there is one. */
  rule?: RuleId | undefined;
  providerCode?: number;
  /** Line and column that the message names, both from 1. */
  line?: number;
  column?: number;
}

type Words = readonly [says: string, rule?: RuleId];

/** Codes of the debugger that have to do with documents; source: https://www.twilio.com/docs/api/errors */
const codes: Record<number, Words> = {
  11100: ['An address in the document cannot be read as one.', 'bad-url'],
  11200: [
    'Your server did not answer as it should: it was not found there, or failed. Ask the address yourself, with the method named in the log.',
    'no-such-document',
  ],
  11205: [
    'No connection to your server came about in time. It must be reachable from outside and answer within 15 seconds.',
    'local-url',
  ],
  11210: ['The host in the address is not known to the name service.', 'local-url'],
  11215: ['Your server redirects the request more than ten times.'],
  11220: ['Your server and the provider found no common encryption: look at its certificate and TLS versions.'],
  11750: ['The document is larger than 64 kB.', 'too-large'],
  11770: ['Your server answered with nothing.', 'empty-document'],
  12100: ['The document is not well-formed XML, so nothing of it was run.'],
  12101: ['<Response> has a version that is not known. Leave the attribute out.', 'bad-value'],
  12102: ['The outermost element is not <Response>.', 'root-not-response'],
  12200: ['Something in the document is not in the schema. It was ignored, and the rest was run.', 'unknown-element'],
  12300: ['The content type of the answer is not one that is read. Answer with text/xml.', 'looks-like-html'],
  13000: ['A conference stands in a <Dial> with others.', 'mixed-nouns'],
  13201: ['A document that is run for the one who is called dials somebody else.', 'dial-in-whisper'],
  13214: ['The callerId is not a number you may call from.'],
  13215: ['Something stands in <Dial> that may not stand there.', 'wrong-nesting'],
  13223: ['What is dialled is not a phone number.', 'bad-phone-number'],
  13224: ['The number does not exist, or cannot be called from here.'],
  13227: ['Your account is not set to call that country.'],
  13238: ['A document for those who wait has a verb that may not stand there.', 'verb-in-wait-document'],
  13243: ['<Sip> has no valid SIP address.', 'bad-sip-uri'],
  13250: ['<Dial> calls more than ten numbers.', 'too-many-numbers'],
  13253: ['A SIP header is too long.', 'long-headers'],
  13320: ['Something stands in <Gather> that may not stand there.', 'wrong-nesting'],
  13330: ['The hints are too many or too long.', 'bad-hints'],
  13335: ['speechTimeout="auto" is not for the default speech model.', 'auto-with-default-model'],
  13511: ['<Say> has a voice that is not known.', 'unlisted-voice'],
  13520: ['<Say> has nothing to say.', 'empty-say'],
  13521: ['The text in <Say> is too long.', 'long-say'],
  13615: ['The recording may last too long to be transcribed.', 'long-transcription'],
  14103: ['A message has no body, or one that is too long.', 'empty-message'],
  14106: ['One message has asked for more than 50 documents: they lead to each other without end.', 'endless-redirect'],
  14109: ['One message has more than ten replies.', 'too-many-replies'],
  14110: ['A verb for calls stands in a messaging document.', 'wrong-kind'],
  14204: ['<Enqueue> names no queue.', 'bad-queue-name'],
  14205: ['The name of the queue is longer than 64 characters.', 'bad-queue-name'],
  32018: ['TwiML in a REST request may have 4,000 characters. Give an address in its place.'],
};

/** Codes of one wrong attribute each: 13210 to 13222, 13230 to 13239, 13310 to 13338 and so on. */
const ofValue = /^(132[1-4]|133[1-3]|134|135|136|137|138|139|1410|142)\d+$/;

/** What the provider's XML parser, Xerces, says; what it quotes stands for $1 and $2. */
const parserMessages: readonly (readonly [RegExp, ...Words])[] = [
  [
    /not allowed in prolog/i,
    'Something stands before the first tag: a space, an empty line, or what a program has written.',
    'text-before-root',
  ],
  [/not allowed in trailing section/i, 'Something stands after </Response>.', 'text-after-root'],
  [
    /document following the root element/i,
    'There is a second element after </Response>. Put everything in one <Response>.',
    'second-root',
  ],
  [/start and end within the same entity/i, 'An element is not closed before the document ends.', 'unclosed-element'],
  [
    /element type "([^"]+)" must be terminated/i,
    '<$1> is not closed, or closed by the tag of another.',
    'unclosed-element',
  ],
  [/premature end of file/i, 'The document ends before it is complete, or is empty.', 'empty-document'],
  [/entity name must immediately follow the '&'/i, 'A bare & must be written &amp;.', 'unescaped-ampersand'],
  [/reference to entity "([^"]+)" must end with/i, 'The & before "$1" must be written &amp;.', 'unescaped-ampersand'],
  [
    /entity "([^"]+)" was referenced, but not declared/i,
    'XML does not know &$1; – write the character, or its number.',
    'unknown-entity',
  ],
  [/attribute "([^"]+)" was already specified/i, 'The attribute $1 stands twice in a tag.', 'duplicate-attribute'],
  [
    /open quote is expected for attribute "([^"]+)"/i,
    'The value of $1 must stand in quotation marks.',
    'unquoted-value',
  ],
  [/attribute name "([^"]+)" .*must be followed by the ' ?= ?'/i, '$1 has no value.', 'attribute-without-value'],
  [
    /attribute "([^"]+)" .*must not contain the '<'/i,
    'In the value of $1, < must be written &lt;.',
    'less-than-in-value',
  ],
  [
    /target matching "\[xX\]\[mM\]\[lL\]"/i,
    'Something stands before the XML declaration: a space or an empty line is enough.',
    'late-declaration',
  ],
  [/invalid XML character/i, 'There is a control character in the document.', 'bad-character'],
  [/string "--" is not permitted within comments/i, 'Two dashes stand inside a comment.', 'dashes-in-comment'],
  [
    /attribute '([^']+)' is not allowed to appear in element '([^']+)'/i,
    '<$2> has no attribute $1: it is ignored.',
    'unknown-attribute',
  ],
  [/attribute '([^']+)' must appear on element '([^']+)'/i, '<$2> needs the attribute $1.', 'missing-attribute'],
  [
    /starting with element '([^']+)'.*\{[^}]*\bMessage\b/i,
    '<$1> is for calls, and this document answers a message.',
    'wrong-kind',
  ],
  [/starting with element 'Message'/i, '<Message> is for messages, and this document answers a call.', 'wrong-kind'],
  [/starting with element '([^']+)'/i, '<$1> may not stand here, or is not known.', 'wrong-nesting'],
  [
    /value '([^']*)' (of attribute '[^']+' on element '[^']+' )?is not (facet-)?valid/i,
    '"$1" is not a value that is taken there.',
    'bad-value',
  ],
];

/** Recognises a message of the provider's debugger or XML parser; undefined where it is none. */
export function explainError(text: string): Explanation | undefined {
  const message = text.slice(0, 4000);
  const providerCode = codeIn(message);
  const parsed = parserMessages
    .map(([pattern, says, rule]) => ({ found: pattern.exec(message), says, rule }))
    .find(({ found }) => found);
  const named = codes[providerCode] ?? (ofValue.test(String(providerCode)) ? valueWords : undefined);
  const isOther = !named && !Number.isNaN(providerCode);
  const byName = named ?? (/document parse failure/i.test(message) ? codes[12100] : undefined);
  const fromParser = parsed?.says.replace(/\$(\d)/g, (_, n) => parsed.found?.[n] ?? '');
  const says = [byName?.[0], fromParser].filter((part) => part !== undefined).join(' ') || (isOther ? otherCode : '');
  if (!says) return undefined;
  const line = place(message, 'line');
  const column = place(message, 'col(?:umn|s)?');
  return {
    says,
    rule: parsed?.rule ?? byName?.[1],
    ...((named || isOther) && { providerCode }),
    ...(line && { line }),
    ...(column && { column }),
  };
}

const otherCode = 'This code is not about what stands in a document.';

/** The code in a message: one that is called so, or that stands at the beginning or the end of a short one. */
function codeIn(message: string): number {
  const [, ...found] =
    /(?:errors?|warnings?|code)\b\W{0,12}(?:code\W{1,6})?(\d{5})\b|\b(\d{5})\W{1,4}(?:error|warning)\b/i.exec(
      message,
    ) ??
    /^\W*(1[1-4]\d{3})\b|\b(1[1-4]\d{3})\W*$/.exec(message) ??
    [];
  return Number(found.find((code) => code !== undefined) ?? Number.NaN);
}

const valueWords: Words = ['An attribute has a value that it does not take.', 'bad-value'];

/** `line 11`, `lineNumber: 11`, `line=11`. */
const place = (message: string, word: string) =>
  Number(new RegExp(`\\b${word}(?:number)?\\W{1,4}(\\d+)`, 'i').exec(message)?.[1] ?? 0);
