import { routes } from '../routes.ts';
import { cacheName, channelName, type Failure, type Order, type Report } from './messages.ts';

/** The pages' side of the service worker. */

const scope = () => new URL(routes.home, location.href).href;

/** What `saved.json` says of the site. */
export interface Saved {
  version: string;
  files: number;
  bytes: number;
  /** When the host sent it; undefined where the host does not say. */
  date?: Date;
}

async function read(response: Response): Promise<Saved> {
  const date = response.headers.get('Date');
  return { ...(await response.json()), ...(date && { date: new Date(date) }) };
}

/** What there is to save. Throws without a connection, and where the site was built without a service worker. */
export async function readPublished(): Promise<Saved> {
  const response = await fetch(routes.saved);
  if (!response.ok) throw new Error(`${routes.saved} answered ${response.status}.`);
  return read(response);
}

/** What has been saved, whole. While a new version waits, its summary stands behind this one. */
export async function readSaved(): Promise<Saved | undefined> {
  const response = await caches.match(routes.saved, { cacheName: cacheName(scope()), ignoreSearch: true });
  return response && read(response);
}

/** The registration of this site's own worker: a site further up on the same host may have one too. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  return registration?.scope === scope() ? registration : undefined;
}

/** Starts to save the site; resolves when a worker has taken it on. */
export async function startSaving(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(routes.serviceWorker, { updateViaCache: 'none' });
  // A worker that was removed lives on while pages of it are open; the browser gives that one back, with nothing saved.
  if (!registration.installing) order(registration.active, 'save');
  return registration;
}

export const order = (worker: ServiceWorker | null, what: Order) => worker?.postMessage(what);

export function listen(hear: (report: Report) => void): BroadcastChannel {
  const channel = new BroadcastChannel(channelName(scope()));
  channel.onmessage = ({ data }) => hear(data);
  return channel;
}

/** Resolves when the worker has saved everything or has given up, with what it gave as the reason. */
export function outcome(worker: ServiceWorker): Promise<'saved' | Failure> {
  return new Promise((resolve) => {
    let reason: Failure = 'connection';
    const end = (how: 'saved' | Failure) => {
      channel.close();
      resolve(how);
    };
    /** It was there before it was asked to save, so that its state tells nothing. */
    const ordered = worker.state === 'activated';
    const channel = listen((report) => {
      if (report.kind === 'failed') reason = report.reason;
      if (ordered && report.kind !== 'progress') end(report.kind === 'saved' ? 'saved' : reason);
    });
    const look = () => {
      // What the worker said last may come after the news of its end.
      if (worker.state === 'redundant') setTimeout(() => end(reason), 300);
      else if (!ordered && worker.state !== 'installing') end('saved');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Lets the version that waits take over, and opens the page anew in it. */
export function takeUp(registration: ServiceWorkerRegistration) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  order(registration.waiting, 'take over');
}

/** Removes what is saved and the worker with it, and opens the page anew, without them. */
export async function removeSaved() {
  await (await ownRegistration())?.unregister();
  await caches.delete(cacheName(scope()));
  location.reload();
}
