import { describe, expect, test } from 'vitest';
import { type App, type AppDocument, sendText, startCall, startChat } from '../../../src/engines/twiml/index.ts';
import { app, callbacks, codesOf, heard, listenToEnd, requests } from './apps.ts';

/** An app whose first document sends everyone on to one that is not as it should be. */
const withFault = (fault: Partial<AppDocument>, more: Partial<App> = {}): App => {
  const verb = more.kind === 'messaging' ? 'Message' : 'Say';
  const answer = (text: string) => `<Response><${verb}>${text}</${verb}></Response>`;
  return {
    kind: 'voice',
    documents: [
      { path: '/', source: answer('One moment.').replace('</R', '<Redirect>/fault</Redirect></R') },
      { path: '/fault', source: answer('Hello'), ...fault },
      { path: '/spare', source: answer('Please try again later.') },
    ],
    ...more,
  };
};

/** Every way in which a webhook fails, and the number the provider has for it. */
const faults: [string, Partial<AppDocument>, number, RegExp][] = [
  ['HTTP 404', { status: 404 }, 11200, /HTTP status 404/],
  ['HTTP 500', { status: 500 }, 11200, /HTTP status 500/],
  ['a redirect to nowhere', { status: 302 }, 11200, /no Location/],
  ['a redirect to itself', { status: 307, location: '/fault' }, 11215, /11th time/],
  ['a slow answer', { seconds: 15.1 }, 11205, /waits 15 s/],
  ['no Content-Type', { contentType: '' }, 12300, /without a Content-Type/],
  ['the Content-Type of JSON', { contentType: 'application/json; charset=utf-8' }, 12300, /as application\/json/],
  ['an empty body', { source: '' }, 11770, /empty/],
  ['more than 64 kB', { source: `<Response>${' '.repeat(65_536)}</Response>` }, 11750, /65 kB/],
  ['JSON', { source: '{"say": "Hello"}' }, 12100, /looks like JSON/],
  ['an HTML page', { source: '<!doctype html><title>Error</title>', contentType: 'text/html' }, 12100, /HTML page/],
  ['a bare &', { source: '<Response>\n<Say>a & b</Say></Response>' }, 12100, /line 2, column 8/],
  ['a line of a log', { source: 'ERROR 11200 HTTP retrieval failure' }, 12100, /line of a log/],
  ['a comment only', { source: '<!-- nothing -->' }, 12100, /cannot be read/],
  ['another root', { source: '<Answer/>' }, 12102, /must be <Response>/],
];

describe.each(faults)('%s', (_, fault, providerCode, says) => {
  test('ends the call with its number, in words', () => {
    const call = listenToEnd(startCall(withFault(fault)));
    expect(call).toMatchObject({ status: 'completed', step: { kind: 'ended', providerCode } });
    expect(call.step.says).toMatch(says);
    expect(heard(call)).toEqual(['One moment.', expect.stringContaining('application error')]);
    expect(codesOf(call)).toEqual([providerCode]);
  });

  test('fails a call that is not answered yet, and nothing is heard', () => {
    const { documents } = withFault(fault);
    const call = startCall({ kind: 'voice', documents: documents.slice(1) });
    expect(call).toMatchObject({ status: 'failed', accepts: [], step: { kind: 'ended', providerCode } });
    expect(heard(call)).toEqual([]);
  });

  test('is replaced by the fallback, which learns why', () => {
    const call = listenToEnd(startCall(withFault(fault, { fallback: '/spare' })));
    expect(heard(call)).toEqual(['One moment.', 'Please try again later.']);
    expect(codesOf(call)).toEqual([providerCode]);
    const parameters = { ErrorCode: String(providerCode), ErrorUrl: '/fault' };
    expect(requests(call).at(-1)).toMatchObject({ method: 'POST', url: '/spare', parameters });
  });

  test('fails a text, which the fallback answers', () => {
    const send = (more: Partial<App>) =>
      sendText(startChat(withFault(fault, { kind: 'messaging', ...more })), { body: 'Hi' }).turns[0]?.answer;
    expect(send({})).toMatchObject({ replies: [{ body: 'One moment.' }], failure: { providerCode } });
    expect(send({})?.failure?.says).toMatch(says);
    const answer = send({ fallback: '/spare' });
    expect(answer?.replies.map(({ body }) => body)).toEqual(['One moment.', 'Please try again later.']);
    expect(answer).not.toHaveProperty('failure');
    expect(answer?.log.at(-2)?.request?.parameters['ErrorCode']).toBe(String(providerCode));
  });
});

describe('the fallback', () => {
  test('that fails as well ends the call', () => {
    const call = listenToEnd(startCall(withFault({ status: 500 }, { fallback: '/gone' })));
    expect(call).toMatchObject({ status: 'completed', step: { kind: 'ended', providerCode: 11200 } });
    expect(requests(call).map(({ url }) => url)).toEqual(['/', '/fault', '/gone']);
  });

  test('that leads back to the fault ends at the limit', () => {
    const call = listenToEnd(startCall(withFault({ status: 500 }, { fallback: '/' })));
    expect(call.step.says).toContain("this player's own");
  });

  test('is not asked for a document on the side, which only leaves its leg', () => {
    const call = listenToEnd(
      startCall(
        app(
          { '/': '<Dial><Number url="/gone">+12025550199</Number></Dial><Say>Back.</Say>', '/spare': '<Say>No</Say>' },
          { fallback: '/spare' },
        ),
      ),
    );
    expect(codesOf(call)).toEqual([11200]);
    expect(heard(call)).toContain('Back.');
    expect(heard(call)).not.toContain('No');
  });
});

