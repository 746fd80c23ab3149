import { attributeValue, type XmlElement } from '../xml/tree.ts';
import { attended, caption, later, note, pass, pickUp, show, visit } from './changes.ts';
import { end } from './end.ts';
import { handle, leavesRinging, settle } from './run.ts';
import { soundOf } from './sound.ts';
import type { Call, Input } from './types.ts';

/**
 * The call after an input. What does nothing now gives the same call back; a key or a word that nothing listens for
 * is heard on the line and lost. Never throws, whatever the input.
 */
export function step(call: Call, input: Input): Call {
  if (call.step.kind === 'ended') return call;
  const next = afterInput(call, input);
  return next === call ? call : { ...next, inputs: [...call.inputs, input] };
}

function afterInput(call: Call, input: Input): Call {
  if (input.type === 'wait') return settle(wait(pass(call, call.step.duration)));
  const now = pass(call, Math.min(Math.max(input.after || 0, 0), call.step.duration));
  switch (input.type) {
    case 'hangup':
      return hangUp(now);
    case 'digit':
      if (!/^[0-9*#]$/.test(input.digit) || isSilent(call)) return call;
      return take(call, now, input, caption(now, 'key', input.digit), `Key ${input.digit}`);
    case 'say':
      if (isSilent(call)) return call;
      return take(call, now, input, caption(now, 'said', input.text || '(silence)'), 'What is said');
    case 'peer':
      return far(call, now, input);
    default:
      return call;
  }
}

/** A phone that still rings takes neither keys nor words; the callee's may be in use while the caller's rings. */
const isSilent = (call: Call) => call.status === 'ringing' && call.step.phone === 'caller';

/** Gives a key or words to what listens. Where nothing does, the step goes on for the rest of its time. */
function take(before: Call, now: Call, input: Input, heard: Call, what: string): Call {
  if (before.accepts.includes(input.type)) return settle(handle(attended(heard), input));
  const left = Math.max(later(before, before.step.duration) - now.clock, 0);
  const lost = note(heard, `${what}: nothing listens for it, so it is lost.`);
  return { ...lost, step: { ...before.step, duration: Math.round(left * 10) / 10 } };
}

/** A far side does something: it belongs to the innermost activity that has one. */
function far(call: Call, now: Call, input: Extract<Input, { type: 'peer' }>): Call {
  if (!call.step.choices?.some(({ does }) => does === input.does)) return call;
  let owner = attended(now);
  while (!owner.cursor.activity?.choices && owner.outer.length) owner = up(owner);
  const leaving = owner.outer.length < now.outer.length && input.does === 'hangup';
  const event = leaving ? ({ type: 'document-over', how: 'hangup', waited: true } as const) : input;
  return settle(handle(owner, event));
}

/** Back to the document that waits for this one. */
const up = (call: Call): Call => {
  const cursor = call.outer.at(-1);
  return cursor ? { ...call, cursor, outer: call.outer.slice(0, -1) } : call;
};

/** Lets the current step come to its end, or the deadline of something around it. */
function wait(call: Call): Call {
  if (call.cursor.activity?.kind === 'ring') return answer(call);
  const due = call.outer.findIndex(({ activity }) => (activity?.deadline ?? Infinity) <= call.clock);
  if (due < 0) return handle(call, { type: 'wait' });
  const cursor = call.outer[due];
  return cursor ? handle({ ...call, cursor, outer: call.outer.slice(0, due) }, { type: 'wait' }) : call;
}

/** The caller hangs up: everything that goes on learns it, from the inside out. */
function hangUp(call: Call): Call {
  let now = call;
  for (let inner: Call | undefined = call; inner; inner = inner.outer.length ? up(inner) : undefined) {
    now = handle({ ...now, cursor: inner.cursor, outer: inner.outer }, { type: 'caller-left' });
  }
  return end(now, call.status === 'ringing' ? 'canceled' : 'completed', 'The caller hangs up.');
}

/** The provider answers, unless the first verb says otherwise. */
function answer(call: Call): Call {
  const { activity: _, ...cursor } = call.cursor;
  const ready = { ...call, cursor };
  const first = cursor.verbs[cursor.index];
  if (first?.name === 'Reject') return reject(ready, first);
  if (first?.name === 'Pause' && cursor.index === 0) {
    const { seconds } = soundOf(first);
    const says = `Pause as the first verb: the phone rings ${seconds} s more before it is answered.`;
    const ringing = visit(note({ ...ready, cursor: { ...cursor, index: 1 } }, says), first);
    return show(ringing, { kind: 'ring' }, { kind: 'ringing', says, duration: seconds, element: first });
  }
  if (leavesRinging(first)) return note(ready, 'answerOnBridge: the phone rings until somebody is on the line.');
  return pickUp(ready);
}

function reject(call: Call, element: XmlElement): Call {
  const busy = attributeValue(element, 'reason') === 'busy';
  const tone = busy ? 'the busy tone' : 'that the number is not in service';
  const heard = caption(visit(call, element), 'notice', busy ? 'Busy tone' : 'Not-in-service message');
  const says = `Reject refuses the call without answering it: the caller hears ${tone}.`;
  return end(heard, busy ? 'busy' : 'no-answer', says, { element });
}
