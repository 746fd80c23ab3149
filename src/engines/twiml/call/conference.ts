import { attributeValue, innerText, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { isTrue, methodOf, words } from './attributes.ts';
import { caption, later, note, pickUp, visit, withSid } from './changes.ts';
import { goOn } from './flow.ts';
import { meet } from './peers.ts';
import { recordingCallback } from './record.ts';
import { tell, timestamp } from './requests.ts';
import { giveUp, idle, openRoom, patience, type Room, reopenRoom } from './room.ts';
import { onTheLine, spoken, talk, timeLimitOf } from './talk.ts';
import type { Call, PeerChoice } from './types.ts';

/** A caller in a <Conference>. */
export interface Conference extends Waiting {
  kind: 'conference';
  /** The <Dial>. */
  element: XmlElement;
  noun: XmlElement;
  sid: string;
  since: number;
  deadline: number;
  /** Seconds it lasts once it has begun, and whether anybody else comes. */
  stays: number;
  comes: boolean;
  begun: boolean;
  sequence: number;
}

/** Seconds until somebody else joins. */
const delays = { answered: 10, machine: 10, busy: 1, 'no-answer': patience, failed: 1, canceled: 1 };

/** <Dial><Conference>: the caller joins at once and waits until somebody else is there. */
export function joinConference(call: Call, element: XmlElement, noun: XmlElement): Call {
  const name = innerText(noun);
  const { call: met, script } = meet(visit(call, noun), name, delays);
  const { call: counted, sid } = withSid(met, 'CF');
  if (['busy', 'failed', 'canceled'].includes(script.outcome)) {
    const refused = visit(note(counted, `The conference ${name} cannot be joined.`), noun, 'failed');
    return goOn(refused, element, { DialCallStatus: 'failed', DialBridged: 'false' }, 'next verb');
  }
  const comes = script.outcome !== 'no-answer';
  const conference: Conference = {
    kind: 'conference',
    element,
    noun,
    sid,
    since: counted.clock,
    deadline: later(counted, comes ? script.after : patience),
    choices: [
      { does: 'answered', label: 'Somebody joins' },
      { does: 'no-answer', label: 'Nobody comes' },
    ],
    stays: Math.min(script.stays, timeLimitOf(element)),
    comes,
    begun: false,
    sequence: 0,
  };
  const answered = pickUp(counted);
  const beep = ['false', 'onExit'].includes(attributeValue(noun, 'beep') ?? 'true');
  const joined = note(beep ? answered : caption(answered, 'tones', 'Beep'), `The caller joins the conference ${name}.`);
  const told = report(joined, conference, 'participant-join');
  return openRoom(told.call, told.conference, roomOf(told.conference));
}

export const onConference: Handler<Conference> = (call, conference, event) => {
  const { element, noun, begun, comes } = conference;
  switch (event.type) {
    case 'document-over':
      return reopenRoom(call, conference, roomOf(conference), event);
    case 'caller-left':
      return leave(call, conference).call;
    case 'wait':
      if (begun) return exit(call, conference, 'The conference ends.');
      return comes ? begin(call, conference) : giveUp(leave(visit(call, noun, 'no-answer'), conference).call, element);
    case 'digit':
      if (event.digit === '*' && isTrue(element, 'hangupOnStar'))
        return exit(call, conference, 'The star key takes the caller out of the conference.');
      break;
    case 'peer':
      if (event.does === 'hangup') return exit(call, conference, 'A moderator leaves, and the conference ends.');
      if (event.does === 'answered' && !begun) return begin(call, conference);
      if (event.does === 'no-answer' && !begun) {
        const alone = { ...conference, comes: false, deadline: later(call, patience) };
        return openRoom(note(call, 'Nobody comes.'), alone, roomOf(alone));
      }
      break;
    default:
  }
  return begun ? line(spoken(call, event) ?? call, conference) : idle(call, conference);
};

/** Somebody else joins: they hear each other. */
function begin(call: Call, conference: Conference): Call {
  const choices: PeerChoice[] = [...onTheLine('A participant')];
  const deadline = later(call, conference.stays);
  const noted = visit(note(call, 'Somebody else joins: the conference begins.'), conference.noun, 'answered');
  const told = report(noted, { ...conference, begun: true, deadline, choices }, 'conference-start');
  const muted = isTrue(conference.noun, 'muted') ? note(told.call, 'The caller is muted and only listens.') : told.call;
  return line(caption(muted, 'far', 'Hello, everybody.'), told.conference);
}

const line = (call: Call, conference: Conference) =>
  talk(call, conference, conference.element, `The caller is in the conference ${innerText(conference.noun)}.`);

function exit(call: Call, conference: Conference, why: string): Call {
  const { element, noun, since } = conference;
  const left = leave(note(call, why), conference);
  const recorded = attributeValue(noun, 'record') === 'record-from-start';
  const { call: counted, sid } = recorded ? withSid(left.call, 'RE') : { call: left.call, sid: '' };
  const told = recorded
    ? recordingCallback(counted, noun, 'Conference', 'completed', sid, Math.round(call.clock - since))
    : counted;
  // A conference has no duration and no call of its own to report; source: https://www.twilio.com/docs/voice/twiml/dial
  return goOn(visit(told, element, 'answered'), element, { DialCallStatus: 'answered' }, 'next verb');
}

function leave(call: Call, conference: Conference) {
  const told = report(call, conference, 'participant-leave');
  return conference.begun ? report(told.call, told.conference, 'conference-end') : told;
}

const roomOf = ({ noun }: Conference): Room => ({
  role: 'conference-wait',
  url: attributeValue(noun, 'waitUrl'),
  method: methodOf(noun, 'waitMethod'),
  parameters: {},
});

type ConferenceEvent = 'participant-join' | 'participant-leave' | 'conference-start' | 'conference-end';

/** Source: https://www.twilio.com/docs/voice/twiml/conference#attributes-statusCallback */
function report(call: Call, conference: Conference, event: ConferenceEvent): { call: Call; conference: Conference } {
  const { noun, sid, sequence } = conference;
  if (
    !attributeValue(noun, 'statusCallback') ||
    !words(noun, 'statusCallbackEvent', '').includes(event.replace(/^.*-/, ''))
  )
    return { call, conference };
  const told = tell(call, `Conference callback, ${event}`, noun, 'statusCallback', {
    ConferenceSid: sid,
    FriendlyName: innerText(noun),
    StatusCallbackEvent: event,
    SequenceNumber: String(sequence + 1),
    Timestamp: timestamp(call),
    Muted: String(isTrue(noun, 'muted')),
    StartConferenceOnEnter: String(attributeValue(noun, 'startConferenceOnEnter') !== 'false'),
    EndConferenceOnExit: String(isTrue(noun, 'endConferenceOnExit')),
  });
  return { call: told, conference: { ...conference, sequence: sequence + 1 } };
}
