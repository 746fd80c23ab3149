import type { Call, CallStatus, Caption, LogEntry, Step } from './types.ts';

/** Adds a line to the event log. */
export const note = (call: Call, text: string, more: Partial<LogEntry> = {}): Call => ({
  ...call,
  log: [...call.log, { at: call.clock, text, ...more }],
});

/** Adds a line to what is heard. */
export const caption = (call: Call, kind: Caption['kind'], text: string): Call => ({
  ...call,
  heard: [...call.heard, { kind, text, at: call.clock }],
});

/** Lets virtual seconds pass, to a tenth. */
export const pass = (call: Call, seconds: number): Call => ({
  ...call,
  clock: Math.round((call.clock + seconds) * 10) / 10,
});

/** The call after its last moment. */
export function end(call: Call, status: CallStatus, says: string, more: Partial<Step> = {}): Call {
  const { providerCode } = more;
  return {
    ...note(call, says, providerCode === undefined ? {} : { providerCode }),
    status,
    accepts: [],
    step: { kind: 'ended', says, duration: 0, ...more },
  };
}
