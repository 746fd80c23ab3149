import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { methodOf } from './attributes.ts';
import { caption, later, note, visit, withSid } from './changes.ts';
import { end } from './end.ts';
import { goOn, lastRequest } from './flow.ts';
import { meet } from './peers.ts';
import { giveUp, idle, openRoom, patience, type Room, reopenRoom } from './room.ts';
import { onTheLine, spoken, talk } from './talk.ts';
import type { Call } from './types.ts';

/** A caller in a queue, or taken from it by an agent. */
export interface Queue extends Waiting {
  kind: 'queue';
  element: XmlElement;
  name: string;
  sid: string;
  since: number;
  deadline: number;
  stays: number;
  says: string;
  /** Whether an agent comes at the deadline. */
  comes: boolean;
  /** When an agent took the call. */
  taken?: number;
}

/** Source: https://www.twilio.com/docs/voice/twiml/enqueue */
type QueueResult = 'bridged' | 'error' | 'hangup' | 'leave' | 'queue-full';

/** Seconds until an agent takes the call. */
const delays = { answered: 20, machine: 20, busy: 0, 'no-answer': patience, failed: 0, canceled: 0 };
const longestName = 64;
/** The default size; source: https://www.twilio.com/docs/voice/twiml/enqueue */
const size = 1000;

/** <Enqueue>: the caller waits, and hears the waiting document, until an agent, <Leave> or hanging up ends it. */
export function enqueue(call: Call, element: XmlElement): Call {
  const task = childElements(element).find(({ name }) => name === 'Task');
  const name = attributeValue(element, 'workflowSid') ?? innerText(element);
  const { call: met, script } = meet(call, name, delays);
  const { call: counted, sid } = withSid(met, 'QU');
  const comes = script.outcome === 'answered' || script.outcome === 'machine';
  const queue: Queue = {
    kind: 'queue',
    element,
    name,
    sid,
    since: counted.clock,
    deadline: later(counted, comes ? script.after : patience),
    choices: [
      { does: 'answered', label: 'An agent takes the call' },
      { does: 'no-answer', label: 'No agent comes' },
    ],
    stays: script.stays,
    says: script.says || 'Hello, how can I help?',
    comes,
  };
  if (name.length === 0 || name.length > longestName) {
    const [providerCode, says] = name
      ? [codes.enqueueNameLong, `A queue's name has at most ${longestName} characters.`]
      : [codes.enqueueNameShort, 'Enqueue names no queue.'];
    return leave(note(counted, says, { providerCode }), queue, 'error');
  }
  if (script.outcome === 'busy')
    return leave(note(counted, `The queue ${name} is full.`, { providerCode: codes.queueFull }), queue, 'queue-full');
  if (script.outcome === 'failed' || script.outcome === 'canceled')
    return leave(note(counted, `The queue ${name} fails.`), queue, 'error');
  const said = task
    ? `A task goes to the workflow ${name}: ${innerText(task)}`
    : `The caller waits in the queue ${name}.`;
  return openRoom(note(counted, said), queue, roomOf(counted, queue));
}

export const onQueue: Handler<Queue> = (call, queue, event) => {
  const { taken, comes, element } = queue;
  switch (event.type) {
    case 'document-over':
      if (event.how === 'leave') return leave(call, queue, 'leave');
      if (event.how === 'hangup')
        return end(callerLeft(call, queue), 'completed', 'Hangup in the waiting document ends the call.', { element });
      return reopenRoom(call, queue, roomOf(call, queue), event);
    case 'caller-left':
      return callerLeft(call, queue);
    case 'wait':
      if (taken !== undefined) return leave(note(call, 'The agent hangs up.'), queue, 'bridged');
      return comes ? take(call, queue) : giveUp(callerLeft(call, queue), element);
    case 'peer':
      if (event.does === 'hangup') return leave(note(call, 'The agent hangs up.'), queue, 'bridged');
      if (taken === undefined && event.does === 'answered') return take(call, queue);
      if (taken === undefined && event.does === 'no-answer') {
        const alone = { ...queue, comes: false, deadline: later(call, patience) };
        return openRoom(note(call, 'No agent comes.'), alone, roomOf(call, alone));
      }
      break;
    default:
  }
  return taken === undefined ? idle(call, queue) : line(spoken(call, event) ?? call, queue);
};

/** An agent dials the queue. */
function take(call: Call, queue: Queue): Call {
  const taken = { ...queue, taken: call.clock, deadline: later(call, queue.stays), choices: onTheLine('The agent') };
  return line(caption(note(call, 'An agent takes the call out of the queue.'), 'far', queue.says), taken);
}

const line = (call: Call, queue: Queue) => talk(call, queue, queue.element, 'The caller talks with an agent.');

/** The caller is out of the queue and still on the line. */
function leave(call: Call, queue: Queue, result: QueueResult): Call {
  const noted = visit(note(call, `The caller leaves the queue: ${result}.`), queue.element, result);
  return goOn(noted, queue.element, resultOf(call, queue, result), 'next verb');
}

/** The caller is out of the queue because the call is over. */
function callerLeft(call: Call, queue: Queue): Call {
  const result = queue.taken === undefined ? 'hangup' : 'bridged';
  return lastRequest(visit(call, queue.element, result), queue.element, resultOf(call, queue, result));
}

const resultOf = (call: Call, { sid, since, taken }: Queue, result: QueueResult) => ({
  QueueResult: result,
  QueueSid: sid,
  QueueTime: String(Math.round((taken ?? call.clock) - since)),
});

const roomOf = (call: Call, { element, sid, since }: Queue): Room => ({
  role: 'queue-wait',
  url: attributeValue(element, 'waitUrl'),
  method: methodOf(element, 'waitUrlMethod'),
  parameters: {
    QueueSid: sid,
    QueuePosition: '1',
    QueueTime: String(Math.round(call.clock - since)),
    AvgQueueTime: String(delays.answered),
    CurrentQueueSize: '1',
    MaxQueueSize: String(size),
  },
});
