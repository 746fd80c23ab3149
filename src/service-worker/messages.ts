/** What the service worker and the pages say to each other. A host may hold several sites: the scope tells them apart. */

export const cacheName = (scope: string) => `switchboard:${scope}`;
export const channelName = cacheName;

export interface Amount {
  files: number;
  bytes: number;
}

/** From the worker to every page. */
export type Report =
  | { kind: 'progress'; done: Amount; total: Amount }
  | { kind: 'failed'; reason: 'cancelled' | 'space' | 'connection' };

/** From a page to a worker. */
export type Order = 'cancel' | 'take over';
