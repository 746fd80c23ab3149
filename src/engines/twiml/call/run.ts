import { resolve } from '../address.ts';
import { codes } from '../schema/codes.ts';
import { verbsAside } from '../schema/verbs.ts';
import { innerText, type XmlElement } from '../xml/tree.ts';
import type { Event } from './activity.ts';
import { isTrue } from './attributes.ts';
import { done, note, pickUp, show, visit } from './changes.ts';
import { onConference } from './conference.ts';
import { dial, onDial } from './dial.ts';
import { end, fail, passOver } from './end.ts';
import { followRedirect } from './flow.ts';
import { gather, onGather } from './gather.ts';
import { onPay, pay } from './pay.ts';
import { onPlay, play } from './play.ts';
import { enqueue, onQueue } from './queue.ts';
import { onRecord, record } from './record.ts';
import { sms, start, stop } from './services.ts';
import { connect, echo, onSession, refer } from './session.ts';
import type { Call } from './types.ts';

/** Runs verbs until one of them takes time, waits for somebody, or has ended the call. */
export function settle(call: Call): Call {
  let now = call;
  while (now.step.kind !== 'ended' && !now.cursor.activity) now = runNext(now);
  return now;
}

/** Tells what goes on now of an event. */
export function handle(call: Call, event: Event): Call {
  const { activity } = call.cursor;
  switch (activity?.kind) {
    case 'play':
      return event.type === 'wait' ? onPlay(call, activity, event) : call;
    case 'redirect':
      return event.type === 'wait' ? followRedirect(call, activity.element) : call;
    case 'gather':
      return onGather(call, activity, event);
    case 'dial':
      return onDial(call, activity, event);
    case 'conference':
      return onConference(call, activity, event);
    case 'queue':
      return onQueue(call, activity, event);
    case 'record':
      return onRecord(call, activity, event);
    case 'session':
      return onSession(call, activity, event);
    case 'pay':
      return onPay(call, activity, event);
    default:
      return done(call);
  }
}

function runNext(call: Call): Call {
  const { verbs, index, over, since } = call.cursor;
  const element = over ? undefined : verbs[index];
  if (element) return enter({ ...call, cursor: { ...call.cursor, index: index + 1 } }, element);
  const owner = call.outer.at(-1);
  if (!owner)
    return end(
      call,
      call.status === 'ringing' ? 'no-answer' : 'completed',
      'The document ends here, so the provider hangs up.',
    );
  const back = { ...call, cursor: owner, outer: call.outer.slice(0, -1) };
  return handle(back, { type: 'document-over', how: over ?? 'ended', waited: call.clock > since });
}

function enter(call: Call, element: XmlElement): Call {
  const { role } = call.cursor;
  if (role !== 'main' && !verbsAside[role].includes(element.name)) {
    if (element.name === 'Dial' && role === 'whisper')
      return fail(visit(call, element), codes.dialInDialled, 'Dial may not stand in the document of a dialled phone.');
    const code = role === 'conference-wait' ? codes.verbInWait : codes.schema;
    return passOver(call, element, code, `${element.name} may not stand here, so it is passed over.`);
  }
  const late = call.status === 'ringing' && role === 'main' && !leavesRinging(element) && element.name !== 'Hangup';
  // A <Dial answerOnBridge> has come to nothing: what follows it answers the call.
  return run(visit(late ? pickUp(call) : call, element), element);
}

function run(call: Call, element: XmlElement): Call {
  switch (element.name) {
    case 'Say':
    case 'Play':
    case 'Pause':
      return play(call, element);
    case 'Gather':
      return gather(call, element);
    case 'Record':
      return record(call, element);
    case 'Dial':
      return dial(call, element);
    case 'Enqueue':
      return enqueue(call, element);
    case 'Connect':
      return connect(call, element);
    case 'Echo':
      return echo(call, element);
    case 'Refer':
      return refer(call, element);
    case 'Pay':
      return pay(call, element);
    case 'Redirect':
      return redirect(call, element);
    case 'Start':
      return act(start(call, element), element, 'Start begins what stands in it, and the call goes on.');
    case 'Stop':
      return act(stop(call, element), element, 'Stop ends what Start began.');
    case 'Sms':
      return act(sms(call, element), element, 'Sms sends a text, and the call goes on.');
    case 'Hangup':
      return hangup(call, element);
    case 'Reject':
      return end(call, 'completed', 'Reject comes too late to refuse the call, which was answered: it only ends it.', {
        element,
      });
    case 'Leave':
      return leave(call, element);
    default:
      // <Prompt> and <Queue>, which the SDK allows here and the documentation does not.
      return act(
        note(call, `${element.name} does nothing outside its verb.`, { providerCode: codes.schema }),
        element,
        `${element.name} does nothing here: it belongs into ${element.name === 'Queue' ? 'Dial' : 'Pay'}.`,
      );
  }
}

/** A verb that takes no time is still seen. */
const act = (call: Call, element: XmlElement, says: string) =>
  show(call, { kind: 'act' }, { kind: 'acting', says, duration: 0, element });

function redirect(call: Call, element: XmlElement): Call {
  const says = `Redirect to ${resolve(innerText(element), call.cursor.url)}`;
  return show(note(call, says), { kind: 'redirect', element }, { kind: 'redirecting', says, duration: 0, element });
}

/** In a document on the side <Hangup> ends only that leg, and what it belongs to decides what becomes of the call. */
function hangup(call: Call, element: XmlElement): Call {
  if (!call.outer.length)
    return end(call, call.status === 'ringing' ? 'no-answer' : 'completed', 'Hangup ends the call.', { element });
  return { ...note(call, 'Hangup.'), cursor: { ...call.cursor, over: 'hangup' } };
}

function leave(call: Call, element: XmlElement): Call {
  if (call.cursor.role === 'queue-wait') return { ...note(call, 'Leave.'), cursor: { ...call.cursor, over: 'leave' } };
  const says = 'Leave does nothing here: the caller is in no queue.';
  return act(note(call, says), element, says);
}

/** Whether the first verb leaves the phone ringing. */
export const leavesRinging = (element: XmlElement | undefined) =>
  element?.name === 'Dial' && isTrue(element, 'answerOnBridge');
