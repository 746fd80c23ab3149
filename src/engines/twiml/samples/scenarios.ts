import type { Scenario } from '../scenario/types.ts';

const press = (keys: string) => Array.from(keys, (digit) => ({ type: 'digit', digit }) as const);
const hear = (to: string) => ({ type: 'listen', to }) as const;
const toTheEnd = { type: 'listen' } as const;
const far = (does: 'answered' | 'busy' | 'no-answer' | 'failed' | 'hangup') => ({ type: 'peer', does }) as const;
const text = (body: string) => ({ type: 'text', body }) as const;

/** Tests of the samples, by the sample's id: between them they go most ways through it. */
export const scenarios: Record<string, readonly Scenario[]> = {
  menu: [
    {
      name: 'A ticket that is ready',
      inputs: [hear('press 1'), ...press('1'), hear('number on your repair ticket'), ...press('4711'), toTheEnd],
      expects: [
        { asks: '/repairs', with: { Digits: '1' } },
        { asks: '/ticket', with: { Digits: '4711' } },
        { hears: 'Ticket 4711 is ready' },
        { status: 'completed' },
      ],
    },
    {
      name: 'No key, then no ticket',
      inputs: [hear('did not hear a key'), hear('press 1'), ...press('1'), toTheEnd],
      expects: [{ hears: 'We did not hear a key' }, { hears: 'No ticket, no problem' }, { status: 'completed' }],
    },
  ],
  voicemail: [
    {
      name: 'Nobody answers, a message is left',
      inputs: [
        hear('ringing'),
        far('no-answer'),
        hear('after the tone'),
        { type: 'wait' },
        { type: 'say', text: 'Call me back.' },
        ...press('#'),
        toTheEnd,
      ],
      expects: [
        { asks: '/after', with: { DialCallStatus: 'no-answer' } },
        { asks: '/thanks' },
        { hears: 'We will call you back' },
      ],
    },
    {
      name: 'The line is busy',
      inputs: [hear('ringing'), far('busy'), hear('leave a message')],
      expects: [{ asks: '/after', with: { DialCallStatus: 'busy' } }, { status: 'in-progress' }],
    },
  ],
  forwarding: [
    {
      name: 'Somebody answers',
      inputs: [hear('ringing'), far('answered'), far('hangup'), toTheEnd],
      expects: [{ asks: '/ended', with: { DialCallStatus: 'completed' } }, { status: 'completed' }],
    },
    {
      name: 'All three are busy',
      inputs: [hear('ringing'), far('busy'), far('busy'), far('busy'), toTheEnd],
      expects: [{ asks: '/ended', with: { DialCallStatus: 'busy' } }, { hears: 'We are all on the phone' }],
    },
  ],
  conference: [
    {
      name: 'The second caller comes',
      inputs: [hear('the first'), far('answered'), far('hangup'), toTheEnd],
      expects: [{ hears: 'joining the daily meeting' }, { asks: '/hold' }, { hears: 'You are the first' }],
    },
  ],
  whisper: [
    {
      name: 'The call is taken',
      inputs: [hear('ringing'), far('answered'), hear('for the workshop'), ...press('1'), toTheEnd],
      expects: [{ asks: '/announce' }, { hears: 'A call for the workshop' }, { asks: '/taken', with: { Digits: '1' } }],
    },
    {
      name: 'The call is not taken',
      inputs: [hear('ringing'), far('answered'), toTheEnd],
      expects: [{ hears: 'A call for the workshop' }, { status: 'completed' }],
    },
  ],
  queue: [
    {
      name: 'The caller has waited enough',
      inputs: [hear('in line'), { type: 'wait' }, ...press('1'), toTheEnd],
      expects: [
        { hears: 'You are number 1 in line' },
        { asks: '/leave', with: { Digits: '1' } },
        { asks: '/left', with: { QueueResult: 'leave' } },
        { hears: 'Thank you for waiting' },
      ],
    },
    {
      name: 'An agent takes the call',
      inputs: [hear('in line'), far('answered'), far('hangup'), toTheEnd],
      expects: [{ asks: '/left', with: { QueueResult: 'bridged' } }],
    },
  ],
  callback: [
    {
      name: 'By voice',
      inputs: [
        hear('say: call me back'),
        { type: 'say', text: 'Call me back' },
        hear('enter your number'),
        ...press('2025550188#'),
        toTheEnd,
      ],
      expects: [
        { asks: '/number', with: { SpeechResult: 'Call me back' } },
        { asks: '/noted', with: { Digits: '2025550188' } },
        { hears: 'We will call 2025550188' },
      ],
    },
    {
      name: 'Nothing is said',
      inputs: [toTheEnd],
      expects: [{ hears: 'Please try again later' }, { status: 'completed' }],
    },
  ],
  'sms-reply': [
    {
      name: 'Any text is answered',
      inputs: [text('Is my bicycle ready?')],
      expects: [{ hears: 'will answer by noon' }],
    },
  ],
  'opt-out': [
    {
      name: 'Hello, then STOP, then START',
      inputs: [text('Hello'), text('STOP'), text('START')],
      expects: [{ hears: 'Reply STOP to hear no more' }, { hears: 'Welcome back' }],
    },
  ],
};
