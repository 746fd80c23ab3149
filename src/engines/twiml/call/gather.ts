import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { isTrue, wholeNumber, words } from './attributes.ts';
import { done, note, pass, show, visit } from './changes.ts';
import { passOverInside } from './end.ts';
import { goOn } from './flow.ts';
import { playsDigits, sound } from './play.ts';
import { tell } from './requests.ts';
import { soundOf, speechSeconds } from './sound.ts';
import type { Call, Input } from './types.ts';

/** An open <Gather>. */
export interface Gather extends Waiting {
  kind: 'gather';
  element: XmlElement;
  /** What is played while input may come, and what of it plays now. */
  prompts: readonly XmlElement[];
  playing?: { index: number; time: number };
  digits: string;
  numDigits: number;
  /** The key that ends the input and is not sent; '' for none. */
  finishOnKey: string;
  /** Seconds without input after which it ends. */
  timeout: number;
  takesKeys: boolean;
  takesSpeech: boolean;
}

/** Seconds of speech that are heard; source: https://www.twilio.com/docs/voice/twiml/gather#input */
const longestSpeech = 60;
/** speechTimeout="auto" ends at the first pause. */
const shortPause = 1;

const nestable = ['Say', 'Play', 'Pause'];

/** <Gather>: what is missing or wrong takes its default, as with the provider. */
export function gather(call: Call, element: XmlElement): Call {
  const finishOnKey = attributeValue(element, 'finishOnKey') ?? '#';
  const input = words(element, 'input', 'dtmf');
  const sounds = childElements(element).filter(({ name }) => nestable.includes(name));
  const silent = sounds.filter(playsDigits);
  const opened: Gather = {
    kind: 'gather',
    element,
    prompts: sounds.filter((each) => !playsDigits(each)),
    digits: '',
    numDigits: wholeNumber(element, 'numDigits', 1) ?? Infinity,
    finishOnKey: /^[0-9#*]?$/.test(finishOnKey) ? finishOnKey : '#',
    timeout: wholeNumber(element, 'timeout', 1) ?? 5,
    takesKeys: input.includes('dtmf') || !input.includes('speech'),
    takesSpeech: input.includes('speech'),
  };
  const noted = passOverInside(note(call, 'Gather opens.'), element, nestable, codes.nestedInGather);
  return prompt(silent.length ? note(noted, 'Play sends no digits inside Gather.') : noted, opened, 0);
}

export const onGather: Handler<Gather> = (call, open, event) => {
  switch (event.type) {
    case 'wait':
      return open.playing ? playOn(call, open, open.playing) : close(call, open, `No input for ${open.timeout} s.`);
    case 'digit':
      return press(call, open, event.digit);
    case 'say':
      return listenTo(call, open, event);
    default:
      return call;
  }
};

const listens = ({ takesKeys, takesSpeech, digits }: Gather): Input['type'][] => [
  ...(takesKeys ? (['digit'] as const) : []),
  ...(takesSpeech && !digits ? (['say'] as const) : []),
];

/** Plays a prompt from its beginning, or waits where there is none left. */
function prompt(call: Call, open: Gather, index: number): Call {
  const element = open.prompts[index];
  if (!element) return listen(call, open);
  return sound(visit(call, element), { ...open, playing: { index, time: 1 } }, element, 1, listens(open));
}

function playOn(call: Call, open: Gather, { index, time }: { index: number; time: number }): Call {
  const element = open.prompts[index];
  if (!element || time >= soundOf(element).times) return prompt(call, open, index + 1);
  return sound(call, { ...open, playing: { index, time: time + 1 } }, element, time + 1, listens(open));
}

/** The prompts are over or silenced: now the timeout runs. */
function listen(call: Call, { playing: _, ...open }: Gather): Call {
  const what = open.takesKeys ? (open.takesSpeech && !open.digits ? 'a key or speech' : 'a key') : 'speech';
  const says = open.digits ? `has ${open.digits} and waits for another key` : `waits for ${what}`;
  const step = {
    kind: 'gathering',
    says: `Gather ${says}, ${open.timeout} s.`,
    duration: open.timeout,
    element: open.element,
    digits: open.digits,
  } as const;
  return show(call, open, step, listens(open));
}

function press(call: Call, open: Gather, key: string): Call {
  const pressed = note(call, `Key ${key}`);
  if (key === open.finishOnKey) return close(pressed, open, `Key ${key} ends the input.`);
  const taken = { ...open, digits: open.digits + key };
  if (taken.digits.length < open.numDigits) return listen(pressed, taken);
  return close(pressed, taken, `That makes ${taken.digits.length}, all it waits for.`);
}

function listenTo(call: Call, open: Gather, { text, confidence = 0.9 }: Extract<Input, { type: 'say' }>): Call {
  const { element } = open;
  if (!text.trim()) return listen(note(call, 'Nothing was recognised.'), open);
  const masked = attributeValue(element, 'profanityFilter')?.toLowerCase() === 'false' ? text : mask(text);
  const partial = { UnstableSpeechResult: masked, SequenceNumber: '0' };
  const told = tell(call, 'Partial result', element, 'partialResultCallback', partial);
  const pause = wholeNumber(element, 'speechTimeout', 1);
  const silence = attributeValue(element, 'speechTimeout') === 'auto' ? shortPause : (pause ?? open.timeout);
  const over = pass(
    told,
    Math.min(speechSeconds(text), wholeNumber(element, 'maxSpeechTime', 1) ?? longestSpeech) + silence,
  );
  const parameters = { SpeechResult: masked, Confidence: String(Math.min(Math.max(confidence, 0), 1)) };
  return goOn(note(over, `Gather sends SpeechResult="${masked}".`), element, parameters, 'same document');
}

/** profanityFilter writes a swear word as its first letter and stars; a few words stand for the provider's own list. */
const mask = (text: string) =>
  text.replace(/\b(fuck|shit|bitch|bastard|asshole)\w*/gi, (word) => word[0] + '*'.repeat(word.length - 1));

/** The input is over: the action gets the digits, or the next verb runs. */
function close(call: Call, { element, digits }: Gather, why: string): Call {
  if (digits)
    return goOn(note(call, `${why} Gather sends Digits=${digits}.`), element, { Digits: digits }, 'same document');
  if (isTrue(element, 'actionOnEmptyResult'))
    return goOn(note(call, `${why} Gather asks its action without input.`), element, {}, 'same document');
  return done(visit(note(call, `${why} Gather makes no request and the next verb runs.`), element, 'no input'));
}
