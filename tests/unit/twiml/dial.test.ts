import { describe, expect, test } from 'vitest';
import { type Call, startCall } from '../../../src/engines/twiml/index.ts';
import {
  answered,
  app,
  callbacks,
  codesOf,
  hangUp,
  heard,
  listenToEnd,
  peer,
  press,
  requests,
  run,
  say,
  wait,
} from './apps.ts';

const one = (attributes = '', noun = '+12025550177') =>
  app({ '/': `<Dial ${attributes}>${noun}</Dial><Say>After</Say>`, '/done': '<Say>Done</Say>' });

test('rings, is answered after a while, talks, and goes on with the next verb', () => {
  const ringing = answered(one());
  expect(ringing).toMatchObject({
    status: 'in-progress',
    step: { kind: 'dialing', duration: 4, verb: 'Dial' },
    accepts: ['wait', 'peer', 'hangup'],
  });
  const talking = run(ringing, wait);
  expect(talking).toMatchObject({ clock: 6, step: { kind: 'connected', duration: 30 } });
  expect(run(talking, wait)).toMatchObject({ clock: 36, step: { kind: 'playing', verb: 'Say' } });
});

test('its action gets what came of it, and the rest of the document is not run', () => {
  const done = run(answered(one('action="/done"')), wait, wait);
  expect(requests(done).at(-1)).toMatchObject({
    method: 'POST',
    url: '/done',
    parameters: {
      DialCallStatus: 'completed',
      DialCallDuration: '30',
      DialBridged: 'true',
      DialCallSid: expect.stringMatching(/^CA\d{32}$/),
    },
  });
  expect(heard(listenToEnd(done))).not.toContain('After');
});

test.each([
  ['busy', 2],
  ['no-answer', 35],
  ['failed', 1],
  ['canceled', 3],
] as const)('%s, as scripted and as chosen', (outcome, seconds) => {
  const scripted = run(
    answered({ ...one('action="/done"'), peers: [{ address: '(202) 555-0177'.replace('(', '+1 ('), outcome }] }),
    wait,
  );
  expect(scripted.clock).toBe(2 + seconds);
  expect(requests(scripted).at(-1)?.parameters).toMatchObject({ DialCallStatus: outcome, DialBridged: 'false' });
  expect(requests(scripted).at(-1)?.parameters).not.toHaveProperty('DialCallDuration');
  if (outcome === 'canceled') return;
  const chosen = run(answered(one('action="/done"')), peer(outcome));
  expect(requests(chosen).at(-1)?.parameters['DialCallStatus']).toBe(outcome);
});

test('timeout has five seconds more, and who answers later does not answer', () => {
  const slow = { ...one('timeout="10" action="/done"'), peers: [{ after: 16 }] };
  expect(run(answered(slow), wait)).toMatchObject({ clock: 17 });
  expect(requests(run(answered(slow), wait)).at(-1)?.parameters['DialCallStatus']).toBe('no-answer');
  expect(run(answered({ ...slow, peers: [{ after: 14 }] }), wait).step.kind).toBe('connected');
});

test('timeLimit ends the talk', () => {
  expect(run(answered(one('timeLimit="7"')), wait).step.duration).toBe(7);
});

test('hangupOnStar drops the callee and goes on; without it the star is only heard', () => {
  expect(run(answered(one('hangupOnStar="true"')), wait, press('*')).step.verb).toBe('Say');
  expect(run(answered(one()), wait, press('*')).step.kind).toBe('connected');
});

