import { attributeValue } from '../xml/tree.ts';
import type { Event } from './activity.ts';
import { isTrue, methodOf } from './attributes.ts';
import { aside, caption, later, note, pickUp, visit, withSid } from './changes.ts';
import type { Dialing } from './dial.ts';
import { goTo } from './flow.ts';
import { endRecording, leaveDial } from './leave-dial.ts';
import { type Leg, legParameters, report } from './legs.ts';
import { recordingCallback } from './record.ts';
import { standardParameters, tell } from './requests.ts';
import { onTheLine, spoken, talk, timeLimitOf } from './talk.ts';
import type { Call, Cursor, Outcome, PeerChoice } from './types.ts';

/** A leg is answered: its own document runs first, where it has one, and then the two are bridged. */
export function answered(call: Call, dialing: Dialing, index: number, by: 'answered' | 'machine'): Call {
  const before = dialing.legs[index];
  if (!before) return leaveDial(call, dialing, 'failed');
  const says = `${before.address} answers${by === 'machine' ? ': an answering machine' : ''}.`;
  const told = report(note(call, says), { ...before, status: 'in-progress', since: call.clock }, 'answered');
  const legs = dialing.legs.map((leg, i) => (i === index ? told.leg : leg));
  const { deadline: _, choices: __, ...rest } = dialing;
  const connected: Dialing = { ...rest, legs, answered: index };
  const detected = detect(visit(told.call, before.noun, by), told.leg, by);
  const url = attributeValue(before.noun, 'url');
  if (url === undefined || before.noun === dialing.element) return bridge(detected, connected, told.leg, by);
  return whisper(detected, connected, told.leg, url);
}

/** The document of a <Number url> or <Client url> runs on the callee's phone, that of a <Queue url> on the queued caller's. */
function whisper(call: Call, dialing: Dialing, leg: Leg, address: string): Call {
  const hangUp: PeerChoice[] = [{ does: 'hangup', label: `${leg.address} hangs up` }];
  const { cursor } = call;
  const queue = leg.type === 'Queue';
  const { CallSid } = standardParameters(call);
  const document: Cursor = {
    ...cursor,
    phone: 'callee',
    role: queue ? 'queue-announcement' : 'whisper',
    parameters: {
      ...legParameters(call, leg),
      ...(queue && {
        QueueSid: `QU${'0'.repeat(31)}1`,
        QueueTime: '60',
        DequeingCallSid: CallSid,
        Direction: 'inbound',
      }),
    },
    since: call.clock,
  };
  const held = { ...call, cursor: { ...cursor, activity: { ...dialing, choices: hangUp } } };
  return goTo(aside(note(held, `${leg.address} hears a document of its own; the caller hears ringing.`), document), {
    address,
    method: methodOf(leg.noun),
  });
}

/** Caller and callee hear each other. */
function bridge(call: Call, dialing: Dialing, leg: Leg, by: 'answered' | 'machine'): Call {
  const { element } = dialing;
  const digits = attributeValue(leg.noun, 'sendDigits');
  const sent = digits ? note(call, `The keys ${digits} are sent to ${leg.address}.`) : call;
  const says = leg.script.says || (by === 'machine' ? 'Please leave a message after the tone.' : 'Hello?');
  const heard = caption(note(pickUp(sent), `The caller and ${leg.address} are connected.`), 'far', says);
  const refer = attributeValue(element, 'referUrl') !== undefined && leg.type === 'Sip';
  const choices: PeerChoice[] = [...onTheLine(leg.address)];
  if (refer) choices.push({ does: 'refer', label: `${leg.address} sends a SIP REFER` });
  const deadline = later(heard, Math.min(leg.script.stays, timeLimitOf(element)));
  const recorded = startRecording(heard, { ...dialing, bridged: true, deadline, choices });
  return onLine(recorded.call, recorded.dialing, leg);
}

/** What `record` records of the two; with from-ringing and with from-answer it is the talk that is heard here. */
function startRecording(call: Call, dialing: Dialing): { call: Call; dialing: Dialing } {
  const record = attributeValue(dialing.element, 'record') ?? 'do-not-record';
  if (record === 'do-not-record' || record === 'false') return { call, dialing };
  const { call: counted, sid } = withSid(call, 'RE');
  const told = recordingCallback(counted, dialing.element, 'DialVerb', 'in-progress', sid, 0);
  return { call: told, dialing: { ...dialing, recording: sid } };
}

function onLine(call: Call, dialing: Dialing, leg: Leg): Call {
  const star = isTrue(dialing.element, 'hangupOnStar') ? ' The star key drops the callee.' : '';
  const deadline = dialing.deadline ?? call.clock;
  return talk(call, { ...dialing, deadline }, dialing.element, `The caller talks with ${leg.address}.${star}`);
}

/** What happens to a <Dial> after the answer. */
export function onBridge(call: Call, dialing: Dialing, index: number, event: Event): Call {
  const leg = dialing.legs[index];
  if (!leg) return leaveDial(call, dialing, 'failed');
  if (event.type === 'document-over') {
    if (event.how === 'ended') return bridge(call, dialing, leg, 'answered');
    return hangUp(call, dialing, index, `${leg.address} is hung up before the bridge.`);
  }
  if (event.type === 'caller-left') return endRecording(dropped(call, leg, 'completed').call, dialing, leg);
  const { element } = dialing;
  const farLeaves = `${leg.address} hangs up.`;
  if (event.type === 'wait')
    return hangUp(call, dialing, index, leg.script.stays > timeLimitOf(element) ? 'timeLimit is reached.' : farLeaves);
  if (event.type === 'digit' && event.digit === '*' && isTrue(element, 'hangupOnStar'))
    return hangUp(call, dialing, index, 'The star key drops the callee.');
  if (event.type === 'peer' && event.does === 'hangup') return hangUp(call, dialing, index, farLeaves);
  if (event.type === 'peer' && event.does === 'refer') {
    const over = dropped(call, leg, 'completed');
    return goTo(note(over.call, `${leg.address} refers the caller elsewhere.`), {
      address: attributeValue(element, 'referUrl') ?? '',
      method: methodOf(element, 'referMethod'),
      parameters: { ReferTransferTarget: 'sip:elsewhere@sip.example' },
    });
  }
  return onLine(spoken(call, event) ?? call, dialing, leg);
}

function hangUp(call: Call, dialing: Dialing, index: number, why: string): Call {
  const leg = dialing.legs[index];
  const over = leg && dropped(note(call, why), leg, 'completed');
  const legs = dialing.legs.map((each, i) => (i === index && over ? over.leg : each));
  return leaveDial(over?.call ?? call, { ...dialing, legs }, 'completed');
}

/** A leg is over. */
export const dropped = (call: Call, leg: Leg, status: Exclude<Outcome, 'answered' | 'machine'> | 'completed') =>
  report(note(call, `${leg.address}: ${status}.`), { ...leg, status }, 'completed');

/** Answering machine detection runs beside the call and tells its own callback. */
function detect(call: Call, leg: Leg, by: 'answered' | 'machine'): Call {
  const detection = attributeValue(leg.noun, 'machineDetection');
  if (detection === undefined) return call;
  const machine = detection === 'DetectMessageEnd' ? 'machine_end_beep' : 'machine_start';
  return tell(call, 'Answering machine detection', leg.noun, 'amdStatusCallback', {
    CallSid: leg.sid,
    AnsweredBy: by === 'answered' ? 'human' : machine,
    MachineDetectionDuration: '3000',
  });
}
