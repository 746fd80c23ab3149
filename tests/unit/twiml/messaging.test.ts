import { expect, test } from 'vitest';
import { answerMessage } from '../../../src/engines/twiml/index.ts';

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
