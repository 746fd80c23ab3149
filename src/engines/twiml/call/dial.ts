import { shorten } from '../diagnostic.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, childElements, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { isTrue, wholeNumber } from './attributes.ts';
import { answered, dropped, onBridge } from './bridge.ts';
import { caption, note, show, visit } from './changes.ts';
import { joinConference } from './conference.ts';
import { passOverInside } from './end.ts';
import { leaveDial } from './leave-dial.ts';
import { type Leg, legsOf, mostLegs, nouns, report, ring } from './legs.ts';
import type { Call, Outcome, PeerChoice } from './types.ts';

/** A <Dial> on its way. */
export interface Dialing extends Waiting {
  kind: 'dial';
  element: XmlElement;
  legs: readonly Leg[];
  /** Index of the leg that has answered. */
  answered?: number;
  bridged: boolean;
  /** The identifier of the recording that `record` makes of it. */
  recording?: string;
}

/** Who may be shown as the caller; source: https://www.twilio.com/docs/api/errors/13214 */
const showable = /^(\+?[\d\s().-]+|(client|sips?|whatsapp):.+)$/i;

/** <Dial>: calls its far sides, all at once or, with sequential="true", one after the other. */
export function dial(call: Call, element: XmlElement): Call {
  const conference = childElements(element).find(({ name }) => name === 'Conference');
  if (conference) return joinConference(call, element, conference);
  const { call: met, legs } = legsOf(passOverInside(call, element, nouns, codes.nestedInDial), element);
  const dialing: Dialing = { kind: 'dial', element, legs, bridged: false };
  if (!legs.length) {
    const says = 'Dial has nobody to call: write a number or a noun in it.';
    return leaveDial(note(met, says, { providerCode: codes.badPhoneNumber }), dialing, 'failed');
  }
  const callerId = attributeValue(element, 'callerId');
  if (callerId && !showable.test(callerId) && legs.some(({ type }) => type === 'Number')) {
    const says = `${shorten(callerId)} is no callerId that a phone can be shown: write a number, or client: or sip: and a name.`;
    return leaveDial(note(met, says, { providerCode: codes.badCallerId }), dialing, 'failed');
  }
  const few = childElements(element).length <= mostLegs;
  const noted = few ? met : note(met, `Dial calls the first ${mostLegs} only.`, { providerCode: codes.tooManyNumbers });
  const first = isTrue(element, 'sequential') ? 1 : legs.length;
  return wait(caption(ringLegs(noted, dialing, 0, first), 'notice', 'Ringing tone'));
}

export const onDial: Handler<Dialing> = (call, dialing, event) => {
  if (dialing.answered !== undefined) return onBridge(call, dialing, dialing.answered, event);
  if (event.type === 'caller-left') return cancelRinging(call, dialing).call;
  if (event.type === 'wait') {
    const ringing = dialing.legs.filter(({ status }) => status === 'ringing');
    const due = Math.min(...ringing.map((leg) => leg.due));
    const next = dialing.legs.findIndex((leg) => leg.status === 'ringing' && leg.due === due);
    return settle(call, dialing, next, dialing.legs[next]?.script.outcome ?? 'failed');
  }
  if (event.type !== 'peer' || !isOutcome(event.does)) return wait(hold(call, dialing));
  const named = dialing.legs.findIndex(({ status, address }) => status === 'ringing' && address === event.address);
  const index = named < 0 ? dialing.legs.findIndex(({ status }) => status === 'ringing') : named;
  return settle(call, dialing, index, event.does);
};

const outcomes: readonly string[] = ['answered', 'machine', 'busy', 'no-answer', 'failed', 'canceled'];
const isOutcome = (does: PeerChoice['does']): does is Outcome => outcomes.includes(does);

const hold = (call: Call, dialing: Dialing): Call => ({ ...call, cursor: { ...call.cursor, activity: dialing } });

/** Lets some of the legs ring. */
function ringLegs(call: Call, dialing: Dialing, from: number, to: number): Call {
  const timeout = Math.min(Math.max(wholeNumber(dialing.element, 'timeout', 1) ?? 30, 5), 600);
  let now = call;
  const legs = dialing.legs.map((leg, i) => {
    if (i < from || i >= to) return leg;
    const rung = ring(note(visit(now, leg.noun), `${leg.type} ${leg.address} is called.`), leg, timeout);
    now = rung.call;
    return rung.leg;
  });
  return hold(now, { ...dialing, legs });
}

/** Shows the call that rings. */
function wait(call: Call): Call {
  const dialing = call.cursor.activity;
  if (dialing?.kind !== 'dial') return call;
  const ringing = dialing.legs.filter(({ status }) => status === 'ringing');
  const due = Math.min(...ringing.map((leg) => leg.due));
  const queue = ringing.every(({ type }) => type === 'Queue');
  const who = ringing.map(({ address }) => address).join(' and ');
  return show(
    call,
    { ...dialing, deadline: due, choices: ringing.flatMap((leg) => choicesOf(leg, ringing.length > 1)) },
    {
      kind: 'dialing',
      says: queue ? `Dial waits for a caller in the queue ${who}.` : `Dial calls ${who}.`,
      duration: due - call.clock,
      element: dialing.element,
    },
  );
}

function choicesOf({ type, address }: Leg, several: boolean): PeerChoice[] {
  const labels: [Outcome, string][] =
    type === 'Queue'
      ? [
          ['answered', 'A caller is waiting'],
          ['no-answer', 'Nobody is waiting'],
          ['failed', 'There is no such queue'],
        ]
      : [
          ['answered', 'Answers'],
          ['machine', 'An answering machine answers'],
          ['busy', 'Is busy'],
          ['no-answer', 'Does not answer'],
          ['failed', 'Cannot be reached'],
        ];
  return labels.map(([does, label]) => ({ does, label, ...(several && { address }) }));
}

/** One leg comes to something. */
function settle(call: Call, dialing: Dialing, index: number, outcome: Outcome): Call {
  const leg = dialing.legs[index];
  if (!leg) return leaveDial(call, dialing, 'failed');
  if (outcome === 'answered' || outcome === 'machine') {
    const others = cancelRinging(call, dialing, index);
    return answered(others.call, { ...dialing, legs: others.legs }, index, outcome);
  }
  const over = dropped(visit(call, leg.noun, outcome), leg, outcome);
  const legs = dialing.legs.map((each, i) => (i === index ? over.leg : each));
  const left = { ...dialing, legs };
  if (legs.some(({ status }) => status === 'ringing')) return wait(hold(over.call, left));
  const next = legs.findIndex(({ status }) => status === 'waiting');
  if (next >= 0) return wait(ringLegs(over.call, left, next, next + 1));
  return leaveDial(over.call, left, outcome);
}

/** Hangs up on the legs that still ring, all but one. */
function cancelRinging(call: Call, dialing: Dialing, but = -1): { call: Call; legs: Leg[] } {
  let now = call;
  const legs = dialing.legs.map((leg, i) => {
    if (i === but || leg.status !== 'ringing') return leg;
    const told = report(note(now, `${leg.address} stops ringing.`), { ...leg, status: 'canceled' }, 'completed');
    now = told.call;
    return told.leg;
  });
  return { call: now, legs };
}
