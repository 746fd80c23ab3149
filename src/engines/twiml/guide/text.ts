import { type Guides, response } from './types.ts';

const message = { kind: 'messaging' } as const;
const times = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));

/** What stands between the tags. */
export const textGuide = {
  'stray-text': {
    title: 'Text stands where it is used',
    why: 'Words directly in <Response> or <Gather> are ignored: nothing says whether to speak them. Put them in <Say>, or in <Message>.',
    bad: response('Thank you for calling.'),
    good: response('<Say>Thank you for calling.</Say>'),
  },
  'empty-say': {
    title: '<Say> has something to say',
    why: 'An empty <Say> is silent, and error 13520 is logged. Often a template has put in nothing: a name that is not known, a list without items. To wait, use <Pause>.',
    bad: response('<Say></Say>'),
    good: response('<Pause length="1"/>'),
  },
  'long-say': {
    title: '<Say> is not longer than a voice can speak',
    why: 'A basic voice takes 4,096 characters, a Polly voice 3,000; tags of SSML do not count. What is longer is cut or not spoken. Divide it, or play a recording. Nobody listens for so long.',
    bad: response(`<Say>${'Our opening hours have changed. '.repeat(130).trim()}</Say>`),
    good: response('<Say>Our opening hours have changed.</Say>'),
  },
  'empty-play': {
    title: '<Play> has something to play',
    why: 'Between its tags stands the address of a sound. Without one it needs the attribute digits, for tones.',
    bad: response('<Play/>'),
    good: response('<Play>https://media.example/welcome.mp3</Play>'),
  },
  'digits-in-gather': {
    title: '<Play> plays no tones inside <Gather>',
    why: 'While keys are awaited, tones of our own could be taken for them. Play them before.',
    bad: response('<Gather action="/menu">', '  <Play digits="1"/>', '</Gather>'),
    good: response('<Play digits="1"/>', '<Gather action="/menu"/>'),
  },
  'empty-message': {
    title: 'A message has text or media',
    why: 'A message without either is not sent, and error 14103 is logged. To send no reply, leave <Message> out.',
    ...message,
    bad: response('<Message/>'),
    good: response('<Message>We got your message.</Message>'),
  },
  'long-message': {
    title: 'A message has at most 1,600 characters',
    why: 'A longer one is not sent, and error 14103 is logged. Divide it into several messages, or send a link. Long before that, it is charged as many segments.',
    ...message,
    bad: response(`<Message>${'Our opening hours have changed. '.repeat(51).trim()}</Message>`),
    good: response('<Message>Our opening hours have changed.</Message>'),
  },
  'too-many-media': {
    title: 'A message has at most ten media',
    why: 'A message with more is refused. Send the rest in a second message.',
    ...message,
    bad: response(
      '<Message>',
      ...times(11, (i) => `  <Media>https://media.example/${i + 1}.jpg</Media>`),
      '</Message>',
    ),
    good: response(
      '<Message>',
      ...times(2, (i) => `  <Media>https://media.example/${i + 1}.jpg</Media>`),
      '</Message>',
    ),
  },
  'too-many-replies': {
    title: 'A message has at most ten replies',
    why: 'Those after the tenth are not sent, and error 14109 is logged. Most often a loop in a program has run too far; every reply is charged.',
    ...message,
    bad: response(...times(11, (i) => `<Message>Part ${i + 1}</Message>`)),
    good: response('<Message>Part 1</Message>', '<Message>Part 2</Message>'),
  },
} as const satisfies Guides;
