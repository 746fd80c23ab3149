import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Call, type Input, startCall, step } from '../../../src/engines/twiml/index.ts';

/** An app of documents, each given by what stands in its <Response>. */
const app = (documents: Record<string, string>) => ({
  kind: 'voice' as const,
  documents: Object.entries(documents).map(([path, inside]) => ({ path, source: `<Response>${inside}</Response>` })),
});
const wait: Input = { type: 'wait' };
const press = (digit: string, after = 0): Input => ({ type: 'digit', digit, after });
const run = (call: Call, ...inputs: Input[]) => inputs.reduce(step, call);
/** Waits until the call ends. */
function listenToEnd(call: Call, most = 2000): Call {
  let now = call;
  for (let i = 0; now.step.kind !== 'ended' && i < most; i++) now = step(now, wait);
  return now;
}
const heard = (call: Call) => call.heard.map(({ text }) => text);
const requests = (call: Call) => call.log.flatMap(({ request }) => (request ? [request] : []));

const menu = app({
  '/': '<Gather numDigits="1" timeout="5" action="/menu"><Say>Press 1 for sales.</Say></Gather><Say>No key.</Say><Redirect>/</Redirect>',
  '/menu': '<Gather numDigits="2" action="/sales?from=menu" method="GET"><Say>Enter your code.</Say></Gather><Hangup/>',
  '/sales': '<Play digits="1w2"/><Say>Goodbye.</Say>',
});

test('a two-level menu from ring to hang-up', () => {
  const ringing = startCall(menu);
  expect(ringing).toMatchObject({ status: 'ringing', step: { kind: 'ringing' }, accepts: ['wait', 'hangup'] });
  expect(requests(ringing)[0]).toMatchObject({
    method: 'POST',
    url: '/',
    parameters: { CallStatus: 'ringing', From: '+12025550198', Direction: 'inbound' },
  });

  const asking = step(ringing, wait);
  expect(asking).toMatchObject({
    status: 'in-progress',
    clock: 2,
    step: { kind: 'playing', verb: 'Say', place: { path: '/' } },
    accepts: ['wait', 'digit', 'hangup'],
  });
  const { place } = asking.step;
  expect(menu.documents[0]?.source.slice(place?.from, place?.to)).toBe('<Say>Press 1 for sales.</Say>');

  const code = run(asking, press('1', 0.5));
  expect(requests(code).at(-1)).toMatchObject({
    method: 'POST',
    url: '/menu',
    parameters: { Digits: '1', CallStatus: 'in-progress' },
  });
  const half = run(code, wait, press('4', 2));
  expect(half).toMatchObject({ step: { kind: 'gathering', digits: '4', duration: 5 } });

  const done = listenToEnd(run(half, press('2', 1)));
  expect(requests(done).at(-1)).toMatchObject({ method: 'GET', url: '/sales?from=menu', parameters: { Digits: '42' } });
  expect(heard(done)).toEqual(['Press 1 for sales.', '1', 'Enter your code.', '4', '2', '1 w 2', 'Goodbye.']);
  expect(done).toMatchObject({ status: 'completed', accepts: [], step: { kind: 'ended' } });
});

