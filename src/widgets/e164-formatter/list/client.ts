import { ListSession } from './session.ts';
import ListWorker from './worker.ts?worker';

type Method = 'open' | 'check' | 'stop' | 'page' | 'download';

export interface Call {
  id: number;
  method: Method;
  options: unknown;
}

export type Answer =
  | { ready: true }
  | { id: number; progress: number }
  | { id: number; value: unknown }
  | { id: number; error: string };

/** A list session somewhere else: every answer comes later. */
export interface ListClient {
  open: (...options: Parameters<ListSession['open']>) => ReturnType<ListSession['open']>;
  check: (...options: Parameters<ListSession['check']>) => ReturnType<ListSession['check']>;
  stop: () => Promise<void>;
  page: (...options: Parameters<ListSession['page']>) => Promise<ReturnType<ListSession['page']>>;
  download: () => ReturnType<ListSession['download']>;
  close: () => void;
}

/** How long a worker may take to answer for the first time: it loads a file of its own. */
const patience = 10_000;

/**
 * Starts a list in a worker. Where there can be none (a page opened from disk may not start one from a file, a policy may
 * forbid it), the same work is done on the page, in slices.
 */
export async function startList(): Promise<ListClient> {
  const worker = await startWorker();
  return worker ? remote(worker) : local(new ListSession());
}

async function startWorker(): Promise<Worker | undefined> {
  try {
    const worker = new ListWorker();
    const isReady = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
      setTimeout(() => resolve(false), patience);
    });
    if (isReady) return worker;
    worker.terminate();
  } catch {
    // Refused at once: a page from disk.
  }
  return undefined;
}

function remote(worker: Worker): ListClient {
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void; onProgress?: (done: number) => void }
  >();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (!('id' in data)) return;
    const call = waiting.get(data.id);
    if ('progress' in data) return call?.onProgress?.(data.progress);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    else call?.resolve(data.value as never);
  };
  // Out of memory, most likely: nobody will answer any more.
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped.'));
    waiting.clear();
  };
  const call = <Value>(method: Method, options?: unknown, onProgress?: (done: number) => void) =>
    new Promise<Value>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject, ...(onProgress && { onProgress }) });
      worker.postMessage({ id, method, options } satisfies Call);
    });
  return {
    open: (options) => call('open', options),
    check: (options, onProgress) => call('check', options, onProgress),
    stop: () => call('stop'),
    page: (options) => call('page', options),
    download: () => call('download'),
    close: () => worker.terminate(),
  };
}

function local(session: ListSession): ListClient {
  return {
    open: (options) => session.open(options),
    check: (options, onProgress) => session.check(options, onProgress),
    stop: async () => session.stop(),
    page: async (options) => session.page(options),
    download: () => session.download(),
    close: () => session.stop(),
  };
}
