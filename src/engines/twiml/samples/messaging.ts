import { at, type Sample } from './types.ts';

/** What messages are most often answered with. */
export const messagingSamples: readonly Sample[] = [
  {
    id: 'sms-reply',
    title: 'SMS auto-reply',
    summary: 'Answers every message, and asks to be told whether the answer arrived.',
    kind: 'messaging',
    documents: [
      at(
        '/sms',
        '<Message statusCallback="/status">',
        '  <Body>Thanks! We got your message &amp; will answer by noon.</Body>',
        '  <Media>https://media.example/map.png</Media>',
        '</Message>',
      ),
    ],
  },
  {
    id: 'opt-out',
    title: 'Opt-out',
    summary: 'Takes note of STOP, which the provider answers itself, and welcomes back who texts START.',
    kind: 'messaging',
    documents: [
      at('/sms', '<Message>Reply STOP to hear no more from us, START to hear from us again.</Message>'),
      at('/stop', '<!-- The provider has answered. A reply from here would be refused, with 21610. -->'),
      at('/start', '<Message>Welcome back to Harbour Bikes. Reply STOP to hear no more.</Message>'),
    ],
    routes: [
      { path: '/sms', parameter: 'Body', value: 'STOP', document: '/stop' },
      { path: '/sms', parameter: 'Body', value: 'START', document: '/start' },
    ],
  },
];
