import { list } from '../rules/rule.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, innerText, type XmlElement } from '../xml/tree.ts';
import { caption, end, note } from './changes.ts';
import { fetchDocument, resolve } from './document.ts';
import { type Gather, openGather } from './gather.ts';
import { soundOf } from './sound.ts';
import type { Call, HttpRequest } from './types.ts';

/** The provider documents no limit for voice; this one is ours, so that a loop without a caller comes to an end. */
const mostHops = 50;

const live = ['wait', 'hangup'] as const;
const placeOf = (call: Call, { from, to }: XmlElement) => ({ path: call.cursor.path, from, to });

/** Ends a call that the provider cannot go on with: who is on the line hears its error message. */
function fail(call: Call, providerCode: number, says: string): Call {
  const answered = call.status === 'in-progress';
  const told = answered
    ? caption(call, 'notice', 'The provider says that an application error has occurred, and hangs up.')
    : call;
  return end(told, answered ? 'completed' : 'failed', says, { providerCode });
}

/** Asks for a document, as the provider would, and puts the cursor at its first verb. */
export function fetchInto(call: Call, { url, method, parameters }: HttpRequest): Call {
  const request: HttpRequest = {
    method,
    url,
    parameters: {
      CallSid: `CA${'0'.repeat(31)}1`,
      AccountSid: `AC${'0'.repeat(31)}1`,
      From: call.from,
      To: call.to,
      CallStatus: call.status,
      ApiVersion: '2010-04-01',
      Direction: 'inbound',
      ...parameters,
    },
  };
  if (call.hops === mostHops) {
    return end(
      call,
      'completed',
      `${mostHops} documents were asked for and the caller did nothing in between: the app goes round in circles. The run stops here. This limit is this player's own; the provider documents none for calls.`,
    );
  }
  const asked = { ...note(call, `${method} ${url}`, { request }), hops: call.hops + 1 };
  const fetched = fetchDocument(call.app, url);
  if (!fetched.ok) return fail(asked, fetched.providerCode, fetched.message);
  const { path, verbs, others } = fetched;
  const moved = { ...asked, cursor: { path, verbs, index: 0 } };
  if (!others.length) return moved;
  return note(moved, `No verbs, so passed over: ${list(others)}.`, { providerCode: codes.schema });
}

/** Goes to a document and runs its first verb. */
function goTo(call: Call, request: HttpRequest): Call {
  const moved = fetchInto(call, request);
  return moved.step.kind === 'ended' ? moved : next(moved);
}

/** Runs what comes next: the next prompt of an open <Gather>, or the next verb. */
export function next(call: Call): Call {
  const { gather, playing: _, ...cursor } = call.cursor;
  if (gather) {
    const prompt = gather.prompts[gather.nextPrompt];
    if (!prompt) return listen({ ...call, cursor: { ...cursor, gather } }, gather);
    return play(
      { ...call, cursor: { ...cursor, gather: { ...gather, nextPrompt: gather.nextPrompt + 1 } } },
      prompt,
      1,
    );
  }
  const element = cursor.verbs[cursor.index];
  if (!element) return end(call, 'completed', 'The document ends here, so the provider hangs up.');
  return enter({ ...call, cursor: { ...cursor, index: cursor.index + 1 } }, element);
}

function enter(call: Call, element: XmlElement): Call {
  switch (element.name) {
    case 'Say':
    case 'Play':
    case 'Pause':
      return play(call, element, 1);
    case 'Gather':
      return next(note({ ...call, cursor: { ...call.cursor, gather: openGather(element) } }, 'Gather opens.'));
    case 'Redirect':
      return redirect(call, element);
    case 'Hangup':
      return end(call, 'completed', 'Hangup ends the call.', { verb: element.name, place: placeOf(call, element) });
    case 'Reject':
      return end(call, 'completed', 'Reject comes too late to refuse the call, which was answered: it only ends it.', {
        verb: element.name,
        place: placeOf(call, element),
      });
    default:
      return notPlayed(call, element);
  }
}

/** Plays a <Say>, <Play> or <Pause> for the n-th time of its loop. */
export function play(call: Call, element: XmlElement, time: number): Call {
  const { kind, text, seconds, times } = soundOf(element);
  const { gather } = call.cursor;
  const count = times > 1 ? `, ${time} of ${times}` : '';
  const heard = caption({ ...call, cursor: { ...call.cursor, playing: { element, time } } }, kind, text);
  return {
    ...note(heard, `${element.name}${count}: ${text}`),
    step: {
      kind: 'playing',
      says: `${element.name}${count}`,
      duration: seconds,
      verb: element.name,
      place: placeOf(call, element),
    },
    accepts: gather?.takesKeys ? ['wait', 'digit', 'hangup'] : live,
  };
}

/** The prompts of a <Gather> are over: now its timeout runs. */
export function listen(call: Call, gather: Gather): Call {
  const keys = gather.digits ? `has ${gather.digits} and waits for another key` : 'waits for a key';
  const says = gather.takesKeys
    ? `Gather ${keys}, ${gather.timeout} s.`
    : `Gather listens for speech, which this player does not take yet: the caller stays silent for ${gather.timeout} s.`;
  return {
    ...call,
    step: {
      kind: 'gathering',
      says,
      duration: gather.timeout,
      verb: 'Gather',
      place: placeOf(call, gather.element),
      digits: gather.digits,
    },
    accepts: gather.takesKeys ? ['wait', 'digit', 'hangup'] : live,
  };
}

/** The input of a <Gather> is over: its action gets the digits, or the next verb runs. */
export function closeGather(call: Call, gather: Gather, why: string): Call {
  const { gather: _, playing: __, ...cursor } = call.cursor;
  const closed = { ...call, cursor };
  const { element, digits } = gather;
  if (!digits && attributeValue(element, 'actionOnEmptyResult') !== 'true') {
    return next(note(closed, `${why} No digits: Gather makes no request and the next verb runs.`));
  }
  const request: HttpRequest = {
    url: resolve(attributeValue(element, 'action') ?? '', cursor.path),
    method: methodOf(element),
    parameters: digits ? { Digits: digits } : {},
  };
  return goTo(
    note(closed, `${why} ${digits ? `Gather sends Digits=${digits}.` : 'Gather asks its action without Digits.'}`),
    request,
  );
}

function redirect(call: Call, element: XmlElement): Call {
  const url = resolve(innerText(element), call.cursor.path);
  return {
    ...note({ ...call, cursor: { ...call.cursor, playing: { element, time: 1 } } }, `Redirect to ${url}`),
    step: {
      kind: 'redirecting',
      says: `Redirect to ${url}`,
      duration: 0,
      verb: 'Redirect',
      place: placeOf(call, element),
    },
    accepts: live,
  };
}

/** Follows the <Redirect> that the call stands at. */
export const followRedirect = (call: Call, element: XmlElement) =>
  goTo(call, { url: resolve(innerText(element), call.cursor.path), method: methodOf(element), parameters: {} });

function notPlayed(call: Call, element: XmlElement): Call {
  const says = `${element.name} is not run by this player yet. You can go on after it, as if it had finished.`;
  return {
    ...note(call, says),
    step: { kind: 'not-played', says, duration: 0, verb: element.name, place: placeOf(call, element) },
    accepts: ['continue', 'hangup'],
  };
}

const methodOf = (element: XmlElement) => (attributeValue(element, 'method') === 'GET' ? 'GET' : 'POST');