test('several numbers ring at once, and the first to answer wins', () => {
  const two = app(
    { '/': '<Dial><Number>+12025550177</Number><Number statusCallback="/cb">+12025550178</Number></Dial>' },
    {
      peers: [
        { address: '+12025550177', after: 3 },
        { address: '+12025550178', after: 9 },
      ],
    },
  );
  const ringing = answered(two);
  expect(ringing.step.choices?.filter(({ does }) => does === 'busy').map(({ address }) => address)).toEqual([
    '+12025550177',
    '+12025550178',
  ]);
  const talking = run(ringing, wait);
  expect(talking.step.says).toContain('+12025550177');
  expect(callbacks(talking)[0]?.parameters).toMatchObject({
    CallStatus: 'canceled',
    SequenceNumber: '0',
    CallbackSource: 'call-progress-events',
  });
  expect(run(ringing, peer('answered', '+12025550178')).step.says).toContain('+12025550178');
  expect(run(ringing, peer('busy', '+12025550177')).step).toMatchObject({
    kind: 'dialing',
    says: 'Dial calls +12025550178.',
  });
});

test('sequential calls one after the other', () => {
  const two = app({
    '/': '<Dial sequential="true" timeout="10" action="/x"><Number>1</Number><Client>ada</Client></Dial>',
    '/x': '',
  });
  const first = answered(two);
  expect(first.step.says).toBe('Dial calls 1.');
  const second = run(first, peer('busy'));
  expect(second.step.says).toBe('Dial calls ada.');
  expect(requests(run(second, peer('no-answer'))).at(-1)?.parameters['DialCallStatus']).toBe('no-answer');
});

test('rows for one address are used in turn', () => {
  const twice = app(
    { '/': '<Dial>+12025550177</Dial><Dial>+12025550177</Dial>' },
    {
      peers: [
        { address: '+12025550177', outcome: 'busy' },
        { address: '+12025550177', says: 'At last.' },
      ],
    },
  );
  expect(heard(run(answered(twice), wait, wait))).toContain('At last.');
});

test('answerOnBridge lets the caller ring until the two are connected', () => {
  const ringing = answered(one('answerOnBridge="true"'));
  expect(ringing).toMatchObject({ status: 'ringing', step: { kind: 'dialing' } });
  expect(run(ringing, wait).status).toBe('in-progress');
  expect(run(ringing, hangUp).status).toBe('canceled');
  expect(run(ringing, peer('busy'))).toMatchObject({ status: 'in-progress', step: { verb: 'Say' } });
});

test('status callbacks never steer the call', () => {
  const call = listenToEnd(
    startCall(
      app({
        '/': '<Dial><Number statusCallback="/cb" statusCallbackEvent="initiated ringing answered completed">1</Number></Dial>',
        '/cb': '<Say>Never</Say>',
      }),
    ),
  );
  expect(
    callbacks(call).map(({ parameters }) => [
      parameters['CallStatus'],
      parameters['SequenceNumber'],
      parameters['ParentCallSid'],
    ]),
  ).toEqual(
    ['initiated', 'ringing', 'in-progress', 'completed'].map((status, i) => [
      status,
      String(i),
      `CA${'1'.padStart(32, '0')}`,
    ]),
  );
  expect(callbacks(call).at(-1)?.parameters['CallDuration']).toBe('30');
  expect(heard(call)).not.toContain('Never');
});

