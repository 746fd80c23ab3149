import { goTo } from './flow.ts';
import { step } from './step.ts';
import type { App, Call, CallOptions, Input } from './types.ts';

/** Numbers of nobody, from the range that is reserved for fiction. */
export const reservedNumbers = { caller: '+12025550198', called: '+12025550100' };

/**
 * A call to an app at its first moment: the provider has asked for the first document and the phone rings. Give it
 * to `step` with what the caller does. The same app and the same inputs always give the same call.
 */
export function startCall(
  app: App,
  { from = reservedNumbers.caller, to = reservedNumbers.called, parameters = {} }: CallOptions = {},
): Call {
  const first = app.documents[0]?.path ?? '/';
  const call: Call = {
    app,
    from,
    to,
    parameters,
    status: 'ringing',
    clock: 0,
    inputs: [],
    step: { kind: 'ringing', says: 'The phone rings.', duration: 2, phone: 'caller' },
    accepts: ['wait', 'hangup'],
    heard: [],
    log: [],
    visits: [],
    cursor: {
      path: first,
      url: first,
      verbs: [],
      index: 0,
      phone: 'caller',
      role: 'main',
      since: 0,
      parameters: {},
      hops: 0,
    },
    outer: [],
    services: [],
    cookies: {},
    met: [],
    asked: 0,
    serial: 1,
  };
  if (app.kind === 'messaging') {
    const says = 'A call takes voice documents. Messaging documents answer a text message.';
    return { ...call, status: 'failed', accepts: [], step: { kind: 'ended', says, duration: 0, phone: 'caller' } };
  }
  const asked = goTo(call, { address: first, method: 'POST' });
  return asked.step.kind === 'ended' ? asked : { ...asked, cursor: { ...asked.cursor, activity: { kind: 'ring' } } };
}

/**
 * Every moment of a call, from its first. History is no more than a list of inputs: leaving the last one out is
 * going back in time, and putting another in its place is trying something else.
 */
export function replay(app: App, inputs: readonly Input[], options: CallOptions = {}): Call[] {
  const moments = [startCall(app, options)];
  for (const input of inputs) moments.push(step(moments.at(-1) ?? startCall(app, options), input));
  return moments;
}
