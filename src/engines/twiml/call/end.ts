import { resolve } from '../address.ts';
import { shorten } from '../diagnostic.ts';
import { list } from '../rules/rule.ts';
import { childElements, type XmlElement } from '../xml/tree.ts';
import { caption, note, placeOf, visit } from './changes.ts';
import { callback, timestamp } from './requests.ts';
import { stopService } from './services.ts';
import type { Call, CallStatus, Step } from './types.ts';

interface Ending {
  /** The verb that ends it. */
  element?: XmlElement;
  providerCode?: number;
}

/** The call after its last moment. What <Start> has started ends with it. */
export function end(call: Call, status: CallStatus, says: string, { element, providerCode }: Ending = {}): Call {
  const told = note(call, says, providerCode === undefined ? {} : { providerCode });
  const over = report(told.services.reduce(stopService, { ...told, status }));
  const step: Step = {
    kind: 'ended',
    says,
    duration: 0,
    phone: 'caller',
    ...(element && { verb: element.name, place: placeOf(call, element) }),
    ...(providerCode !== undefined && { providerCode }),
  };
  return { ...over, accepts: [], step };
}

/** Tells the app's status callback that the call is over; source: https://www.twilio.com/docs/voice/twiml#callstatus-values */
function report(call: Call): Call {
  const seconds = Math.round(call.clock - (call.answeredAt ?? call.clock));
  return callback(call, `Status callback, ${call.status}`, {
    url: call.app.statusCallback && resolve(call.app.statusCallback, '/'),
    method: 'POST',
    parameters: {
      CallDuration: String(seconds),
      // In minutes, as they are billed.
      Duration: String(Math.ceil(seconds / 60)),
      Timestamp: timestamp(call),
      CallbackSource: 'call-progress-events',
      SequenceNumber: '0',
    },
  });
}

/** Ends what the provider cannot go on with; who is on the line hears its error message. */
export function fail(call: Call, providerCode: number, says: string): Call {
  const answered = call.status === 'in-progress' || call.cursor.phone === 'callee';
  const told = answered
    ? caption(call, 'notice', 'The provider says that an application error has occurred, and hangs up.')
    : call;
  if (call.outer.length) {
    return { ...note(told, says, { providerCode }), cursor: { ...told.cursor, over: 'failed' } };
  }
  return end(told, answered ? 'completed' : 'failed', says, { providerCode });
}

/** Logs what stands in a verb and is not run there. */
export function passOverInside(
  call: Call,
  element: XmlElement,
  nestable: readonly string[],
  providerCode: number,
): Call {
  const others = childElements(element).filter(({ name }) => !nestable.includes(name));
  const names = [...new Set(others.map(({ name }) => `<${shorten(name)}>`))];
  if (!names.length) return call;
  return note(call, `Not run in <${element.name}>, so passed over: ${list(names)}.`, { providerCode });
}

/** Passes over a verb that may not stand here. */
export const passOver = (call: Call, element: XmlElement, providerCode: number, says: string) =>
  visit(note(call, says, { providerCode }), element);
