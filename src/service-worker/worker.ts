/// <reference lib="webworker" />
/**
 * The service worker. A page registers it when its reader asks to save the site: then it fetches every file, answers from
 * what it has saved, and fetches what has changed whenever the site has a new version. That version waits until the
 * reader takes it up, or until no page of the old one is open.
 */
import { clientsClaim, copyResponse } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { SiteToSave } from './build.ts';
import type { SavedFile } from './files.ts';
import { cacheName, channelName, type Order, type Report } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __SITE__: SiteToSave;

const { files, summary, redirects, notSaved } = __SITE__;
const { scope } = self.registration;
const channel = new BroadcastChannel(channelName(scope));
const tell = (report: Report) => channel.postMessage(report);

const controller = new PrecacheController({ cacheName: cacheName(scope) });
controller.addToCacheList([...files, summary].map(({ url, revision }) => ({ url, revision })));
const keyOf = (url: string) => controller.getCacheKeyForURL(url) ?? url;

let stop = new AbortController();

self.addEventListener('install', (event) => event.waitUntil(saveAll()));
self.addEventListener('activate', (event) => {
  // Removes what only the version before needed.
  controller.activate(event);
});
clientsClaim();

self.addEventListener('message', (event) => {
  const order: Order = event.data;
  if (order === 'save') event.waitUntil(saveAll());
  if (order === 'cancel') stop.abort();
  if (order === 'take over') self.skipWaiting();
});

/** As many as a browser would fetch at a time for a page; Workbox's own install fetches one after the other. */
const atOnce = 6;

/** Saves the files that are not saved yet. Where one fails, so does the installation, and the version before stays. */
async function saveAll() {
  stop = new AbortController();
  const cache = await caches.open(cacheName(scope));
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...files, summary].filter(({ url }) => !held.has(keyOf(url)));
  const done = { files: 0, bytes: 0 };
  const total = { files: missing.length, bytes: missing.reduce((sum, { bytes }) => sum + bytes, 0) };
  const queue = missing.filter((file) => file !== summary).values();

  const save = async ({ url, revision, bytes }: SavedFile) => {
    stop.signal.throwIfAborted();
    const response = await fetch(url, { cache: revision ? 'reload' : 'default', signal: stop.signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
    // A browser shows no page that came by way of a redirect, as some hosts add one to an address.
    await cache.put(keyOf(url), response.redirected ? await copyResponse(response) : response);
    done.files += 1;
    done.bytes += bytes;
    tell({ kind: 'progress', done, total });
  };
  const saveInTurn = async () => {
    for (const file of queue) await save(file);
  };

  const lines = Array.from({ length: atOnce }, saveInTurn);
  try {
    await Promise.all(lines);
    await save(summary);
    tell({ kind: 'saved' });
  } catch (error) {
    const reason = reasonOf(error);
    stop.abort();
    await Promise.allSettled(lines);
    // What a lost connection leaves is kept: the next try goes on from there.
    if (reason !== 'connection' && !(await cache.match(summary.url, { ignoreSearch: true })))
      await caches.delete(cacheName(scope));
    tell({ kind: 'failed', reason });
    throw error;
  }
}

function reasonOf(error: unknown) {
  if (stop.signal.aborted) return 'cancelled';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'space' : 'connection';
}

registerRoute(
  new PrecacheRoute(controller, {
    // The state of a widget, a search, or the time that Pagefind adds: the file is the same.
    ignoreURLParametersMatching: [/./],
    directoryIndex: '',
    cleanURLs: false,
    urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
  }),
);

/** A page that is not saved: another name of one that is, or one that only the network may have. */
registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    const target = redirects[url.pathname.replace(/\/?$/, '/')];
    if (target) return Response.redirect(target + url.search);
    try {
      return await fetch(request);
    } catch {
      return (await controller.matchPrecache(notSaved)) ?? Response.error();
    }
  }),
);
