import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/engines/twiml/call/template.ts';
import { type AppDocument, formatRequest, startCall } from '../../../src/engines/twiml/index.ts';
import { answered, app, heard, listenToEnd, press, requests, run, wait } from './apps.ts';

describe('templates', () => {
  const fill = (source: string, parameters: Record<string, string>) => fillTemplate(source, parameters).text;

  test.each([
    ['{{Digits}}', '12'],
    ['{{ Digits }}', '12'],
    ['{{Name}}', '&lt;Ada &amp; &quot;Co&quot;&gt;'],
    ['{{{Name}}}|{{& Name}}', '<Ada & "Co">|<Ada & "Co">'],
    ['a{{Missing}}b', 'ab'],
    ['{{#Digits}}yes {{Digits}}{{/Digits}}{{^Digits}}no{{/Digits}}', 'yes 12'],
    ['{{#Missing}}yes{{/Missing}}{{^Missing}}no{{/Missing}}', 'no'],
    ['{{#Digits}}{{#Missing}}x{{/Missing}}y{{/Digits}}', 'y'],
    ['{{! a comment }}x', 'x'],
    ['{{#e164}}{{Spaced}}{{/e164}}', '+12025550143'],
    ['{{#Digits}}without an end', 'without an end'],
    ['{{/Digits}}{{constructor}}{', '{'],
  ])('%s', (source, text) => {
    expect(fill(source, { Digits: '12', Name: '<Ada & "Co">', Spaced: ' 1 (202) 555-0143' })).toBe(text);
  });

  test('an offset in the text leads back to the source', () => {
    const source = '<A>{{X}}</A><B/>';
    const { text, toSource } = fillTemplate(source, { X: 'a long value' });
    expect(source.slice(toSource(text.indexOf('<B'), 'from'), toSource(text.length, 'to'))).toBe('<B/>');
    expect(source.slice(toSource(0, 'from'), toSource(text.indexOf('<B'), 'to'))).toBe('<A>{{X}}</A>');
  });

  test('every literal character is found where it stood', () => {
    const piece = fc.constantFrom('<Say>', 'x', '{{A}}', '{{#A}}', '{{/A}}', '{{^B}}', '{{/B}}', '{{{A}}}', '}}', '{{');
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, A) => {
        const source = pieces.join('');
        const { text, toSource } = fillTemplate(source, { A });
        for (let i = 0; i < text.length; i++) {
          const from = toSource(i, 'from');
          expect(from).toBeGreaterThanOrEqual(0);
          expect(toSource(i + 1, 'to')).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  test('are filled from the request and its query, and a verb keeps its place', () => {
    const call = answered(
      app({ '/': '<Gather numDigits="1" action="/a?x=7"/>', '/a': '<Say>{{Digits}}{{x}} from {{From}}</Say><Pause/>' }),
      press('3'),
    );
    expect(heard(call).at(-1)).toBe('37 from +12025550198');
    const pause = run(call, wait);
    const source = pause.app.documents[1]?.source ?? '';
    expect(source.slice(pause.step.place?.from, pause.step.place?.to)).toBe('<Pause/>');
  });
});

describe('routes', () => {
  const routed = app(
    {
      '/': '<Gather numDigits="1" action="menu"/><Redirect>menu</Redirect>',
      '/menu': '<Say>Neither</Say>',
      '/sales': '<Say>Sales</Say><Redirect>next</Redirect>',
      '/none': '<Say>Nothing pressed</Say>',
      '/next': '<Say>Next</Say>',
    },
    {
      routes: [
        { path: '/menu', parameter: 'Digits', value: '1', document: '/sales' },
        { path: '/menu', parameter: 'Digits', value: '', document: '/none' },
        { path: '/menu', parameter: 'Digits', value: '3', document: '/gone' },
      ],
    },
  );

  test('choose the document by a parameter; the address stays the one that was asked', () => {
    const sales = answered(routed, press('1'));
    expect(sales.step.place?.path).toBe('/sales');
    expect(requests(sales).at(-1)?.url).toBe('/menu');
    expect(heard(listenToEnd(sales))).toEqual(['1', 'Sales', 'Next']);
    expect(heard(answered(routed, press('2'))).at(-1)).toBe('Neither');
    expect(heard(answered(routed, wait, wait)).at(-1)).toBe('Nothing pressed');
  });

  test('a row that leads nowhere says so', () => {
    expect(answered(routed, press('3')).step).toMatchObject({
      providerCode: 11200,
      says: expect.stringContaining('/gone'),
    });
  });
});

describe('webhooks that fail', () => {
  const second = (document: Partial<AppDocument>) =>
    listenToEnd(
      startCall({
        kind: 'voice',
        documents: [
          { path: '/', source: '<Response><Redirect>/b</Redirect></Response>' },
          { path: '/b', source: '<Response><Say>Fine</Say></Response>', ...document },
        ],
      }),
    );

  test.each([
    [{ status: 500 }, 11200, 'HTTP status 500'],
    [{ seconds: 20 }, 11205, 'waits 15 s'],
    [{ contentType: 'application/json' }, 12300, 'application/json'],
    [{ contentType: '' }, 12300, 'without a Content-Type'],
    [{ source: '{"a": 1}' }, 12100, 'cannot be read'],
    [{ source: '' }, 11770, 'cannot be read'],
    [{ source: '<Say>x</Say>' }, 12102, 'cannot be read'],
  ] as const)('%o is %i', (document, providerCode, says) => {
    const { step, heard } = second(document);
    expect(step).toMatchObject({ kind: 'ended', providerCode, says: expect.stringContaining(says) });
    expect(heard.at(-1)?.text).toContain('application error');
  });

  test('a slow answer takes its time, and no longer than the provider waits', () => {
    expect(second({ seconds: 4 }).clock - second({}).clock).toBe(4);
    expect(second({ seconds: 99 }).clock).toBe(17);
  });

  test.each([
    ['application/xml; charset=utf-8', 'Fine'],
    ['text/html', 'Fine'],
    ['text/plain', 'Fine'],
    ['audio/mpeg', '/b'],
  ])('%s is played', (contentType, text) => {
    expect(second({ contentType }).heard.at(-1)?.text).toBe(text);
  });

  test('plain text that is no TwiML is read aloud', () => {
    expect(second({ contentType: 'text/plain', source: 'Tom & Jerry' }).heard.at(-1)?.text).toBe('Tom & Jerry');
  });
});

test('a request as it goes over the wire', () => {
  expect(
    formatRequest({ method: 'POST', url: '/menu?a=1', parameters: { Digits: '1', From: '+12025550143' } }).split(
      '\r\n',
    ),
  ).toEqual([
    'POST /menu?a=1 HTTP/1.1',
    'Host: app.example',
    'User-Agent: TwilioProxy/1.1',
    'X-Twilio-Signature: not-a-real-signature',
    'I-Twilio-Idempotency-Token: 00000000-0000-4000-8000-000000000000',
    'Content-Type: application/x-www-form-urlencoded; charset=utf-8',
    '',
    'Digits=1&From=%2B12025550143',
  ]);
  expect(formatRequest({ method: 'GET', url: 'https://other.example/x?a=1', parameters: { Digits: '1' } })).toMatch(
    /^GET \/x\?a=1&Digits=1 HTTP\/1\.1\r\nHost: other\.example\r\n/,
  );
});