describe('an answer that works', () => {
  const ask = (fault: Partial<AppDocument>) => listenToEnd(startCall(withFault(fault)));

  test.each([
    [301, 'GET'],
    [302, 'GET'],
    [303, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('HTTP %i goes on at its Location with %s', (status, method) => {
    const call = ask({ status, location: 'spare' });
    expect(requests(call).at(-1)).toMatchObject({ method, url: '/spare' });
    expect(heard(call).at(-1)).toBe('Please try again later.');
  });

  test.each(['application/xml', 'text/html; charset=utf-8', 'TEXT/XML', 'text/plain'])('as %s', (contentType) => {
    expect(heard(ask({ contentType })).at(-1)).toBe('Hello');
  });

  test('as plain text is read aloud, as a sound it is played', () => {
    expect(heard(ask({ contentType: 'text/plain', source: 'Closed & dark <3' })).at(-1)).toBe('Closed & dark <3');
    expect(ask({ contentType: 'audio/mpeg', source: '' }).heard.at(-1)).toMatchObject({ kind: 'sound' });
  });

  test('after 15 seconds is still in time, and the clock has gone on', () => {
    expect(ask({ seconds: 15 }).clock - ask({}).clock).toBeCloseTo(15);
  });
});

describe('what goes with every request', () => {
  test('cookies go from answer to request, and a route may ask for them', () => {
    const again: App = {
      kind: 'voice',
      documents: [
        { path: '/', source: '<Response><Redirect>/in</Redirect></Response>', cookies: { seen: '1' } },
        { path: '/in', source: '<Response><Say>New here.</Say></Response>' },
        { path: '/known', source: '<Response><Say>Welcome back.</Say></Response>' },
      ],
      routes: [{ path: '/in', parameter: 'seen', value: '1', document: '/known' }],
    };
    const call = listenToEnd(startCall(again));
    expect(heard(call)).toEqual(['Welcome back.']);
    expect(requests(call).map(({ cookies }) => cookies)).toEqual([{}, { seen: '1' }]);

    const texts: App = { ...again, kind: 'messaging', routes: [], documents: again.documents.slice(0, 1) };
    const chat = ['a', 'b'].reduce((now, body) => sendText(now, { body }), startChat(texts));
    expect(chat.turns.map(({ answer }) => answer.log[0]?.request?.cookies)).toEqual([{}, { seen: '1' }]);
  });

  test('where the number is, and what the caller of the function adds', () => {
    const call = startCall(app({ '/': '' }), { to: '+442079460123', parameters: { CallerName: 'ADA' } });
    expect(requests(call)[0]?.parameters).toMatchObject({
      FromState: 'DC',
      FromCountry: 'US',
      ToCountry: '',
      CallerName: 'ADA',
    });
  });

  test('a text says in how many segments it came', () => {
    const texts: App = { kind: 'messaging', documents: [{ path: '/', source: '<Response/>' }] };
    const count = (body: string) =>
      sendText(startChat(texts), { body }).turns[0]?.answer.log[0]?.request?.parameters['NumSegments'];
    const lengths = ['', 'a'.repeat(160), 'a'.repeat(161), '€'.repeat(81), 'ж'.repeat(70), 'ж'.repeat(71)];
    expect(lengths.map(count)).toEqual(['1', '1', '2', '2', '1', '2']);
  });
});

test.each([
  ['<Say>Hello</Say><Pause length="60"/>', 'completed', '60'],
  ['<Reject reason="busy"/>', 'busy', '0'],
  ['<Redirect>/gone</Redirect>', 'completed', '0'],
])('the status callback is told of the end of %s', (inside, CallStatus, CallDuration) => {
  const call = listenToEnd(startCall(app({ '/': inside }, { statusCallback: '/status' })));
  expect(callbacks(call)).toEqual([
    expect.objectContaining({
      url: '/status',
      parameters: expect.objectContaining({ CallStatus, CallDuration, SequenceNumber: '0' }),
    }),
  ]);
});

describe('addresses', () => {
  test('a document may be served in full, and what it writes is seen from there', () => {
    const call = listenToEnd(
      startCall(
        app({
          '/': '<Redirect>https://other.example/ivr/start?a=1</Redirect>',
          'https://other.example/ivr/start': '<Redirect>next</Redirect>',
          'https://other.example/ivr/next': '<Say>There.</Say><Redirect>https://user:word@app.example/end</Redirect>',
          '/end': '<Say>Home.</Say>',
        }),
      ),
    );
    expect(heard(call)).toEqual(['There.', 'Home.']);
  });

  test('are compared as they go over the wire', () => {
    const call = listenToEnd(startCall(app({ '/': '<Redirect>/a b#top</Redirect>', '/a b': '<Say>There.</Say>' })));
    expect(heard(call)).toEqual(['There.']);
  });
});
