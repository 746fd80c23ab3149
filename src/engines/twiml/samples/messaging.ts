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
    summary: 'Leads STOP and START to their own answers, for those who keep the list themselves.',
    kind: 'messaging',
    documents: [
      at('/sms', '<Message>Reply STOP to hear no more from us, START to hear from us again.</Message>'),
      at('/stop', '<Message>You will hear no more from Harbour Bikes. Reply START to come back.</Message>'),
      at('/start', '<Message>Welcome back to Harbour Bikes. Reply STOP to hear no more.</Message>'),
    ],
  },
];
