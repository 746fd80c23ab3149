import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type App, type Input, type Peer, replay, startCall, step } from '../../../src/engines/twiml/index.ts';
import { listenToEnd } from './apps.ts';

const paths = ['/', '/a', '/b'];

/** What may stand in a document, with addresses that find each other, themselves, or nobody. */
const verbs = [
  '<Say>Hello there</Say>',
  '<Say loop="3">Again</Say>',
  '<Say>{{Digits}}{{^Digits}}nothing{{/Digits}}</Say>',
  '<Play>https://media.example/a.mp3</Play>',
  '<Play loop="2">/a</Play>',
  '<Play digits="1w2"/>',
  '<Pause length="2"/>',
  '<Pause/>',
  '<Redirect>/a</Redirect>',
  '<Redirect>/b?x=1</Redirect>',
  '<Redirect/>',
  '<Hangup/>',
  '<Leave/>',
  '<Echo/>',
  '<Reject/>',
  '<Gather/>',
  '<Gather numDigits="1" action="/a"><Say>Press</Say></Gather>',
  '<Gather input="dtmf speech" speechTimeout="auto" action="/b" timeout="2"/>',
  '<Gather input="speech" actionOnEmptyResult="true"><Play>/x.mp3</Play></Gather>',
  '<Record/>',
  '<Record action="/a" maxLength="10" timeout="0" transcribe="true" transcribeCallback="/t"/>',
  '<Dial>+12025550177</Dial>',
  '<Dial/>',
  '<Dial answerOnBridge="true" timeLimit="5" action="/b" hangupOnStar="true" record="true">555-0101</Dial>',
  '<Dial sequential="true"><Number>1</Number><Client>ada</Client><Sip>sip:a@b.example</Sip></Dial>',
  '<Dial><Number url="/a" statusCallback="/cb" statusCallbackEvent="initiated ringing answered completed">1</Number><WhatsApp>+12025550178</WhatsApp><Sim>DE1</Sim><Application>AP1</Application></Dial>',
  '<Dial><Number url="/b">2</Number></Dial>',
  '<Dial referUrl="/a"><Sip url="/nowhere">sip:x@y.example</Sip></Dial>',
  '<Dial action="/a"><Queue url="/b">support</Queue></Dial>',
  '<Dial><Conference waitUrl="/a" statusCallback="/cb" statusCallbackEvent="start end join leave">room</Conference></Dial>',
  '<Dial action=""><Conference waitUrl="">room</Conference></Dial>',
  '<Enqueue waitUrl="/b" action="/a">support</Enqueue>',
  '<Enqueue waitUrl="/a">support</Enqueue>',
  '<Enqueue/>',
  '<Enqueue workflowSid="WW0"><Task>{}</Task></Enqueue>',
  '<Connect><Stream url="wss://media.example/s"/></Connect>',
  '<Connect action="/a"><ConversationRelay url="wss://a.example" welcomeGreeting="Hi"/></Connect>',
  '<Connect/>',
  '<Start><Stream name="s" url="wss://a.example" statusCallback="/cb"/><Transcription/><Siprec/><Recording recordingStatusCallback="/cb"/></Start>',
  '<Stop><Stream name="s"/></Stop>',
  '<Pay chargeAmount="1.00" maxAttempts="2"><Prompt for="payment-card-number"><Say>Card</Say></Prompt></Pay>',
  '<Pay paymentMethod="ach-debit" action="/b"/>',
  '<Prompt/>',
  '<Queue>x</Queue>',
  '<Refer action="/a"><Sip>sip:a@b.example</Sip></Refer>',
  '<Sms>Hello</Sms>',
  '<Sing/>',
  '{{#To}}<Say>To</Say>{{/To}}',
];

