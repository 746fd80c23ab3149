import { type Guides, response } from './types.ts';

const good = response('<Say>Thank you for calling.</Say>');

/** What a text is that is no TwiML at all. */
export const sourceGuide = {
  'empty-document': {
    title: 'A document is not empty',
    why: 'A web server that answers with nothing leaves the provider without instructions: the call ends with an error message, and error 11770 is logged. To do nothing on purpose, answer with an empty <Response>: it hangs up on a call, and sends no reply to a message.',
    bad: '',
    good: '<Response/>\n',
  },
  'too-large': {
    title: 'A document has at most 64 kB',
    why: 'The provider refuses a larger one with error 11750. So large a document is nearly always a mistake in the program that writes it: a loop that does not end, or a web page in place of TwiML. Longer dialogues are divided into documents that lead to each other.',
    bad: response(`<Say>${'Please hold the line. '.repeat(3200)}</Say>`),
    good: response('<Say loop="20">Please hold the line.</Say>'),
  },
  'looks-like-json': {
    title: 'TwiML is XML, not JSON',
    why: 'The address answered with JSON: an API was asked in place of the page that answers calls, or an error came back. Answer with XML and the content type text/xml. TwiML inside a JSON string is taken out of it first.',
    bad: '{ "say": "Thank you for calling." }\n',
    good,
  },
  'looks-like-html': {
    title: 'TwiML is not a web page',
    why: 'The address answered with HTML, as servers do for an error, a login, or a page that has moved. Open the address as the provider does, with POST and without a login, and look at what comes back.',
    bad: '<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n',
    good,
  },
  'looks-like-code': {
    title: 'The document is what the code writes, not the code',
    why: 'A helper library is a program that writes TwiML; the provider needs what it writes. Run the code, and look at the text of the response.',
    bad: 'const response = new VoiceResponse();\nresponse.say("Thank you for calling.");\n',
    good,
  },
  'looks-like-log': {
    title: 'An error message is not a document',
    why: 'This is a message about a document: from the debugger, a log, or an email. It says which document is meant, and often the line; check that document here.',
    bad: 'Error 12100: Document parse failure\n',
    good,
  },
  'looks-escaped': {
    title: 'Tags are written with < and >',
    why: 'Here every < is written &lt;. The document was escaped once too often: by a template that escapes what it is given, or by copying from a web page. Only text and values are escaped, never the tags.',
    bad: '&lt;Response&gt;&lt;Say&gt;Thank you for calling.&lt;/Say&gt;&lt;/Response&gt;\n',
    good,
  },
  'looks-binary': {
    title: 'A document is text',
    why: 'These are the bytes of a file: a sound, a picture, or a compressed answer that was not unpacked. To play a sound, name its address in <Play>.',
    bad: '\u0000\u0001\u0002RIFF\u0003WAVE\n',
    good: response('<Play>https://media.example/welcome.wav</Play>'),
  },
  'no-markup': {
    title: 'A document has tags',
    why: 'With the content type text/plain the provider reads plain text aloud, or sends it as the reply. With any other it fails to read it. Tags make plain what is to be done with the words.',
    bad: 'Thank you for calling.\n',
    good,
  },
} as const satisfies Guides;
