import type { Call } from '../../../engines/twiml/call/index.ts';

/** What the call takes from whoever holds the phone. */
export interface Listening {
  /** In words. They stay the same while keys are pressed, so that they are read out once. */
  says: string;
  /** Keys so far. */
  digits?: string;
  /** How many keys it takes; left out where there is no limit. */
  most?: number;
}

/** What is listened for now, or nothing. */
export function listeningOf({ cursor: { activity }, step }: Call): Listening | undefined {
  if (step.kind === 'ended') return undefined;
  switch (activity?.kind) {
    case 'gather': {
      const { digits, numDigits, finishOnKey, timeout, takesKeys, takesSpeech, playing } = activity;
      const keys =
        numDigits === Infinity
          ? 'digits'
          : numDigits === 1
            ? '1 digit'
            : `up to ${numDigits.toLocaleString('en')} digits`;
      const what = [...(takesKeys ? [keys] : []), ...(takesSpeech ? ['speech'] : [])].join(' or ');
      const end = takesKeys ? (finishOnKey ? `, ${finishOnKey} ends` : ', no key ends') : '';
      const wait = `, ${timeout} s timeout${playing ? ' after the prompt' : ''}`;
      return {
        says: `Waiting for ${what}${end}${wait}`,
        ...(takesKeys && { digits, ...(numDigits !== Infinity && { most: numDigits }) }),
      };
    }
    case 'record': {
      const { keys, timeout } = activity;
      const end = keys.length > 10 ? 'any key ends it' : keys ? `${[...keys].join(' ')} ends it` : 'no key ends it';
      return { says: `Recording, ${end}${timeout ? `, ${timeout} s of silence too` : ''}` };
    }
    case 'pay':
      return activity.pays === undefined
        ? { says: 'Waiting for digits, # ends, * gives the payment up', digits: activity.digits }
        : undefined;
    default:
      return step.kind === 'connected' ? { says: 'Keys and speech go to the far side' } : undefined;
  }
}