const outcome = fc.constantFrom('answered', 'machine', 'busy', 'no-answer', 'failed', 'canceled' as const);
/** Numbers from outside may be anything. */
const seconds = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 50 }) },
  fc.constantFrom(NaN, Infinity, -1),
);
const peers: fc.Arbitrary<Peer[]> = fc.array(
  fc.record(
    {
      address: fc.constantFrom('+12025550177', 'support', 'room', '1', 'sip:x@y.example'),
      outcome,
      after: seconds,
      stays: seconds,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Peer>,
  { maxLength: 3 },
);

const document = fc.record({
  inside: fc.array(fc.constantFrom(...verbs), { maxLength: 4 }),
  status: fc.constantFrom(200, 200, 200, 200, 200, 200, 302, 307, 500),
  location: fc.constantFrom('', '/a', 'b', 'http://['),
  cookies: fc.constantFrom({}, { Digits: '1' }),
  seconds: fc.constantFrom(0, 0, 0, 3, 20, NaN),
  contentType: fc.constantFrom('text/xml', 'text/xml', 'text/xml', 'text/plain', 'audio/mpeg', 'application/json', ''),
});

const apps: fc.Arbitrary<App> = fc
  .record({
    documents: fc.array(document, { minLength: 3, maxLength: 3 }),
    peers,
    skips: fc.boolean(),
    fallback: fc.constantFrom('', '/a', '/b', '/nowhere'),
  })
  .map(({ documents, peers, skips, fallback }) => ({
    kind: 'voice',
    peers,
    fallback,
    statusCallback: '/status',
    emptyRecordings: skips ? 'skipped' : 'kept',
    routes: [{ path: '/a', parameter: 'Digits', value: '1', document: '/b' }],
    documents: documents.map(({ inside, ...more }, i) => ({
      ...more,
      path: paths[i] ?? '/',
      source: `<Response>${inside.join('')}</Response>`,
    })),
  }));

const after = fc.constantFrom(0, 0.5, 3, 1000, -1, NaN, Infinity);
const inputs: fc.Arbitrary<Input[]> = fc.array(
  fc.oneof(
    { weight: 15, arbitrary: fc.constant<Input>({ type: 'wait' }) },
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...'0123456789*#x'), after)
        .map<Input>(([digit, after]) => ({ type: 'digit', digit, after })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.string(), after).map<Input>(([text, after]) => ({ type: 'say', text, after })),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.constantFrom('answered', 'machine', 'busy', 'no-answer', 'failed', 'hangup', 'say', 'refer' as const),
          after,
        )
        .map<Input>(([does, after]) => ({ type: 'peer', does: does as 'say', after, text: 'Hi' })),
    },
    { weight: 1, arbitrary: fc.constant<Input>({ type: 'hangup', after: 1 }) },
  ),
  { maxLength: 40 },
);

test('any app and any inputs: never throws, time and log only grow, and the same again gives the same call', () => {
  fc.assert(
    fc.property(apps, inputs, (app, done) => {
      const moments = replay(app, done);
      for (const [i, call] of moments.entries()) {
        const before = moments[i - 1];
        expect(call.clock).toBeGreaterThanOrEqual(before?.clock ?? 0);
        expect(call.step.duration).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(call.step.duration)).toBe(true);
        if (before) expect(call.log.slice(0, before.log.length)).toEqual(before.log);
        expect(call.step.kind === 'ended').toBe(call.accepts.length === 0);
        if (call.step.kind !== 'ended') expect(call.accepts).toContain('wait');
        const source = app.documents.find(({ path }) => path === call.step.place?.path)?.source ?? '';
        if (call.step.place) expect(call.step.place.to).toBeLessThanOrEqual(source.length);
      }
      const last = moments.at(-1);
      const times = last?.log.map(({ at }) => at) ?? [];
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(replay(app, done).at(-1)).toEqual(last);
    }),
    { numRuns: 400 },
  );
}, 120_000);

test('any app comes to an end when nobody does anything', () => {
  fc.assert(
    fc.property(apps, (app) => {
      expect(listenToEnd(startCall(app), 20_000).step.kind).toBe('ended');
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('every step of any app has a verb that can be lit, once it is answered', () => {
  fc.assert(
    fc.property(apps, inputs, (app, done) => {
      for (const { step: now, status } of replay(app, done).slice(1)) {
        if (now.kind !== 'ended' && status === 'in-progress') expect(now.place).toBeDefined();
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('an input that is not accepted only lets time pass', () => {
  fc.assert(
    fc.property(apps, inputs, (app, done) => {
      const call = replay(app, done).at(-1) ?? startCall(app);
      for (const input of [
        { type: 'digit', digit: '5', after: 1 },
        { type: 'say', text: 'x', after: 1 },
      ] as Input[]) {
        if (call.accepts.includes(input.type)) continue;
        const next = step(call, input);
        expect(next.cursor).toEqual(call.cursor);
        expect(next.clock + next.step.duration).toBeCloseTo(call.clock + call.step.duration);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
