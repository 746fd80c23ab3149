import type { Answer, Call } from './client.ts';
import { ListSession } from './session.ts';

/** The worker's own scope; the project's types are those of a page. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<Call>) => void;
  postMessage: (answer: Answer) => void;
};

const session = new ListSession();

scope.onmessage = async ({ data: { id, method, options } }) => {
  try {
    const call = session[method] as (options: unknown, onProgress: (done: number) => void) => unknown;
    const value = await call.call(session, options, (progress) => scope.postMessage({ id, progress }));
    scope.postMessage({ id, value });
  } catch (error) {
    scope.postMessage({ id, error: String(error) });
  }
};

scope.postMessage({ ready: true });
