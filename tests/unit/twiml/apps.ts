import { type App, type Call, type Input, startCall, step } from '../../../src/engines/twiml/index.ts';

/** An app of documents, each given by what stands in its <Response>. */
export const app = (documents: Record<string, string>, more: Partial<App> = {}): App => ({
  kind: 'voice',
  documents: Object.entries(documents).map(([path, inside]) => ({ path, source: `<Response>${inside}</Response>` })),
  ...more,
});

export const wait: Input = { type: 'wait' };
export const hangUp: Input = { type: 'hangup' };
export const press = (digit: string, after = 0): Input => ({ type: 'digit', digit, after });
export const say = (text: string, confidence?: number): Input => ({
  type: 'say',
  text,
  ...(confidence !== undefined && { confidence }),
});
export const peer = (does: Extract<Input, { type: 'peer' }>['does'], address?: string): Input => ({
  type: 'peer',
  does,
  ...(address !== undefined && { address }),
});

export const run = (call: Call, ...inputs: Input[]) => inputs.reduce(step, call);
/** A call that was answered, and what was done then. */
export const answered = (of: App, ...inputs: Input[]) => run(startCall(of), wait, ...inputs);

/** Waits until the call ends. */
export function listenToEnd(call: Call, most = 2000): Call {
  let now = call;
  for (let i = 0; now.step.kind !== 'ended' && i < most; i++) now = step(now, wait);
  return now;
}

export const heard = (call: Call) => call.heard.map(({ text }) => text);
/** Requests for documents. */
export const requests = (call: Call) =>
  call.log.flatMap(({ request, purpose }) => (request && purpose === 'document' ? [request] : []));
/** Requests whose answers are ignored. */
export const callbacks = (call: Call) =>
  call.log.flatMap(({ request, purpose }) => (request && purpose === 'callback' ? [request] : []));
export const codesOf = (call: Call) => call.log.flatMap(({ providerCode }) => providerCode ?? []);
