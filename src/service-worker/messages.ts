/** What the service worker and the pages say to each other. A host may hold several sites: the scope tells them apart. */

export const cacheName = (scope: string) => `switchboard:${scope}`;
export const channelName = cacheName;

export interface Amount {
  files: number;
  bytes: number;
}

export type Failure = 'cancelled' | 'space' | 'connection';

/** From the worker to every page. */
export type Report =
  | { kind: 'progress'; done: Amount; total: Amount }
  | { kind: 'saved' }
  | { kind: 'failed'; reason: Failure };

/** From a page to a worker. */
export type Order = 'save' | 'cancel' | 'take over';
