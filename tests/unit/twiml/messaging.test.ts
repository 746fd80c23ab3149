import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type App, answerMessage, sendText, startChat } from '../../../src/engines/twiml/index.ts';

const inbound = { body: 'Hi', from: '+12025550143', to: '+12025550100' };
const answer = (documents: Record<string, string>) =>
  answerMessage(
    {
      kind: 'messaging',
      documents: Object.entries(documents).map(([path, inside]) => ({
        path,
        source: `<Response>${inside}</Response>`,
      })),
    },
    inbound,
  );

test('the first document gets the message as the provider sends it', () => {
  expect(answer({ '/sms': '' }).log[0]?.request).toMatchObject({
    method: 'POST',
    url: '/sms',
    parameters: { Body: 'Hi', From: '+12025550143', To: '+12025550100' },
  });
});

test('every Message is a reply, back to the sender unless it says otherwise', () => {
  const { replies } = answer({
    '/': '<Message>One</Message><Message to="+12025550177"><Body>Tw</Body><Body>o</Body><Media>https://media.example/a.jpg</Media></Message><Sms>Three</Sms>',
  });
  expect(replies).toEqual([
    { to: '+12025550143', from: '+12025550100', body: 'One', media: [] },
    { to: '+12025550177', from: '+12025550100', body: 'Two', media: ['https://media.example/a.jpg'] },
    { to: '+12025550143', from: '+12025550100', body: 'Three', media: [] },
  ]);
});

test('an empty Response is no reply, and an empty Message is none either', () => {
  expect(answer({ '/': '' })).toMatchObject({ replies: [] });
  expect(answer({ '/': '<Message/>' })).toMatchObject({ replies: [], log: [{}, { providerCode: 14103 }] });
});

test('Redirect goes on with another document, and what follows it is not run', () => {
  const { replies, log } = answer({
    '/a/in': '<Redirect method="GET">out?x=1</Redirect><Message>Never</Message>',
    '/a/out': '<Message>There</Message>',
  });
  expect(replies.map(({ body }) => body)).toEqual(['There']);
  expect(log[1]?.request).toMatchObject({ method: 'GET', url: '/a/out?x=1' });
});

test.each([
  ['<Redirect>/</Redirect>', 14106],
  ['<Redirect>/nowhere</Redirect>', 11200],
  ['<Message>a & b</Message>', 12100],
  ['<Message>x</Message>'.repeat(11), 14109],
])('%s fails with %i', (inside, providerCode) => {
  expect(answer({ '/': inside }).failure?.providerCode).toBe(providerCode);
});

describe('a conversation', () => {
  const chat = (source: string, more: Partial<App> = {}) =>
    startChat({ kind: 'messaging', documents: [{ path: '/', source }], ...more });
  const echo = '<Response><Message statusCallback="/cb">You wrote {{Body}}</Message></Response>';
  const texts = (...bodies: string[]) => bodies.reduce((now, body) => sendText(now, { body }), chat(echo));
  const replies = (of: ReturnType<typeof texts>) =>
    of.turns.map(({ answer }) => answer.replies.map(({ by, body }) => (by === 'provider' ? '(provider)' : body)));

  test('goes on over several turns, each with its own identifiers', () => {
    const { turns } = texts('one', 'two & three');
    expect(turns.map(({ answer }) => answer.replies[0]?.body)).toEqual(['You wrote one', 'You wrote two & three']);
    const sids = turns.flatMap(({ answer }) =>
      answer.log.flatMap(({ request }) => request?.parameters['MessageSid'] ?? []),
    );
    expect(new Set(sids).size).toBe(4);
  });

  test('status callbacks are sent and steer nothing', () => {
    const log = texts('one').turns[0]?.answer.log.filter(({ purpose }) => purpose === 'callback') ?? [];
    expect(log.map(({ request }) => [request?.url, request?.parameters['MessageStatus']])).toEqual([
      ['/cb', 'sent'],
      ['/cb', 'delivered'],
    ]);
  });

  test('STOP is answered by the provider, and nothing of the app gets through until START', () => {
    const all = texts('stop ', 'hello', 'Stop', 'START', 'hello', 'help');
    expect(replies(all)).toEqual([
      ['(provider)'],
      [],
      [],
      ['(provider)', 'You wrote START'],
      ['You wrote hello'],
      ['(provider)', 'You wrote help'],
    ]);
    expect(all.turns[1]?.answer.log).toContainEqual(expect.objectContaining({ providerCode: 21610 }));
    expect(all.turns[1]?.answer.log[0]?.request?.parameters['Body']).toBe('hello');
    expect(replies(texts('do not stop'))).toEqual([['You wrote do not stop']]);
  });

  test('media come in with their types', () => {
    const { turns } = sendText(chat(echo), {
      body: '',
      media: [{ url: 'https://media.example/a.jpg', contentType: 'image/jpeg' }],
    });
    expect(turns[0]?.answer.log[0]?.request?.parameters).toMatchObject({
      NumMedia: '1',
      MediaUrl0: 'https://media.example/a.jpg',
      MediaContentType0: 'image/jpeg',
      MessageSid: expect.stringMatching(/^MM/),
    });
  });

  test('plain text is the reply, too long a body is none, voice verbs are passed over', () => {
    const plain = { documents: [{ path: '/', source: 'Thanks & bye', contentType: 'text/plain' }] };
    expect(replies(sendText(chat('', plain), { body: 'x' }))).toEqual([['Thanks & bye']]);
    const long = sendText(chat(`<Response><Message>${'x'.repeat(1601)}</Message><Say>x</Say></Response>`), {
      body: 'x',
    });
    expect(replies(long)).toEqual([[]]);
    expect(long.turns[0]?.answer.log.flatMap(({ providerCode }) => providerCode ?? [])).toEqual([14110, 14103]);
  });

  test('any document and any texts: never throws, and at most ten replies a turn', () => {
    const piece = fc.constantFrom(
      '<Message>',
      '</Message>',
      '{{Body}}',
      '{{{Body}}}',
      '<Redirect>/</Redirect>',
      '<Media>x</Media>',
      'x',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.string(), { maxLength: 4 }), (pieces, bodies) => {
        const all = bodies.reduce(
          (now, body) => sendText(now, { body }),
          chat(`<Response>${pieces.join('')}</Response>`),
        );
        for (const { answer } of all.turns)
          expect(answer.replies.filter(({ by }) => !by).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
