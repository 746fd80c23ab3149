import { attributeValue, type XmlElement } from '../xml/tree.ts';
import { caption, end, note, pass } from './changes.ts';
import { pressKey } from './gather.ts';
import { closeGather, followRedirect, listen, next, play } from './run.ts';
import { soundOf } from './sound.ts';
import type { Call, Input } from './types.ts';

/** The call after the caller has done something. What does nothing now gives the same call back. */
export function step(call: Call, input: Input): Call {
  if (call.step.kind === 'ended') return call;
  const after = 'after' in input ? Math.min(Math.max(input.after ?? 0, 0), call.step.duration) : 0;
  if (input.type === 'hangup') {
    const says = 'The caller hangs up.';
    return end(pass(call, after), call.status === 'ringing' ? 'canceled' : 'completed', says);
  }
  if (input.type === 'digit') return press(pass(call, after), input.digit, call);
  if (!call.accepts.includes(input.type)) return call;
  return input.type === 'continue' ? next(call) : wait(call);
}

function press(call: Call, key: string, before: Call): Call {
  if (!/^[0-9*#]$/.test(key) || call.status === 'ringing') return before;
  const pressed = caption({ ...call, hops: 0 }, 'key', key);
  const { gather } = call.cursor;
  if (!gather?.takesKeys)
    return note({ ...before, heard: pressed.heard }, `Key ${key}: nothing listens for it, so it is lost.`);
  const { gather: after, done } = pressKey(gather, key);
  const { playing: _, ...cursor } = call.cursor;
  const taken = note({ ...pressed, cursor: { ...cursor, gather: after } }, `Key ${key}`);
  if (!done) return listen(taken, after);
  return closeGather(
    taken,
    after,
    key === gather.finishOnKey ? `Key ${key} ends the input.` : `That makes ${after.digits.length}, all it waits for.`,
  );
}

/** Lets the current step come to its end. */
function wait(call: Call): Call {
  const passed = pass(call, call.step.duration);
  const { gather, playing } = call.cursor;
  switch (call.step.kind) {
    case 'ringing':
      return answer(passed);
    case 'gathering':
      return gather ? closeGather(passed, gather, `No key for ${gather.timeout} s.`) : passed;
    case 'redirecting':
      return playing ? followRedirect(passed, playing.element) : passed;
    default:
      return playing && playing.time < soundOf(playing.element).times
        ? play(passed, playing.element, playing.time + 1)
        : next(passed);
  }
}

/** The provider answers, unless the first verb says otherwise. */
function answer(call: Call): Call {
  const first = call.cursor.verbs[call.cursor.index];
  if (first?.name === 'Reject') return reject(call, first);
  if (first?.name === 'Pause' && call.cursor.index === 0) {
    const { seconds } = soundOf(first);
    const says = `Pause as the first verb: the phone rings ${seconds} s more before it is answered.`;
    return {
      ...note({ ...call, cursor: { ...call.cursor, index: 1 } }, says),
      step: {
        kind: 'ringing',
        says,
        duration: seconds,
        verb: 'Pause',
        place: { path: call.cursor.path, from: first.from, to: first.to },
      },
    };
  }
  return next(note({ ...call, status: 'in-progress' }, 'The call is answered.'));
}

function reject(call: Call, element: XmlElement): Call {
  const busy = attributeValue(element, 'reason') === 'busy';
  const tone = busy ? 'the busy tone' : 'that the number is not in service';
  const heard = caption(call, 'notice', busy ? 'Busy tone' : 'Not-in-service message');
  return end(
    heard,
    busy ? 'busy' : 'no-answer',
    `Reject refuses the call without answering it: the caller hears ${tone}.`,
    { verb: 'Reject', place: { path: call.cursor.path, from: element.from, to: element.to } },
  );
}