describe('the callee’s own document', () => {
  const screened = (whisper: string, more: Record<string, string> = {}) =>
    app({
      '/': '<Dial action="/done"><Number url="/whisper">1</Number></Dial>',
      '/whisper': whisper,
      '/done': '',
      ...more,
    });

  test('runs on their phone before the two are connected', () => {
    const whispering = run(answered(screened('<Say>A sales call.</Say>')), wait);
    expect(whispering).toMatchObject({ step: { kind: 'playing', phone: 'callee', place: { path: '/whisper' } } });
    expect(whispering.heard.at(-1)).toMatchObject({ text: 'A sales call.', phone: 'callee' });
    expect(requests(whispering).at(-1)?.parameters).toMatchObject({
      ParentCallSid: expect.stringMatching(/^CA/),
      Direction: 'outbound-dial',
      To: '1',
    });
    expect(run(whispering, wait).step).toMatchObject({ kind: 'connected', phone: 'caller' });
  });

  const ask = '<Gather numDigits="1" action="/take"><Say>Press any key.</Say></Gather><Hangup/>';
  test('can screen: a key takes the call', () => {
    const asking = run(answered(screened(ask, { '/take': '<Say>Connecting.</Say>' })), wait);
    const taken = run(asking, press('1'), wait);
    expect(taken.step.kind).toBe('connected');
    expect(requests(taken).at(-1)).toMatchObject({
      url: '/take',
      parameters: { Digits: '1', Direction: 'outbound-dial' },
    });
  });

  test('takes keys while the caller’s own phone still rings', () => {
    const rings = app({
      '/': '<Dial answerOnBridge="true"><Number url="/whisper">1</Number></Dial>',
      '/whisper': ask,
      '/take': '',
    });
    const asking = run(answered(rings), wait);
    expect(asking).toMatchObject({ status: 'ringing', step: { phone: 'callee' } });
    expect(run(asking, press('1'))).toMatchObject({ status: 'in-progress', step: { kind: 'connected' } });
    expect(run(asking, wait, wait)).toMatchObject({ status: 'no-answer', step: { kind: 'ended' } });
  });

  test('can screen: no key is no bridge', () => {
    const refused = run(answered(screened(ask)), wait, wait, wait);
    expect(requests(refused).at(-1)).toMatchObject({
      url: '/done',
      parameters: { DialCallStatus: 'completed', DialBridged: 'false' },
    });
  });

  test('may not dial on', () => {
    const call = run(answered(screened('<Dial>2</Dial>')), wait);
    expect(codesOf(call)).toContain(13201);
    expect(requests(call).at(-1)?.parameters['DialBridged']).toBe('false');
  });

  test('the callee can hang up on it, and so can the caller', () => {
    const asking = run(answered(screened(ask)), wait);
    expect(requests(run(asking, peer('hangup'))).at(-1)?.url).toBe('/done');
    expect(run(asking, hangUp)).toMatchObject({ status: 'completed', step: { kind: 'ended' } });
  });
});

test('a machine answers like a person, and detection tells its callback', () => {
  const call = run(
    answered(one('', '<Number machineDetection="Enable" amdStatusCallback="/amd">1</Number>')),
    peer('machine'),
  );
  expect(call.step.kind).toBe('connected');
  expect(callbacks(call)[0]).toMatchObject({ url: '/amd', parameters: { AnsweredBy: 'machine_start' } });
});

test('what no phone can be shown as its caller is refused, and what stands in Dial for no reason is named', () => {
  const ask = (callerId: string, noun?: string) =>
    listenToEnd(answered(one(`callerId="${callerId}" action="/done"`, noun)));
  expect(codesOf(ask('the shop'))).toEqual([13214]);
  expect(requests(ask('the shop')).at(-1)?.parameters['DialCallStatus']).toBe('failed');
  for (const callerId of ['+12025550143', '(202) 555-0143', 'client:ada', 'sip:ada@sip.example'])
    expect(codesOf(ask(callerId))).toEqual([]);
  expect(codesOf(ask('the shop', '<Client>ada</Client>'))).toEqual([]);
  expect(codesOf(ask('+12025550143', '<Number>+12025550177</Number><Say>Hi</Say>'))).toEqual([13215]);
});

test('a recording tells when it begins and, however the call ends, when it is done', () => {
  const recorded = app({
    '/': '<Dial record="record-from-answer" recordingStatusCallback="/r" recordingStatusCallbackEvent="in-progress completed" action="/a">+12025550177</Dial>',
    '/a': '',
  });
  const statuses = (call: Call) => callbacks(call).map(({ parameters }) => parameters['RecordingStatus']);
  const talking = answered(recorded, peer('answered'));
  expect(statuses(talking)).toEqual(['in-progress']);
  expect(statuses(run(talking, peer('hangup')))).toEqual(['in-progress', 'completed']);
  expect(statuses(run(talking, hangUp))).toEqual(['in-progress', 'completed']);
  const [begun, done] = callbacks(run(talking, hangUp)).map(({ parameters }) => parameters['RecordingSid']);
  expect(begun).toBe(done);
});

