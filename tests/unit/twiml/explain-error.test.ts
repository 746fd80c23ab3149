import { describe, expect, test } from 'vitest';
import { explainError } from '../../../src/engines/twiml/explain-error.ts';
import { applyFix, checkTwiml } from '../../../src/engines/twiml/index.ts';

describe('a pasted error message', () => {
  test.each([
    ['Error 12100', 12100, undefined, /not well-formed/],
    ['Error - 12100: Document parse failure', 12100, undefined, /not well-formed/],
    ['Document parse failure', undefined, undefined, /not well-formed/],
    ['{"error_code": "11200", "level": "ERROR"}', 11200, 'no-such-document', /server/],
    ['Warning 13314', 13314, 'bad-value', /value/],
    ['Content is not allowed in prolog.', undefined, 'text-before-root', /before the first tag/],
    [
      'Error on line 18 of document: Content is not allowed in trailing section.',
      undefined,
      'text-after-root',
      /after/,
    ],
    [
      "cvc-complex-type.2.4.a: Invalid content was found starting with element 'Say'. One of '{Sms, Message, Redirect}' is expected.",
      undefined,
      'wrong-kind',
      /<Say> is for calls/,
    ],
    [
      "Invalid content was found starting with element 'Message'. One of '{Play ...",
      undefined,
      'wrong-kind',
      /answers a call/,
    ],
    [
      'Error on line 11 of document : XML document structures must start and end within the same entity.',
      undefined,
      'unclosed-element',
      /not closed/,
    ],
    ['12200 Schema validation warning', 12200, 'unknown-element', /not in the schema/],
    ['13224: Dial: Twilio does not support calling this number', 13224, undefined, /cannot be called/],
    ['HTTP retrieval failure 11200', 11200, 'no-such-document', /server/],
    ['11205', 11205, 'local-url', /No connection/],
    ["Error 21211: The 'To' number is not a valid phone number", 21211, undefined, /not about what stands in/],
    [
      "The entity name must immediately follow the '&' in the entity reference.",
      undefined,
      'unescaped-ampersand',
      /&amp;/,
    ],
    ['The reference to entity "b" must end with the \';\' delimiter.', undefined, 'unescaped-ampersand', /"b"/],
    ['The entity "nbsp" was referenced, but not declared.', undefined, 'unknown-entity', /&nbsp;/],
    ['Premature end of file.', undefined, 'empty-document', /empty/],
    ['Attribute "voice" was already specified for element "Say".', undefined, 'duplicate-attribute', /twice/],
    [
      'The processing instruction target matching "[xX][mM][lL]" is not allowed.',
      undefined,
      'late-declaration',
      /before/,
    ],
    ['An invalid XML character (Unicode: 0x1) was found.', undefined, 'bad-character', /control/],
    ['The string "--" is not permitted within comments.', undefined, 'dashes-in-comment', /dashes/],
    ['The markup in the document following the root element must be well-formed.', undefined, 'second-root', /second/],
  ])('%s', (text, providerCode, rule, says) => {
    const found = explainError(text);
    expect(found?.says).toMatch(says);
    expect(found?.providerCode).toBe(providerCode);
    expect(found?.rule).toBe(rule);
    expect(checkTwiml(text)[0]?.rule).toMatch(/^looks-like-(log|json)$/);
  });

  test('its place', () => {
    expect(explainError('Error 12200 lineNumber: 4, column: 7')).toMatchObject({ line: 4, column: 7 });
  });

  test.each(['Hello', 'Press 12100 for sales', 'Albany, NY 12205, is closed', '<Response/>', '', 'x'.repeat(100_000)])(
    'not %.20s',
    (text) => {
      expect(explainError(text)).toBeUndefined();
    },
  );
});

describe('other things that are pasted', () => {
  test.each([
    ['const twiml = new VoiceResponse();', 'looks-like-code'],
    ["<?php\nuse Twilio\\TwiML\\VoiceResponse;\n$r->say('<b>');", 'looks-like-code'],
    ['from twilio.twiml.voice_response import Gather', 'looks-like-code'],
    ['&lt;Response/&gt;', 'looks-escaped'],
    ['[2026-01-01 10:00:00] GET /voice 200', 'looks-like-log'],
    ['[1, 2]', 'looks-like-json'],
  ])('%s', (source, rule) => {
    expect(checkTwiml(source).map((found) => found.rule)).toEqual([rule]);
  });

  test.each([
    ['{"twiml": "<Response><Say>Hi</Say></Response>"}', '<Response><Say>Hi</Say></Response>'],
    ['&lt;Response&gt;a &amp;amp; b&lt;/Response&gt;', '<Response>a &amp; b</Response>'],
  ])('the document is taken out of %s', (source, document) => {
    const fix = checkTwiml(source)[0]?.fix;
    expect(fix && applyFix(source, fix)).toBe(document);
  });
});
