import type { Range, XmlElement } from '../xml/tree.ts';
import type { Activity } from './activity.ts';
import type { Call, Caption, Cursor, Input, LogEntry, StepKind } from './types.ts';

/** Adds a line to the event log. */
export const note = (call: Call, text: string, more: Partial<LogEntry> = {}): Call => ({
  ...call,
  log: [...call.log, { at: call.clock, text, ...more }],
});

/** Adds a line to what is heard. */
export const caption = (call: Call, kind: Caption['kind'], text: string, phone = call.cursor.phone): Call => ({
  ...call,
  heard: [...call.heard, { kind, text, at: call.clock, phone }],
});

/** The moment some seconds from now, to a tenth. */
export const later = (call: Call, seconds: number) => Math.round((call.clock + seconds) * 10) / 10;

/** Lets virtual seconds pass. */
export const pass = (call: Call, seconds: number): Call => ({ ...call, clock: later(call, seconds) });

/** Somebody, or the provider, picks up the phone that rings. */
export const pickUp = (call: Call): Call =>
  call.status === 'ringing'
    ? { ...note(call, 'The call is answered.'), status: 'in-progress', answeredAt: call.clock }
    : call;

/** Remembers that a verb was run, or which way it was left. */
export const visit = (call: Call, { from }: Range, branch?: string): Call => ({
  ...call,
  visits: [...call.visits, { path: call.cursor.path, from, ...(branch !== undefined && { branch }) }],
});

/** Where a verb stands. */
export const placeOf = ({ cursor }: Call, { from, to }: Range) => ({ path: cursor.path, from, to });

/** A new identifier: two letters and 32 digits, as the provider's, and obviously made up. */
export function withSid(call: Call, prefix: string): { call: Call; sid: string } {
  const serial = call.serial + 1;
  return { call: { ...call, serial }, sid: sidOf(prefix, serial) };
}
export const sidOf = (prefix: string, serial: number) => prefix + String(serial).padStart(32, '0');

/** The current verb is over: the next one runs. */
export function done(call: Call): Call {
  const { activity: _, ...cursor } = call.cursor;
  return { ...call, cursor };
}

/** Interrupts the current document for one that runs on the side of its verb. */
export const aside = (call: Call, cursor: Cursor): Call => ({ ...call, outer: [...call.outer, call.cursor], cursor });

/** Somebody did something: the count of documents in a row starts again. */
export const attended = (call: Call): Call => ({
  ...call,
  asked: 0,
  cursor: { ...call.cursor, hops: 0 },
  outer: call.outer.map((cursor) => ({ ...cursor, hops: 0 })),
});

interface Shown {
  kind: StepKind;
  says: string;
  /** Seconds, unless a deadline of this activity or of one around it comes first. */
  duration: number;
  element: XmlElement;
  digits?: string;
}

/** Makes an activity what goes on now. `listens` is what it takes beside waiting, hanging up and its far side. */
export function show(call: Call, activity: Activity, shown: Shown, listens: readonly Input['type'][] = []): Call {
  const { kind, says, duration, element, digits } = shown;
  const around = [...call.outer.map((cursor) => cursor.activity), activity];
  const deadlines = around.flatMap((each) => each?.deadline ?? []);
  const choices = around.findLast((each) => each?.choices)?.choices;
  return {
    ...call,
    cursor: { ...call.cursor, activity },
    step: {
      kind,
      says,
      // A webhook that is slow may have used up more time than there was.
      duration: Math.max(0, Math.min(duration, ...deadlines.map((moment) => moment - call.clock))),
      phone: call.cursor.phone,
      verb: element.name,
      place: placeOf(call, element),
      ...(digits !== undefined && { digits }),
      ...(choices && { choices }),
    },
    accepts: ['wait', ...listens, ...(choices ? (['peer'] as const) : []), 'hangup'],
  };
}
