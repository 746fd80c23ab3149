import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { wholeNumber } from './attributes.ts';
import type { Caption } from './types.ts';

/** About 150 words a minute. */
const charactersPerSecond = 15;
/** A sound's length is not known without fetching it. */
const soundSeconds = 5;
/** What loop="0" means; source: https://www.twilio.com/docs/voice/twiml/say */
const endless = 1000;

export interface Sound {
  kind: Caption['kind'];
  text: string;
  /** Virtual seconds of one time. */
  seconds: number;
  times: number;
}

/** What is heard of a <Say>, <Play> or <Pause>. */
export function soundOf(element: XmlElement): Sound {
  if (element.name === 'Pause') {
    const seconds = wholeNumber(element, 'length', 1) ?? 1;
    return { kind: 'silence', text: `${seconds} s of silence`, seconds, times: 1 };
  }
  const loop = wholeNumber(element, 'loop', 0) ?? 1;
  const times = loop === 0 ? endless : Math.min(loop, endless);
  const text = innerText(element);
  if (element.name === 'Say')
    return {
      kind: 'speech',
      text: text || '(nothing)',
      seconds: speechSeconds(text) + breaks(element),
      times,
    };
  const digits = attributeValue(element, 'digits');
  if (digits) return { kind: 'tones', text: [...digits].join(' '), seconds: toneSeconds(digits), times };
  return { kind: 'sound', text: text || '(no sound given)', seconds: text ? soundSeconds : 0, times };
}

/** How long it takes to say a text, to a tenth of a second. */
export const speechSeconds = (text: string) => Math.ceil((text.length / charactersPerSecond) * 10) / 10;

const breaks = (around: XmlElement): number =>
  childElements(around).reduce((sum, child) => sum + (child.name === 'break' ? breakSeconds(child) : breaks(child)), 0);

function breakSeconds(element: XmlElement): number {
  const [, number, unit] = /^(\d{1,5}(?:\.\d+)?)(ms|s)$/.exec(attributeValue(element, 'time') ?? '') ?? [];
  return Number(number ?? 0) / (unit === 'ms' ? 1000 : 1);
}

/** w is a pause of half a second, W of a whole one; a tone is counted as half a second. */
const toneSeconds = (digits: string) => [...digits].reduce((sum, key) => sum + (key === 'W' ? 1 : 0.5), 0);
