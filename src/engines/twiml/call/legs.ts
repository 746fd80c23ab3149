import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { words } from './attributes.ts';
import { later, note, withSid } from './changes.ts';
import { meet, type Script } from './peers.ts';
import { parties, standardParameters, tell, timestamp } from './requests.ts';
import type { Call, Outcome } from './types.ts';

/** One of the far sides that a <Dial> calls. */
export interface Leg {
  /** <Number>, <Client> …, or the <Dial> itself where the number stands right in it. */
  noun: XmlElement;
  /** Number, Client, Sip, Queue …. */
  type: string;
  address: string;
  sid: string;
  status: 'waiting' | 'ringing' | 'in-progress' | 'completed' | Exclude<Outcome, 'answered' | 'machine'>;
  script: Script;
  /** When its script's outcome comes, once it rings. */
  due: number;
  /** Status callbacks so far. */
  sequence: number;
  /** When it was answered. */
  since?: number;
}

export const nouns = ['Number', 'Client', 'Sip', 'Queue', 'Application', 'WhatsApp', 'Sim'];
/** Source: https://www.twilio.com/docs/voice/twiml/number */
export const mostLegs = 10;
/** Seconds that the provider rings beyond `timeout`; source: https://www.twilio.com/docs/voice/twiml/dial#timeout */
const buffer = 5;

/** The far sides of a <Dial>, not called yet. */
export function legsOf(call: Call, dial: XmlElement): { call: Call; legs: Leg[] } {
  const children = childElements(dial).filter(({ name }) => nouns.includes(name));
  const all = children.length ? children : innerText(dial) ? [dial] : [];
  const legs: Leg[] = [];
  let now = call;
  for (const noun of all.slice(0, mostLegs)) {
    const address = addressOf(noun);
    const met = meet(now, address, noun.name === 'Queue' ? queueDelays : delays);
    const { call: counted, sid } = withSid(met.call, 'CA');
    now = counted;
    const type = noun === dial ? 'Number' : noun.name;
    legs.push({ noun, type, address, sid, status: 'waiting', script: met.script, due: 0, sequence: 0 });
  }
  return { call: now, legs };
}

/** Seconds until each outcome, unless a script says otherwise. No answer is a matter of the timeout. */
const delays = { answered: 4, machine: 8, busy: 2, 'no-answer': Infinity, failed: 1, canceled: 3 };
/** Somebody waits in a dialled queue already. */
const queueDelays = { ...delays, answered: 1, machine: 1 };

function addressOf(noun: XmlElement): string {
  const inside = childElements(noun).find(({ name }) => ['Identity', 'Uri', 'ApplicationSid'].includes(name));
  return innerText(inside ?? noun);
}

/** Lets a leg ring. Its outcome comes when its script says, or at the timeout. */
export function ring(call: Call, leg: Leg, timeout: number): { call: Call; leg: Leg } {
  const limit = leg.type === 'Queue' ? timeout : timeout + buffer;
  const { outcome, after } = leg.script;
  const script = after > limit ? { ...leg.script, outcome: 'no-answer' as const } : leg.script;
  const ringing: Leg = { ...leg, script, status: 'ringing', due: later(call, Math.min(after, limit)) };
  const inTime =
    outcome === 'no-answer' || after <= limit ? call : note(call, `${leg.address} would take too long to answer.`);
  const initiated = report(inTime, ringing, 'initiated');
  return report(initiated.call, initiated.leg, 'ringing');
}

export type LegEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

/** Tells a leg's status callback of an event, where it asked for it. */
export function report(call: Call, leg: Leg, event: LegEvent): { call: Call; leg: Leg } {
  const wanted = words(leg.noun, 'statusCallbackEvent', 'completed');
  if (leg.type === 'Queue' || attributeValue(leg.noun, 'statusCallback') === undefined || !wanted.includes(event))
    return { call, leg };
  const told = tell(call, `Status callback, ${event}`, leg.noun, 'statusCallback', {
    ...legParameters(call, leg),
    CallStatus: event === 'initiated' ? 'initiated' : leg.status,
    ...(event === 'completed' && { CallDuration: String(secondsOf(call, leg)) }),
    Timestamp: timestamp(call),
    CallbackSource: 'call-progress-events',
    SequenceNumber: String(leg.sequence),
  });
  return { call: told, leg: { ...leg, sequence: leg.sequence + 1 } };
}

/** Whole seconds since the leg was answered. */
export const secondsOf = (call: Call, { since }: Leg) => (since === undefined ? 0 : Math.round(call.clock - since));

/** What requests from a leg carry: it is a call of its own, whose parent is the caller's. */
export function legParameters(call: Call, { sid, address, noun }: Leg): Record<string, string> {
  const dial = noun.name === 'Dial' ? noun : noun.parent;
  const from = (dial && attributeValue(dial, 'callerId')) ?? call.from;
  const { CallSid } = standardParameters(call);
  return {
    CallSid: sid,
    ParentCallSid: CallSid,
    ...parties(from, address),
    CallStatus: 'in-progress',
    Direction: 'outbound-dial',
  };
}