describe('Gather', () => {
  const gather = (attributes: string, after = '<Say>Fell through.</Say>') =>
    step(startCall(app({ '/': `<Gather ${attributes}/>${after}`, '/a': '<Say>Answered.</Say>' })), wait);

  test('times out and falls through without a request', () => {
    const waiting = gather('timeout="7" action="/a"');
    expect(waiting.step).toMatchObject({ kind: 'gathering', duration: 7 });
    const through = step(waiting, wait);
    expect(heard(through)).toEqual(['Fell through.']);
    expect(through.clock).toBe(9);
    expect(requests(through)).toHaveLength(1);
  });

  test('times out after some digits and sends them', () => {
    expect(requests(run(gather('action="/a"'), press('4'), wait)).at(-1)).toMatchObject({
      url: '/a',
      parameters: { Digits: '4' },
    });
  });

  test('ends at finishOnKey, which is not sent', () => {
    expect(requests(run(gather('action="/a"'), press('4'), press('#'))).at(-1)?.parameters['Digits']).toBe('4');
    expect(
      requests(run(gather('action="/a" finishOnKey="*"'), press('#'), press('*'))).at(-1)?.parameters['Digits'],
    ).toBe('#');
  });

  test('an empty finishOnKey makes every key a digit', () => {
    expect(run(gather('action="/a" finishOnKey=""'), press('#'), press('*')).step.digits).toBe('#*');
  });

  test('finishOnKey before any digit falls through', () => {
    const through = run(gather('action="/a"'), press('#'));
    expect(through.step.verb).toBe('Say');
    expect(requests(through)).toHaveLength(1);
  });

  test('actionOnEmptyResult asks without Digits', () => {
    const asked = run(gather('action="/a" actionOnEmptyResult="true"'), wait);
    expect(requests(asked).at(-1)).toMatchObject({ url: '/a' });
    expect(requests(asked).at(-1)?.parameters).not.toHaveProperty('Digits');
  });

  test('without an action asks its own document', () => {
    expect(requests(run(gather('numDigits="1"'), press('1'))).at(-1)).toMatchObject({
      url: '/',
      method: 'POST',
      parameters: { Digits: '1' },
    });
  });

  test('plays its prompts in order, and a key silences them', () => {
    const call = step(
      startCall(app({ '/': '<Gather action="/a"><Say>One</Say><Pause length="2"/><Say>Two</Say></Gather>' })),
      wait,
    );
    expect(heard(run(call, wait, wait))).toEqual(['One', '2 s of silence', 'Two']);
    expect(run(call, press('1')).step).toMatchObject({ kind: 'gathering', digits: '1' });
    expect(run(call, wait, wait, wait).step).toMatchObject({ kind: 'gathering', digits: '' });
  });

  test('for speech only takes no keys and says so', () => {
    const call = gather('input="speech" action="/a"');
    expect(call.step.says).toContain('speech');
    expect(call.accepts).not.toContain('digit');
    expect(run(call, press('1')).step).toEqual(call.step);
  });

  test('wrong values take their defaults', () => {
    expect(gather('timeout="soon" numDigits="0"').step.duration).toBe(5);
  });
});

describe('before the answer', () => {
  test.each([
    ['<Reject reason="busy"/>', 'busy'],
    ['<Reject/>', 'no-answer'],
  ])('%s', (inside, status) => {
    const call = step(startCall(app({ '/': `${inside}<Say>Never</Say>` })), wait);
    expect(call).toMatchObject({ status, step: { kind: 'ended', verb: 'Reject' } });
    expect(heard(call)).not.toContain('Never');
  });

  test('Pause first rings longer', () => {
    const call = step(startCall(app({ '/': '<Pause length="4"/><Say>Hi</Say>' })), wait);
    expect(call).toMatchObject({ status: 'ringing', step: { kind: 'ringing', duration: 4 } });
    expect(step(call, wait)).toMatchObject({ status: 'in-progress', clock: 6, step: { verb: 'Say' } });
  });

  test('hanging up cancels', () => {
    expect(step(startCall(menu), { type: 'hangup' }).status).toBe('canceled');
  });
});

describe('documents', () => {
  test('a relative address is resolved against the current document', () => {
    const call = listenToEnd(
      startCall(
        app({ '/ivr/start': '<Redirect method="GET">next?a=1&amp;b=2</Redirect>', '/ivr/next': '<Say>Here</Say>' }),
      ),
    );
    expect(requests(call).at(-1)).toMatchObject({ method: 'GET', url: '/ivr/next?a=1&b=2' });
    expect(heard(call)).toContain('Here');
  });

  test.each(['/nowhere', 'https://elsewhere.example/a', 'http://[', 'javascript:alert(1)'])(
    '%s answers with 11200',
    (address) => {
      const call = listenToEnd(startCall(app({ '/': `<Redirect>${address}</Redirect>` })));
      expect(call).toMatchObject({ status: 'completed', step: { kind: 'ended', providerCode: 11200 } });
      expect(call.step.says).toContain('No document answers');
    },
  );

  test('a document that cannot be read ends the call with 12100, with the place', () => {
    const call = startCall({
      kind: 'voice',
      documents: [{ path: '/', source: '<Response>\n<Say>a & b</Say></Response>' }],
    });
    expect(call).toMatchObject({ status: 'failed', step: { kind: 'ended', providerCode: 12100 } });
    expect(call.step.says).toContain('line 2, column 8');
  });

  test('an endless Redirect ends at our own limit', () => {
    const call = listenToEnd(startCall(app({ '/': '<Redirect>/</Redirect>' })));
    expect(call.step.says).toContain("this player's own");
    expect(requests(call)).toHaveLength(50);
  });

  test('a caller who keeps pressing keys is no endless loop', () => {
    let call = step(startCall(app({ '/': '<Gather numDigits="1"/>' })), wait);
    for (let i = 0; i < 80; i++) call = step(call, press('1'));
    expect(call.step.kind).toBe('gathering');
  });
});

