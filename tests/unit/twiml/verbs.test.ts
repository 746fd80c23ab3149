import { describe, expect, test } from 'vitest';
import { type AppDocument, startCall } from '../../../src/engines/twiml/index.ts';
import { schemas } from '../../../src/engines/twiml/schema/index.ts';
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

test.each(schemas.voice['Response']?.children ?? [])('%s is played: the call goes on from it or ends by it', (verb) => {
  const call = listenToEnd(startCall(app({ '/': `<${verb}/><Say>After</Say>` })));
  expect(call.step.kind).toBe('ended');
  expect(call.visits).toContainEqual({ path: '/', from: 10 });
});

describe('Gather with speech', () => {
  const asks = (attributes: string) =>
    app({
      '/': `<Gather action="/a" ${attributes}><Say>Where to?</Say></Gather><Say>Fell through.</Say>`,
      '/a': '<Say>{{SpeechResult}}</Say>',
    });

  test('sends what was said with a confidence', () => {
    const call = answered(asks('input="speech" speechTimeout="2"'), say('To the harbour', 0.42));
    expect(requests(call).at(-1)).toMatchObject({
      url: '/a',
      parameters: { SpeechResult: 'To the harbour', Confidence: '0.42' },
    });
    expect(heard(call)).toEqual(['Where to?', 'To the harbour', 'To the harbour']);
    expect(call.clock).toBeCloseTo(2 + 1 + 2);
  });

  test('the first kind of input wins', () => {
    const both = answered(asks('input="dtmf speech" numDigits="2"'));
    expect(both.accepts).toEqual(['wait', 'digit', 'say', 'hangup']);
    const keyed = run(both, press('1'));
    expect(keyed.accepts).not.toContain('say');
    expect(requests(run(keyed, say('no'), press('2'))).at(-1)?.parameters['Digits']).toBe('12');
  });

  test('partial results go to a callback, and an empty utterance is none', () => {
    const call = answered(asks('input="speech" partialResultCallback="/p"'), say('yes'));
    expect(callbacks(call)[0]).toMatchObject({ url: '/p', parameters: { UnstableSpeechResult: 'yes' } });
    expect(answered(asks('input="speech"'), say(' ')).step.kind).toBe('gathering');
  });

  test('swear words are masked unless profanityFilter says otherwise', () => {
    const sent = (attributes: string) =>
      requests(
        answered(
          app({ '/': `<Gather input="speech" action="/a" ${attributes}/>`, '/a': '' }),
          say('What the Fucking shirt'),
        ),
      ).at(-1)?.parameters['SpeechResult'];
    expect(sent('')).toBe('What the F****** shirt');
    expect(sent('profanityFilter="false"')).toBe('What the Fucking shirt');
  });

  test('names what stands in it for no reason, and hears no longer than maxSpeechTime', () => {
    const call = answered(app({ '/': '<Gather input="speech" maxSpeechTime="2" speechTimeout="1"><Dial/></Gather>' }));
    expect(codesOf(call)).toEqual([13320]);
    expect(run(call, say('word '.repeat(100))).clock - call.clock).toBe(3);
  });

  test('no words fall through', () => {
    expect(heard(answered(asks('input="speech"'), wait, wait))).toContain('Fell through.');
  });
});

describe('Record', () => {
  const records = (attributes: string, more = {}) =>
    app({ '/': `<Record action="/done" ${attributes}/><Say>After</Say>`, '/done': '' }, more);

  test('beeps, hears, and ends by silence, without the silence', () => {
    const listening = answered(records(''));
    expect(heard(listening)).toEqual(['Beep']);
    expect(listening).toMatchObject({ clock: 3, step: { kind: 'recording', duration: 5 } });
    const done = run(listening, say('Call me back on Monday, please.'), wait);
    expect(requests(done).at(-1)).toMatchObject({ url: '/done', parameters: { RecordingDuration: '3' } });
    expect(requests(done).at(-1)?.parameters['RecordingUrl']).toContain('/Recordings/RE');
    expect(requests(done).at(-1)?.parameters).not.toHaveProperty('Digits');
  });

  test('ends by any key, or by the keys it names', () => {
    expect(requests(answered(records(''), say('Hi'), press('5'))).at(-1)?.parameters['Digits']).toBe('5');
    const named = answered(records('finishOnKey="*"'), say('Hi'), press('5'));
    expect(named.step.kind).toBe('recording');
    expect(requests(run(named, press('*'))).at(-1)?.parameters['Digits']).toBe('*');
  });

  test('ends at maxLength, where silence does not end it', () => {
    const done = answered(records('timeout="0" maxLength="10" playBeep="false" trim="do-not-trim"'), say('Hi'), wait);
    expect(done.clock).toBe(12);
    expect(requests(done).at(-1)?.parameters['RecordingDuration']).toBe('10');
  });

  test('an empty one is kept, or, as documented earlier, skipped', () => {
    expect(requests(answered(records(''), wait)).at(-1)?.url).toBe('/done');
    const skipped = answered(records('', { emptyRecordings: 'skipped' }), wait);
    expect(heard(skipped)).toEqual(['Beep', 'After']);
  });

  test('hanging up still sends it, and no answer is run', () => {
    const call = answered(records(''), say('Bye'), hangUp);
    expect(callbacks(call).at(-1)).toMatchObject({
      url: '/done',
      parameters: { Digits: 'hangup', CallStatus: 'completed' },
    });
    expect(call.step.kind).toBe('ended');
  });

  test('a transcription comes by callback', () => {
    const call = answered(
      records('transcribe="true" transcribeCallback="/t"'),
      say('Please call me back on Monday, before noon if you can.'),
      press('#'),
    );
    expect(callbacks(call).at(-1)).toMatchObject({
      url: '/t',
      parameters: {
        TranscriptionText: 'Please call me back on Monday, before noon if you can.',
        TranscriptionStatus: 'completed',
      },
    });
  });
});

