import { fetchInto } from './run.ts';
import type { App, Call, CallOptions } from './types.ts';

/** Numbers of nobody, from the range that is reserved for fiction. */
export const reservedNumbers = { caller: '+12025550143', called: '+12025550100' };

/**
 * A call to an app at its first moment: the provider has asked for the first document and the phone rings. Give it
 * to `step` with what the caller does. The same app and the same inputs always give the same call.
 */
export function startCall(
  app: App,
  { from = reservedNumbers.caller, to = reservedNumbers.called }: CallOptions = {},
): Call {
  const first = app.documents[0]?.path ?? '/';
  const call: Call = {
    app,
    from,
    to,
    status: 'ringing',
    clock: 0,
    step: { kind: 'ringing', says: 'The phone rings.', duration: 2 },
    accepts: ['wait', 'hangup'],
    heard: [],
    log: [],
    cursor: { path: first, verbs: [], index: 0 },
    hops: 0,
  };
  if (app.kind === 'messaging') {
    return {
      ...call,
      status: 'failed',
      accepts: [],
      step: {
        kind: 'ended',
        says: 'A call takes voice documents. Messaging documents answer a text message.',
        duration: 0,
      },
    };
  }
  const fetched = fetchInto(call, { url: first, method: 'POST', parameters: {} });
  return fetched.status === 'ringing' ? { ...fetched, step: call.step, accepts: call.accepts } : fetched;
}
