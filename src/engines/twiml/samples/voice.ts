import { at, type Sample } from './types.ts';

/** What calls are most often answered with. */
export const voiceSamples: readonly Sample[] = [
  {
    id: 'menu',
    title: 'Menu',
    summary: 'Asks for a key and asks again, with a second menu behind the first key.',
    kind: 'voice',
    documents: [
      at(
        '/',
        '<Gather numDigits="1" timeout="5" action="/repairs">',
        '  <Say>Thank you for calling Harbour Bikes. To ask about a repair, press 1.</Say>',
        '</Gather>',
        '<Say>We did not hear a key.</Say>',
        '<Redirect>/</Redirect>',
      ),
      at(
        '/repairs',
        '<Gather numDigits="4" finishOnKey="#" timeout="6" action="/ticket">',
        '  <Say>Please enter the number on your repair ticket, then the hash key.</Say>',
        '</Gather>',
        '<Say>No ticket, no problem. Come by any morning.</Say>',
        '<Hangup/>',
      ),
      at(
        '/ticket',
        '<Say>Thank you. Ticket <say-as interpret-as="digits">{{Digits}}</say-as> is ready.<break time="500ms"/> Goodbye.</Say>',
      ),
    ],
  },
  {
    id: 'voicemail',
    title: 'Voicemail',
    summary: 'Rings somebody for twenty seconds, then takes a message and has it written down.',
    kind: 'voice',
    documents: [
      at('/', '<Dial timeout="20" action="/after">+12025550143</Dial>'),
      at(
        '/after',
        '<Say>Nobody can take your call now. Please leave a message after the tone, then press any key.</Say>',
        '<Record maxLength="60" timeout="5" playBeep="true" transcribe="true" transcribeCallback="/written" action="/thanks"/>',
      ),
      at('/thanks', '<Say>Thank you. We will call you back.</Say>', '<Hangup/>'),
      at('/written', '<!-- Asked with the text of the recording; what it answers is not run. -->'),
    ],
  },
  {
    id: 'forwarding',
    title: 'Forwarding',
    summary: 'Rings three phones at once, the caller hearing it ring, and apologises when nobody answers.',
    kind: 'voice',
    documents: [
      at(
        '/',
        '<Dial timeout="25" answerOnBridge="true" callerId="+12025550100" action="/ended">',
        '  <Number>+12025550143</Number>',
        '  <Client>desk</Client>',
        '  <Sip>sip:ada@pbx.example</Sip>',
        '</Dial>',
      ),
      at('/ended', '<Say>We are all on the phone. Please try again in a while.</Say>', '<Hangup/>'),
    ],
  },
  {
    id: 'conference',
    title: 'Conference',
    summary: 'Puts callers together, with music for the first until the next comes.',
    kind: 'voice',
    documents: [
      at(
        '/',
        '<Say>You are joining the daily meeting.</Say>',
        '<Dial record="do-not-record">',
        '  <Conference startConferenceOnEnter="true" endConferenceOnExit="false" beep="onEnter" maxParticipants="10" waitUrl="/hold">Daily</Conference>',
        '</Dial>',
      ),
      at('/hold', '<Say>You are the first.</Say>', '<Play loop="10">https://media.example/hold.mp3</Play>'),
    ],
  },
  {
    id: 'whisper',
    title: 'Whisper',
    summary: 'Tells the one who is called what the call is about; a key takes it.',
    kind: 'voice',
    documents: [
      at('/', '<Dial timeout="20">', '  <Number url="/announce">+12025550143</Number>', '</Dial>'),
      at(
        '/announce',
        '<Gather numDigits="1" timeout="6" action="/taken">',
        '  <Say>A call for the workshop. Press any key to take it.</Say>',
        '</Gather>',
        '<Hangup/>',
      ),
      at('/taken', '<Say>Thank you.</Say>'),
    ],
  },
  {
    id: 'queue',
    title: 'Queue with hold music',
    summary: 'Lets callers wait in line, says where they stand, and lets them leave with a key.',
    kind: 'voice',
    documents: [
      at('/', '<Enqueue waitUrl="/hold" action="/left">support</Enqueue>'),
      at(
        '/hold',
        '<Say>You are number {{QueuePosition}} in line.</Say>',
        '<Gather numDigits="1" timeout="1" action="/leave">',
        '  <Play>https://media.example/hold.mp3</Play>',
        '</Gather>',
        '<Redirect>/hold</Redirect>',
      ),
      at('/leave', '<Leave/>'),
      at('/left', '<Say>Thank you for waiting. Goodbye.</Say>', '<Hangup/>'),
      at('/agent', '<Dial timeout="30">', '  <Queue url="/connecting">support</Queue>', '</Dial>'),
      at('/connecting', '<Say>You are being connected.</Say>'),
    ],
  },
  {
    id: 'callback',
    title: 'Callback',
    summary: 'Offers to call back, and takes the number by key or by voice.',
    kind: 'voice',
    documents: [
      at(
        '/',
        '<Gather input="dtmf speech" speechTimeout="3" hints="yes, no, call me back" numDigits="1" action="/number">',
        '  <Say>All lines are busy. To be called back, press 1 or say: call me back.</Say>',
        '</Gather>',
        '<Say>Please try again later.</Say>',
        '<Hangup/>',
      ),
      at(
        '/number',
        '<Gather timeout="8" finishOnKey="#" action="/noted">',
        '  <Say>Enter your number, then the hash key.</Say>',
        '</Gather>',
        '<Redirect method="GET">/number</Redirect>',
      ),
      at(
        '/noted',
        '<Say>Thank you. We will call <say-as interpret-as="telephone">{{Digits}}</say-as>.</Say>',
        '<Hangup/>',
      ),
    ],
  },
];
