import type { Saved } from '../service-worker/client.ts';
import type { Amount } from '../service-worker/messages.ts';

/** What the reader is told about saving. */

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

export const sizeOf = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

export const progressOf = (done: Amount, total: Amount) =>
  `${done.files} of ${total.files} files, ${sizeOf(done.bytes)} of ${sizeOf(total.bytes)}`;

export const savedOf = ({ date, files, bytes, version }: Saved) =>
  `Saved${date ? ` on ${day.format(date)}` : ''}: ${files} files, ${sizeOf(bytes)}, version ${version}.`;

/** Why this page cannot be saved from here; undefined where it can. */
export function unsupported(): string | undefined {
  if (!isSecureContext) return 'Browsers save a site only from an address that begins with https.';
  try {
    if (navigator.serviceWorker) return undefined;
  } catch {
    // A sandboxed frame.
    return 'The page this one is shown in does not let it save anything. Open it in a tab of its own.';
  }
  return 'This browser does not let the site save itself. Some browsers switch that off in private windows.';
}

/** What went wrong: the reason that the worker gives, or what the browser threw. */
export function failure(reason: unknown): string {
  if (reason === 'space') return 'The device ran out of the space that the browser gives the site. Nothing was kept.';
  if (reason === 'connection') {
    return 'Saving stopped before everything was there: the connection was lost, or the browser ended it. The next try goes on from there.';
  }
  return 'The browser refused to save the site. It may be set to block what sites store.';
}
