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

  test.each(['Hello', 'Press 12100 for sales', '<Response/>', '', 'x'.repeat(100_000)])('not %.20s', (text) => {
    expect(explainError(text)).toBeUndefined();
  });
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