describe('verbs', () => {
  test('loop repeats, and 0 goes on until hang-up', () => {
    expect(heard(listenToEnd(startCall(app({ '/': '<Say loop="3">Hi</Say>' }))))).toEqual(['Hi', 'Hi', 'Hi']);
    expect(step(startCall(app({ '/': '<Say loop="0">Hi</Say>' })), wait).step.says).toBe('Say, 1 of 1000');
  });

  test('Hangup ends the call and what follows is not run', () => {
    expect(heard(listenToEnd(startCall(app({ '/': '<Say>Bye</Say><Hangup/><Say>Never</Say>' }))))).toEqual(['Bye']);
  });

  test('what is no verb is passed over, with a note', () => {
    const call = listenToEnd(startCall(app({ '/': '<Sing/><Say>Hi</Say>' })));
    expect(heard(call)).toEqual(['Hi']);
    expect(call.log).toContainEqual(
      expect.objectContaining({ providerCode: 12200, text: expect.stringContaining('<Sing>') }),
    );
  });

  test('a Reject after the answer only ends the call', () => {
    const call = listenToEnd(startCall(app({ '/': '<Say>Hi</Say><Reject reason="busy"/>' })));
    expect(call).toMatchObject({ status: 'completed', step: { kind: 'ended', verb: 'Reject' } });
  });

  test('thousands of elements that are no verbs cost nothing', () => {
    expect(listenToEnd(startCall(app({ '/': '<a/>'.repeat(16_000) }))).status).toBe('completed');
  });

  test('a key that nothing listens for is lost', () => {
    const call = run(startCall(app({ '/': '<Say>Hi</Say>' })), wait, press('5'));
    expect(call.log.at(-1)?.text).toContain('lost');
    expect(call.step.verb).toBe('Say');
  });

  test('a longer text takes longer, and a break adds to it', () => {
    const seconds = (inside: string) => step(startCall(app({ '/': inside })), wait).step.duration;
    expect(seconds('<Say>Hello, and welcome to the shop</Say>')).toBeGreaterThan(seconds('<Say>Hello</Say>'));
    expect(seconds('<Say>Hello<break time="1500ms"/></Say>')).toBeCloseTo(seconds('<Say>Hello</Say>') + 1.5);
  });
});

test('messaging documents are not run, in words', () => {
  expect(startCall({ ...menu, kind: 'messaging' })).toMatchObject({
    accepts: [],
    step: { kind: 'ended', says: expect.stringContaining('Messaging') },
  });
});

test('the same inputs give the same call, and no snapshot ever changes', () => {
  const input = fc.oneof(
    fc.constant(wait),
    fc.constantFrom(...'0123456789*#x').map((digit) => press(digit, 1)),
    fc.constant<Input>({ type: 'say', text: 'sales' }),
  );
  fc.assert(
    fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
      const snapshots = [startCall(menu)];
      for (const one of inputs) snapshots.push(step(snapshots.at(-1) ?? startCall(menu), one));
      const before = snapshots.map((call) => call.log.length);
      expect(run(startCall(menu), ...inputs).log).toEqual(snapshots.at(-1)?.log);
      expect(snapshots.map((call) => call.log.length)).toEqual(before);
      for (const [i, { clock }] of snapshots.entries())
        expect(clock).toBeGreaterThanOrEqual(snapshots[i - 1]?.clock ?? 0);
    }),
    { numRuns: 300 },
  );
});