describe('Enqueue', () => {
  const queue = (inside: string, more: Record<string, string> = {}, rest = {}) =>
    app({ '/': `${inside}<Say>After</Say>`, '/done': '', ...more }, rest);

  test('waits, hears the waiting document again and again, and is taken by an agent', () => {
    const call = answered(
      queue('<Enqueue waitUrl="/wait" action="/done">repairs</Enqueue>', { '/wait': '<Play>/hold.mp3</Play>' }),
    );
    expect(requests(call).at(-1)).toMatchObject({
      url: '/wait',
      parameters: { QueuePosition: '1', QueueTime: '0', MaxQueueSize: '1000' },
    });
    const waited = run(call, wait, wait);
    expect(requests(waited).at(-1)?.parameters['QueueTime']).toBe('10');
    const talking = run(waited, wait, wait);
    expect(talking).toMatchObject({ clock: 22, step: { kind: 'connected' } });
    expect(requests(run(talking, wait)).at(-1)).toMatchObject({
      url: '/done',
      parameters: { QueueResult: 'bridged', QueueTime: '20' },
    });
  });

  test('Leave in the waiting document goes on after Enqueue', () => {
    const call = answered(
      queue('<Enqueue waitUrl="/wait">repairs</Enqueue>', {
        '/wait': '<Gather numDigits="1" action="/out"/>',
        '/out': '<Leave/>',
      }),
      press('1'),
    );
    expect(call.step).toMatchObject({ verb: 'Say', place: { path: '/' } });
  });

  test('Hangup in it ends the call, and so does the caller; the action learns of both', () => {
    const waiting = queue('<Enqueue waitUrl="/wait" action="/done">repairs</Enqueue>', {
      '/wait': '<Pause length="3"/><Hangup/>',
    });
    for (const call of [answered(waiting, wait), answered(waiting, hangUp)]) {
      expect(call.step.kind).toBe('ended');
      expect(callbacks(call).at(-1)).toMatchObject({ url: '/done', parameters: { QueueResult: 'hangup' } });
    }
  });

  test('a full queue, and a name that is none', () => {
    const full = queue(
      '<Enqueue action="/done">repairs</Enqueue>',
      {},
      { peers: [{ address: 'repairs', outcome: 'busy' }] },
    );
    expect(requests(answered(full)).at(-1)?.parameters['QueueResult']).toBe('queue-full');
    expect(codesOf(answered(queue('<Enqueue/>')))).toContain(14204);
    expect(codesOf(answered(queue(`<Enqueue>${'x'.repeat(65)}</Enqueue>`)))).toContain(14205);
  });

  test('silence, the provider’s music, and nobody who comes', () => {
    expect(heard(answered(queue('<Enqueue waitUrl="">repairs</Enqueue>')))).toEqual(['Silence']);
    const music = answered(queue('<Enqueue>repairs</Enqueue>'));
    expect(heard(music)).toEqual(['Hold music of the provider']);
    expect(run(music, peer('no-answer'), wait).step).toMatchObject({
      kind: 'ended',
      says: expect.stringContaining('own guess'),
    });
  });
});

