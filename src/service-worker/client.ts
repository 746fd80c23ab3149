import { routes } from '../routes.ts';
import { cacheName, channelName, type Order, type Report } from './messages.ts';

/** The pages' side of the service worker. */

const scope = () => new URL(routes.home, location.href).href;

/** What there is to save; once it is saved, what has been, and when. */
export interface Saved {
  version: string;
  files: number;
  bytes: number;
  /** When the host sent it; undefined where the host does not say. */
  date?: Date;
}

/** Throws where the file does not arrive: without a connection, or where the site was built without a service worker. */
export async function readSaved(): Promise<Saved> {
  const response = await fetch(routes.saved);
  if (!response.ok) throw new Error(`${routes.saved} answered ${response.status}.`);
  const date = response.headers.get('Date');
  return { ...(await response.json()), ...(date && { date: new Date(date) }) };
}

/** The registration of this site's own worker: a site further up on the same host may have one too. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  return registration?.scope === scope() ? registration : undefined;
}

/** Starts to save the site; resolves when the browser has accepted to, long before all is saved. */
export const startSaving = () => navigator.serviceWorker.register(routes.serviceWorker, { updateViaCache: 'none' });

export const order = (worker: ServiceWorker | null, what: Order) => worker?.postMessage(what);

export function listen(hear: (report: Report) => void) {
  new BroadcastChannel(channelName(scope())).onmessage = ({ data }) => hear(data);
}

/** Resolves when the worker has saved everything (true) or has given up (false). */
export function settled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      // 'installed' may be the end: a new version waits there.
      if (worker.state === 'installed' || worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
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

/** Removes what is saved and the worker with it. */
export async function removeSaved() {
  await (await ownRegistration())?.unregister();
  await caches.delete(cacheName(scope()));
}