test('record, referUrl and an empty Dial', () => {
  const recorded = run(
    answered(one('record="record-from-answer" action="/done" recordingStatusCallback="/rec"')),
    wait,
    wait,
  );
  expect(requests(recorded).at(-1)?.parameters['RecordingUrl']).toContain('/Recordings/RE');
  expect(callbacks(recorded)[0]).toMatchObject({ url: '/rec', parameters: { RecordingSource: 'DialVerb' } });
  const referred = run(answered(one('referUrl="/done"', '<Sip>sip:ada@sip.example</Sip>')), wait, peer('refer'));
  expect(requests(referred).at(-1)).toMatchObject({
    url: '/done',
    parameters: { ReferTransferTarget: 'sip:elsewhere@sip.example' },
  });
  const empty = answered(one('action="/done"', ''));
  expect(codesOf(empty)).toContain(13223);
  expect(requests(empty).at(-1)?.parameters['DialCallStatus']).toBe('failed');
});

describe('Conference', () => {
  const conference = (attributes: string, more: Record<string, string> = {}) =>
    app({ '/': `<Dial action="/done"><Conference ${attributes}>room</Conference></Dial>`, '/done': '', ...more });

  test('waits with its waitUrl again and again, then talks, then asks its action without a duration', () => {
    const waiting = answered(conference('waitUrl="/wait"', { '/wait': '<Say>Wait</Say><Pause length="3"/>' }));
    expect(waiting.step).toMatchObject({ kind: 'playing', place: { path: '/wait' } });
    const done = run(waiting, wait, wait, wait, wait, wait);
    expect(done.heard.filter(({ text }) => text === 'Wait').length).toBeGreaterThan(1);
    const talking = run(waiting, peer('answered'));
    expect(talking.step.kind).toBe('connected');
    const over = run(talking, wait);
    expect(requests(over).at(-1)).toMatchObject({ url: '/done', parameters: { DialCallStatus: 'answered' } });
    expect(requests(over).at(-1)?.parameters).not.toHaveProperty('DialCallDuration');
  });

  test('plays only Say, Play, Pause and Redirect meanwhile, and tells its callbacks', () => {
    const call = listenToEnd(
      startCall(
        conference('waitUrl="/wait" statusCallback="/cb" statusCallbackEvent="start end join leave"', {
          '/wait': '<Gather/><Pause/>',
        }),
      ),
    );
    expect(codesOf(call)).toContain(13238);
    expect(callbacks(call).map(({ parameters }) => parameters['StatusCallbackEvent'])).toEqual([
      'participant-join',
      'conference-start',
      'participant-leave',
      'conference-end',
    ]);
  });

  test('a waiting document that takes no time is no endless loop', () => {
    const waiting = answered(conference('waitUrl="/wait"', { '/wait': '' }));
    expect(waiting.step).toMatchObject({ kind: 'waiting', duration: 10 });
    expect(requests(waiting)).toHaveLength(2);
  });
});

test('Dial Queue takes a caller out of it, who hears a document first', () => {
  const agent = app({ '/': '<Dial><Queue url="/about">support</Queue></Dial>', '/about': '<Say>You are next.</Say>' });
  const about = run(answered(agent), wait);
  expect(about.heard.at(-1)).toMatchObject({ text: 'You are next.', phone: 'callee' });
  expect(requests(about).at(-1)?.parameters['DequeingCallSid']).toMatch(/^CA/);
  expect(run(about, wait).step.kind).toBe('connected');
});

test('words on an open line are heard and lead nowhere', () => {
  const talking = run(answered(one()), wait, say('Hello?'), peer('say'));
  expect(talking.step).toMatchObject({ kind: 'connected' });
  expect(talking.heard.slice(-2).map(({ kind }) => kind)).toEqual(['said', 'far']);
});