describe('Connect, Echo, Refer, Start and Stop, Sms', () => {
  test('Connect blocks until the far side ends it', () => {
    const relay = app({
      '/': '<Connect action="/done"><ConversationRelay url="wss://a.example" welcomeGreeting="Hi, I am the assistant."/></Connect><Say>After</Say>',
      '/done': '',
    });
    const talking = answered(relay);
    expect(talking.heard.at(-1)).toMatchObject({ kind: 'far', text: 'Hi, I am the assistant.' });
    const over = run(talking, say('Bye'), peer('hangup'));
    expect(requests(over).at(-1)).toMatchObject({ url: '/done', parameters: { SessionStatus: 'completed' } });
    const failed = answered({ ...relay, peers: [{ address: 'wss://a.example', outcome: 'failed' }] });
    expect(requests(failed).at(-1)?.parameters['SessionStatus']).toBe('failed');
  });

  test('Start goes on at once, and Stop or the end of the call stops it', () => {
    const started = app({
      '/': '<Start><Stream name="s" url="wss://a.example" statusCallback="/cb"/><Transcription statusCallbackUrl="/t"/></Start><Say>Hi</Say><Stop><Stream name="s"/></Stop>',
    });
    const call = listenToEnd(startCall(started));
    expect(heard(call)).toEqual(['Hi']);
    expect(
      callbacks(call).map(({ parameters }) => parameters['StreamEvent'] ?? parameters['TranscriptionEvent']),
    ).toEqual(['stream-started', 'transcription-started', 'stream-stopped', 'transcription-stopped']);
  });

  test('Echo says it back, Sms texts', () => {
    expect(
      answered(app({ '/': '<Echo/>' }), say('Hello'))
        .heard.slice(-2)
        .map(({ text }) => text),
    ).toEqual(['Hello', 'Hello']);
    const sms = answered(app({ '/': '<Sms statusCallback="/cb">Your code</Sms>' }));
    expect(callbacks(sms)[0]?.parameters).toMatchObject({ SmsStatus: 'sent', To: '+12025550198' });
  });

  test('Refer works on SIP calls only', () => {
    const transfer = app({ '/': '<Refer action="/done"><Sip>sip:bob@sip.example</Sip></Refer>', '/done': '' });
    const sip = run(startCall(transfer, { from: 'sip:ada@sip.example' }), wait, wait);
    expect(requests(sip).at(-1)?.parameters).toMatchObject({
      ReferCallStatus: 'completed',
      NotifySipResponseCode: '200',
    });
    expect(requests(answered(transfer)).at(-1)?.parameters['ReferCallStatus']).toBe('failed');
  });
});

describe('Pay', () => {
  const payment = (attributes = '', prompts = '') =>
    app({ '/': `<Pay action="/done" ${attributes}>${prompts}</Pay>`, '/done': '' });
  const keys = (digits: string) => [...digits].map((digit) => press(digit));
  const card = [...keys('4111111111111111#'), ...keys('1231#'), ...keys('02109#'), ...keys('123#')];

  test('asks for card, date, postal code and security code, and sends no number', () => {
    const processing = answered(payment('chargeAmount="20.45"'), ...card);
    expect(processing.step.kind).toBe('paying');
    expect(requests(run(processing, wait)).at(-1)?.parameters).toMatchObject({
      Result: 'success',
      PaymentCardNumber: 'xxxxxxxxxxxx1111',
      PaymentCardType: 'visa',
      PaymentConfirmationCode: expect.stringMatching(/^PK/),
      SecurityCode: 'xxx',
    });
    expect(requests(run(processing, peer('failed'))).at(-1)?.parameters['Result']).toBe('payment-connector-error');
  });

  test('a wrong number is asked for again, with the prompt for that error', () => {
    const call = answered(
      payment(
        'maxAttempts="2"',
        '<Prompt for="payment-card-number" errorType="invalid-card-number"><Say>That is no card.</Say></Prompt>',
      ),
      ...keys('4111111111111112#'),
    );
    expect(heard(call)).toContain('That is no card.');
    expect(requests(run(call, wait, wait)).at(-1)?.parameters['Result']).toBe('too-many-failed-attempts');
  });

  test('the star key ends it', () => {
    expect(requests(answered(payment(), press('*'))).at(-1)?.parameters['Result']).toBe('caller-interrupted-with-star');
  });
});

describe('sounds', () => {
  const play = (sound: Partial<AppDocument>, inside = '<Play>/a.mp3</Play><Say>After</Say>') => {
    const { documents } = app({ '/': inside });
    return listenToEnd(
      startCall({ kind: 'voice', documents: [...documents, { path: '/a.mp3', source: '', ...sound }] }),
    );
  };

  test('are taken to be there, or are what the app answers', () => {
    expect(heard(listenToEnd(startCall(app({ '/': '<Play>/a.mp3</Play>' }))))).toEqual(['/a.mp3']);
    expect(heard(play({ contentType: 'audio/mpeg' }))).toEqual(['/a.mp3', 'After']);
  });

  test.each<[Partial<AppDocument>, number]>([
    [{}, 13420],
    [{ contentType: '' }, 13420],
    [{ status: 404, contentType: 'audio/mpeg' }, 11200],
  ])('that are none are not heard: %o', (sound, code) => {
    const call = play(sound);
    expect(heard(call)).toEqual(['After']);
    expect(codesOf(call)).toEqual([code]);
  });

  test('have a number of their own in Gather, and a Say without words has one', () => {
    expect(codesOf(play({}, '<Gather action="/a"><Play>/a.mp3</Play></Gather>'))).toEqual([13325]);
    expect(codesOf(play({}, '<Say/>'))).toEqual([13520]);
  });
});
