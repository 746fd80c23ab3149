import type { CallStatus, ScenarioInput } from '../../../engines/twiml/index.ts';
import type { Key } from './groups.ts';

export const statusWords: Record<CallStatus, string> = {
  ringing: 'is still ringing',
  'in-progress': 'is still going on',
  completed: 'has ended normally',
  busy: 'was refused as busy',
  'no-answer': 'was not answered',
  canceled: 'was given up before the answer',
  failed: 'could not be connected',
};

export type Does = Extract<ScenarioInput, { type: 'peer' }>['does'];

export const farSideWords: Record<Does, string> = {
  answered: 'answers',
  machine: 'is an answering machine',
  busy: 'is busy',
  'no-answer': 'does not answer',
  failed: 'cannot be reached',
  canceled: 'is canceled',
  hangup: 'hangs up',
  say: 'says something',
  refer: 'is transferred',
};

/** What the caller does, as a sentence without a period. */
export function inputWords(input: Exclude<ScenarioInput, Key>): string {
  switch (input.type) {
    case 'listen':
      return input.to === undefined ? 'listen to the end' : `wait for “${input.to}”`;
    case 'wait':
      return 'wait a step';
    case 'say':
      return `say “${input.text}”`;
    case 'hangup':
      return 'hang up';
    case 'text':
      return `text “${input.body}”`;
    case 'peer':
      return `${input.address ?? 'far side'} ${farSideWords[input.does]}`;
  }
}
