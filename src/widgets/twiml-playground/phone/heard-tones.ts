import type { Caption } from '../../../engines/twiml/call/index.ts';
import { dtmfTones } from './dtmf.ts';

/** Tones that sound together, and when, in virtual seconds from the beginning of the step they belong to. */
export interface HeardTone {
  frequencies: readonly number[];
  from: number;
  to: number;
}

/** What a <Record> or a <Conference> beeps with, in hertz; the provider documents no pitch. */
const beep = [1000];
/** Virtual seconds of a beep; of a key's tone; and from one key to the next, as the engine counts them. */
const [beepSeconds, toneSeconds, keySeconds] = [0.5, 0.25, 0.5];

/** The tones in what is newly heard: beeps, and the keys that <Play digits> sends. */
export function heardTones(captions: readonly Caption[]): HeardTone[] {
  return captions.flatMap(({ kind, text }): HeardTone[] => {
    if (kind !== 'tones') return [];
    if (text === 'Beep') return [{ frequencies: beep, from: 0, to: beepSeconds }];
    let from = 0;
    return text.split(' ').flatMap((key) => {
      const at = from;
      from += key === 'W' ? 2 * keySeconds : keySeconds;
      const frequencies = dtmfTones(key);
      return frequencies ? [{ frequencies, from: at, to: at + toneSeconds }] : [];
    });
  });
}
