import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { caption, done, later, note, show, visit, withSid } from './changes.ts';
import { end } from './end.ts';
import { goOn } from './flow.ts';
import { meet } from './peers.ts';
import { tell, timestamp } from './requests.ts';
import { onTheLine, spoken, talk } from './talk.ts';
import type { Call } from './types.ts';

/** An open line to something other than a phone: a stream, an assistant, a room, an echo; or a transfer on its way. */
export interface Session extends Waiting {
  kind: 'session';
  /** <Connect>, <Echo> or <Refer>. */
  element: XmlElement;
  noun?: XmlElement;
  sid: string;
  since: number;
  deadline: number;
  outcome: 'answered' | 'failed';
}

const delays = { answered: 0, machine: 0, busy: 1, 'no-answer': 5, failed: 1, canceled: 1 };
/** Seconds an echo is listened to; ours, since nothing but the caller ends it. */
const echoSeconds = 30;
const referSeconds = 2;

/** <Connect>: blocks until the far side ends it; then its action, or the next verb. */
export function connect(call: Call, element: XmlElement): Call {
  const noun = childElements(element).find(({ name }) => name !== 'Parameter');
  if (!noun) return done(note(call, 'Connect has nothing in it to connect to.'));
  const address =
    attributeValue(noun, 'url') ?? attributeValue(noun, 'connectorName') ?? (innerText(noun) || noun.name);
  const { call: met, script } = meet(visit(call, noun), address, delays);
  const { call: counted, sid } = withSid(met, noun.name === 'Stream' ? 'MZ' : 'VX');
  const answered = script.outcome === 'answered' || script.outcome === 'machine';
  const session: Session = {
    kind: 'session',
    element,
    noun,
    sid,
    since: counted.clock,
    deadline: later(counted, script.stays),
    choices: onTheLine('The far side'),
    outcome: answered ? 'answered' : 'failed',
  };
  if (!answered) return leave(note(counted, `${address} cannot be reached.`), session);
  const open = report(note(counted, `${noun.name} ${address}: connected.`), session, 'started');
  const greeting = attributeValue(noun, 'welcomeGreeting') ?? script.says;
  return line(greeting ? caption(open, 'far', greeting) : open, session);
}

/** <Echo>: the caller hears themselves until they hang up. */
export function echo(call: Call, element: XmlElement): Call {
  return line(call, {
    kind: 'session',
    element,
    sid: '',
    since: call.clock,
    deadline: later(call, echoSeconds),
    outcome: 'answered',
  });
}

/** <Refer>: asks the caller's SIP phone to call elsewhere. It works on calls that came in over SIP only. */
export function refer(call: Call, element: XmlElement): Call {
  const target = innerText(element);
  const { call: met, script } = meet(call, target, { ...delays, answered: referSeconds });
  const session: Session = {
    kind: 'session',
    element,
    sid: '',
    since: met.clock,
    deadline: later(met, Number.isFinite(script.after) ? script.after : referSeconds),
    choices: [
      { does: 'answered', label: 'The transfer works' },
      { does: 'failed', label: 'The transfer fails' },
    ],
    outcome: script.outcome === 'answered' ? 'answered' : 'failed',
  };
  if (!call.from.startsWith('sip:')) {
    const says = `Refer works on SIP calls only, and this one comes from ${call.from}: start the call from a sip: address.`;
    return leave(note(met, says), { ...session, outcome: 'failed' });
  }
  const says = `Refer asks the caller's phone to call ${target}.`;
  return show(met, session, { kind: 'dialing', says, duration: session.deadline - met.clock, element });
}

export const onSession: Handler<Session> = (call, session, event) => {
  const { element, noun } = session;
  if (event.type === 'caller-left') return noun ? report(call, session, 'stopped') : call;
  if (element.name === 'Refer')
    return event.type === 'peer'
      ? leave(call, { ...session, outcome: event.does === 'answered' ? 'answered' : 'failed' })
      : leave(call, session);
  if (event.type === 'wait') {
    if (noun) return leave(note(call, 'The far side ends it.'), session);
    return end(call, 'completed', 'The caller has heard the echo and hangs up.', { element });
  }
  if (event.type === 'peer' && event.does === 'hangup') return leave(note(call, 'The far side ends it.'), session);
  if (event.type === 'say' && !noun) return line(caption(call, 'far', event.text), session);
  return line(event.type === 'document-over' ? call : (spoken(call, event) ?? call), session);
};

const line = (call: Call, session: Session) =>
  talk(
    call,
    session,
    session.element,
    session.noun ? `The caller is connected to ${session.noun.name}.` : 'The caller hears themselves.',
  );

/** Tells a stream's status callback. */
function report(call: Call, { noun, sid }: Session, event: 'started' | 'stopped'): Call {
  if (!noun) return call;
  return tell(call, `${noun.name} callback`, noun, 'statusCallback', {
    [`${noun.name}Sid`]: sid,
    [`${noun.name}Event`]: `${noun.name.toLowerCase()}-${event}`,
    Timestamp: timestamp(call),
  });
}

function leave(call: Call, session: Session): Call {
  const { element, noun, outcome } = session;
  const told = visit(outcome === 'answered' ? report(call, session, 'stopped') : call, element, outcome);
  return goOn(told, element, noun ? endOf(call, session, noun) : referOf(call, session), 'next verb');
}

/** Source of the names: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay */
function endOf(call: Call, { sid, since, outcome }: Session, noun: XmlElement): Record<string, string> {
  if (noun.name === 'Stream') return { StreamSid: sid };
  return {
    SessionId: sid,
    SessionStatus: outcome === 'answered' ? 'completed' : 'failed',
    SessionDuration: String(Math.round(call.clock - since)),
  };
}

/** Source: https://www.twilio.com/docs/voice/twiml/refer */
function referOf(call: Call, { outcome }: Session): Record<string, string> {
  if (!call.from.startsWith('sip:')) return { ReferCallStatus: 'failed' };
  return outcome === 'answered'
    ? { ReferCallStatus: 'completed', ReferSipResponseCode: '202', NotifySipResponseCode: '200' }
    : { ReferCallStatus: 'failed', ReferSipResponseCode: '202', NotifySipResponseCode: '486' };
}
