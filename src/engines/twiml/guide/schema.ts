import { type Guides, response } from './types.ts';

const warns = 'The provider logs a warning, ignores what it does not know, and goes on with the rest.';

/** Which elements, attributes and values there are. */
export const schemaGuide = {
  'root-not-response': {
    title: 'The outermost element is <Response>',
    why: 'Exactly so written, in this case of letters, and without a namespace before it. With any other the provider logs error 12102 and ends the call.',
    bad: '<response><Say>Hello.</Say></response>\n',
    good: '<Response><Say>Hello.</Say></Response>\n',
  },
  'unknown-element': {
    title: 'An element has a name TwiML knows',
    why: `Names are told apart by case: <say> is not <Say>. ${warns}`,
    bad: response('<Speak>Hello.</Speak>'),
    good: response('<Say>Hello.</Say>'),
  },
  'wrong-kind': {
    title: 'Calls and messages have verbs of their own',
    why: 'A call is answered with verbs such as <Say>, a text message with <Message>. Only <Redirect> is in both. To send a text during a call, use the Messages API from your server.',
    bad: response('<Message>Your order is ready.</Message>'),
    good: response('<Say>Your order is ready.</Say>'),
  },
  'wrong-nesting': {
    title: 'An element stands where it is expected',
    why: `Each element takes a few others inside: <Gather> takes what is heard while keys are awaited, <Dial> takes whom to call. ${warns}`,
    bad: response('<Gather action="/menu">', '  <Dial>+12025550143</Dial>', '</Gather>'),
    good: response('<Gather action="/menu">', '  <Say>Press 1.</Say>', '</Gather>', '<Dial>+12025550143</Dial>'),
  },
  'disputed-element': {
    title: 'The SDK allows it here, the documentation does not',
    why: 'The two sources of the provider disagree, so what happens is not promised. Where there is another way, take that.',
    bad: response('<Queue>support</Queue>'),
    good: response('<Dial>', '  <Queue>support</Queue>', '</Dial>'),
  },
  'outdated-element': {
    title: 'An element is still in use',
    why: 'It is understood for the sake of old documents, and may stop working. Write what has taken its place.',
    kind: 'messaging',
    bad: response('<Sms>Your order is ready.</Sms>'),
    good: response('<Message>Your order is ready.</Message>'),
  },
  'unknown-attribute': {
    title: 'An attribute has a name its element knows',
    why: `Names are told apart by case: numdigits is not numDigits. ${warns}`,
    bad: response('<Gather numdigits="1" action="/menu"/>'),
    good: response('<Gather numDigits="1" action="/menu"/>'),
  },
  'missing-attribute': {
    title: 'An element has the attributes it needs',
    why: 'Without it the provider does not know what to do, and the element fails.',
    bad: response('<Connect>', '  <ConversationRelay/>', '</Connect>'),
    good: response('<Connect>', '  <ConversationRelay url="wss://relay.example/call"/>', '</Connect>'),
  },
  'disputed-attribute': {
    title: 'SDK and documentation disagree on this attribute',
    why: 'One of the two sources of the provider knows it, the other does not. It may work; try it out before you rely on it.',
    bad: response('<Dial callReason="Your delivery">+12025550143</Dial>'),
    good: response('<Dial>+12025550143</Dial>'),
  },
  'outdated-attribute': {
    title: 'An attribute is still in use',
    why: 'It is understood for the sake of old documents, and the documentation asks to leave it out.',
    bad: response('<Gather input="speech" enhanced="true" action="/answer"/>'),
    good: response('<Gather input="speech" action="/answer"/>'),
  },
  'bad-value': {
    title: 'An attribute has a value it takes',
    why: 'With another value the provider logs a warning, and most often goes on as if the attribute were not there. Whole numbers are written in digits alone, and values from a list exactly as they are listed.',
    bad: response('<Dial timeout="thirty">+12025550143</Dial>'),
    good: response('<Dial timeout="30">+12025550143</Dial>'),
  },
  'unlisted-value': {
    title: 'A value is among those known here',
    why: 'The provider adds to this list at times, so a value that is not in it may be right all the same. Compare it with the documentation.',
    bad: response('<Say language="en-UK">Hello.</Say>'),
    good: response('<Say language="en-GB">Hello.</Say>'),
  },
  'unlisted-voice': {
    title: 'A voice is among those known here',
    why: 'A voice is man, woman, or a name with the engine before it, such as Polly.Joanna. With a voice it does not know, the provider speaks with its default voice. Voices are added often, so one that is not known here may be right all the same.',
    bad: response('<Say voice="women">Hello.</Say>'),
    good: response('<Say voice="woman">Hello.</Say>'),
  },
  'outdated-voice': {
    title: 'A voice is still documented',
    why: 'The voice alice stands in the list of the SDK, and no more in the documentation. Choose one that is in both.',
    bad: response('<Say voice="alice">Hello.</Say>'),
    good: response('<Say voice="Polly.Joanna">Hello.</Say>'),
  },
} as const satisfies Guides;
