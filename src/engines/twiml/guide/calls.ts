import { type Guides, response } from './types.ts';

const numbers = (count: number) =>
  Array.from({ length: count }, (_, i) => `  <Number>+120255501${String(i + 10)}</Number>`);

/** How a call goes on, or does not. */
export const callGuide = {
  'unreachable-verb': {
    title: 'Every verb can be reached',
    why: 'Verbs are run from the top. Some never come back: <Hangup> and <Reject> end the call, <Redirect> goes on with another document, and so does a verb with an action, such as <Dial>. What stands after them is never run.',
    bad: response('<Hangup/>', '<Say>Goodbye.</Say>'),
    good: response('<Say>Goodbye.</Say>', '<Hangup/>'),
  },
  'verb-after-record': {
    title: 'Nothing is expected after <Record>',
    why: 'The documentation now says that <Record> always goes on with its action, and that without one it asks for the same document again. Earlier it said that an empty recording goes on with the next verb, and an example there still does. Do not rely on either.',
    bad: response('<Record action="/thanks"/>', '<Say>We heard nothing.</Say>'),
    good: response('<Record action="/thanks"/>'),
  },
  'endless-playback': {
    title: 'Nothing is expected after loop="0"',
    why: 'loop="0" plays again and again until the caller hangs up, or a thousand times. What stands after it is hardly ever heard.',
    bad: response('<Play loop="0">https://media.example/hold.mp3</Play>', '<Say>You are next.</Say>'),
    good: response('<Play loop="3">https://media.example/hold.mp3</Play>', '<Say>You are next.</Say>'),
  },
  'reject-not-first': {
    title: '<Reject> comes first',
    why: '<Reject> refuses a call that has not been answered, so nobody is charged for it. Any verb before it but <Pause> answers the call.',
    bad: response('<Say>We are closed.</Say>', '<Reject/>'),
    good: response('<Say>We are closed.</Say>', '<Hangup/>'),
  },
  'gather-without-action': {
    title: '<Gather> names the document that answers',
    why: 'Without an action, the digits are sent to the address of this same document. If that does not look at them, it asks the same question again, without end.',
    bad: response('<Gather numDigits="1">', '  <Say>Press 1.</Say>', '</Gather>'),
    good: response('<Gather numDigits="1" action="/menu">', '  <Say>Press 1.</Say>', '</Gather>'),
  },
  'unused-attribute': {
    title: 'An attribute does something',
    why: 'Hints and models are for speech, digits and the finishing key are for keys. Where the <Gather> does not take that kind of input, they do nothing: add it to input, or leave them out.',
    bad: response('<Gather hints="yes, no" action="/answer"/>'),
    good: response('<Gather input="dtmf speech" hints="yes, no" action="/answer"/>'),
  },
  'auto-with-default-model': {
    title: 'speechTimeout="auto" needs a speech model',
    why: 'The provider logs warning 13335 where it is used with the speech model default. Name another model, or the seconds of silence after which the caller has finished.',
    bad: response('<Gather input="speech" speechTimeout="auto" speechModel="default" action="/answer"/>'),
    good: response('<Gather input="speech" speechTimeout="3" speechModel="default" action="/answer"/>'),
  },
  'bad-hints': {
    title: 'Hints are few and short',
    why: 'At most 500 words or phrases, each of at most 100 characters, with commas between. Whole sentences do not help to recognise speech.',
    bad: response(`<Gather input="speech" hints="${'a sentence of many words '.repeat(5).trim()}" action="/answer"/>`),
    good: response('<Gather input="speech" hints="sentence, words" action="/answer"/>'),
  },
  'long-transcription': {
    title: 'A recording to be transcribed has at most 120 seconds',
    why: 'Longer ones are kept, and not transcribed: warnings 13615 and 13617 tell of it.',
    bad: response('<Record transcribe="true" maxLength="300" action="/thanks"/>'),
    good: response('<Record transcribe="true" maxLength="120" action="/thanks"/>'),
  },
  'empty-dial': {
    title: '<Dial> calls somebody',
    why: 'Between its tags stands a number, or a noun such as <Client> or <Conference>. Often a template has put in nothing.',
    bad: response('<Dial></Dial>'),
    good: response('<Dial>+12025550143</Dial>'),
  },
  'too-many-numbers': {
    title: '<Dial> calls at most ten numbers',
    why: 'It rings all of them, and the first to answer gets the call. With more than ten, warning 13250 is logged. For larger groups use a queue.',
    bad: response('<Dial>', ...numbers(11), '</Dial>'),
    good: response('<Dial>', ...numbers(2), '</Dial>'),
  },
  'mixed-nouns': {
    title: 'A conference or queue stands alone in its <Dial>',
    why: 'Numbers and clients are rung; a conference is joined, and a queue is answered. One <Dial> does one of these. For a conference among others, warning 13000 is logged.',
    bad: response('<Dial>', '  <Conference>Daily</Conference>', '  <Number>+12025550143</Number>', '</Dial>'),
    good: response('<Dial>', '  <Conference>Daily</Conference>', '</Dial>'),
  },
  'not-e164': {
    title: 'A phone number is in E.164 form',
    why: 'Only +, the country code and the number mean the same everywhere. A number as it is dialled at home is read as one of the country of your account, if at all.',
    bad: response('<Dial>202-555-0143</Dial>'),
    good: response('<Dial>+12025550143</Dial>'),
  },
  'bad-phone-number': {
    title: 'What is dialled as a number is one',
    why: 'Text in <Dial> and <Number> is a phone number. A SIP address stands in <Sip>, a client in <Client>.',
    bad: response('<Dial>sip:ada@pbx.example</Dial>'),
    good: response('<Dial>', '  <Sip>sip:ada@pbx.example</Sip>', '</Dial>'),
  },
  'bad-queue-name': {
    title: 'A queue has a name of 1 to 64 characters',
    why: 'Without a name, or with a longer one, the caller is not queued.',
    bad: response('<Enqueue></Enqueue>'),
    good: response('<Enqueue>support</Enqueue>'),
  },
  'bad-sip-uri': {
    title: '<Sip> calls a SIP address',
    why: 'It begins with sip: or sips:, names somebody at a host, and has less than 255 characters.',
    bad: response('<Dial>', '  <Sip>ada@pbx.example</Sip>', '</Dial>'),
    good: response('<Dial>', '  <Sip>sip:ada@pbx.example</Sip>', '</Dial>'),
  },
  'long-headers': {
    title: 'The headers of a SIP address have at most 1,024 characters',
    why: 'They travel in the request that opens the call. Send a key, and look the rest up by it.',
    bad: response('<Dial>', `  <Sip>sip:ada@[::1]?x-data=${'0123456789'.repeat(103)}</Sip>`, '</Dial>'),
    good: response('<Dial>', '  <Sip>sip:ada@pbx.example?x-data=42</Sip>', '</Dial>'),
  },
  'redirect-after-action': {
    title: 'A message has an action, or the document a <Redirect>',
    why: 'One page of the documentation says that after a <Message> with an action nothing is run, another that its action is told the status only. Do not rely on either.',
    kind: 'messaging',
    bad: response('<Message action="/sent">Thanks!</Message>', '<Redirect>/next</Redirect>'),
    good: response('<Message>Thanks!</Message>', '<Redirect>/next</Redirect>'),
  },
  'endless-redirect': {
    title: 'A document does not lead back to itself at once',
    why: 'If nothing in between waits for the caller, the documents are asked for again and again. With messages the provider stops after 50 (14106); for calls no such limit is documented. A document that plays something first goes on until the caller hangs up.',
    bad: response('<Redirect/>'),
    good: response('<Gather action="/menu">', '  <Say>Press 1.</Say>', '</Gather>', '<Redirect/>'),
  },
  'dial-in-whisper': {
    title: 'Nobody is dialled from the url of a number',
    why: 'That document is run for the one who is called, before the two are connected: to announce the caller, or to ask for a key. Calling on from there fails with error 13201.',
    path: '/announce',
    beside: [{ path: '/', source: response('<Dial>', '  <Number url="/announce">+12025550143</Number>', '</Dial>') }],
    bad: response('<Dial>+12025550144</Dial>'),
    good: response('<Say>A call from the shop.</Say>'),
  },
  'verb-in-wait-document': {
    title: 'Who waits is played to, and little else',
    why: 'The waitUrl of a conference takes <Say>, <Play>, <Pause> and <Redirect>; that of a queue also <Gather>, <Hangup> and <Leave>. Others fail with error 13238.',
    path: '/hold',
    beside: [{ path: '/', source: response('<Dial>', '  <Conference waitUrl="/hold">Daily</Conference>', '</Dial>') }],
    bad: response('<Record maxLength="10"/>'),
    good: response('<Play>https://media.example/hold.mp3</Play>'),
  },
} as const satisfies Guides;
