import type { XmlElement } from '../xml/tree.ts';
import type { Activity } from './activity.ts';
import { wholeNumber } from './attributes.ts';
import { caption, show } from './changes.ts';
import type { Call, Input, PeerChoice } from './types.ts';

/** Default and maximum; source: https://www.twilio.com/docs/voice/twiml/dial#timelimit */
const longest = 14_400;

/** Seconds that a <Dial> lets its two sides talk. */
export const timeLimitOf = (dial: XmlElement) => Math.min(wholeNumber(dial, 'timeLimit', 1) ?? longest, longest);

/** What a far side can do on an open line. */
export const onTheLine = (who: string): readonly PeerChoice[] => [
  { does: 'say', label: `${who} says something` },
  { does: 'hangup', label: `${who} hangs up` },
];

/** An open line until the activity's deadline. */
export const talk = (call: Call, activity: Activity & { deadline: number }, element: XmlElement, says: string) =>
  show(call, activity, { kind: 'connected', says, duration: activity.deadline - call.clock, element }, [
    'say',
    'digit',
  ]);

/** What is said on an open line, by either side; undefined where the input is something else. */
export function spoken(call: Call, input: Input): Call | undefined {
  if (input.type === 'say') return call;
  if (input.type === 'peer' && input.does === 'say') return caption(call, 'far', input.text || '(nothing)');
  return undefined;
}
