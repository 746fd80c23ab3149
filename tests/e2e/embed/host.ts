import { join } from 'node:path';
import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { listen, type Served, serveSite } from '../static-server.ts';

export const dist = join(import.meta.dirname, '../../../dist');

/** A frame comes after its page, and what makes it alive after that. */
export const expect = baseExpect.configure({ timeout: 15_000 });

/** Somebody else's page. `SITE` in it stands for the origin of the built site. */
interface HostPage {
  body: string;
  headers?: Record<string, string>;
}

interface Hosting {
  /** The built site, with its headers, on an origin of its own. */
  site: Served;
  /** Opens a page of another origin, and notes what goes wrong in it and in its frames. */
  host: (page: HostPage) => Promise<{ page: Page; problems: string[] }>;
}

/** Tests whose pages hold the built site's frames. */
export const test = base.extend<Pick<Hosting, 'host'>, Pick<Hosting, 'site'>>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from here
    async ({}, use) => {
      const site = await serveSite(dist);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ page, site }, use) => {
    const servers: Served[] = [];
    await use(async ({ body, headers = {} }) => {
      const server = await listen((request, response) => {
        response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
        response.end(request.url === '/' ? hostHtml(body, site.origin) : '');
      });
      servers.push(server);
      const problems = watch(page);
      await page.goto(server.origin);
      return { page, problems };
    });
    for (const server of servers) await server.close();
  },
});

/** A page as a wiki might write it. */
export const hostHtml = (body: string, origin: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Team wiki</title>
   <link rel="icon" href="data:,"><h1>Team wiki</h1>${body.replaceAll('SITE', origin)}`;

/** What the console of a page and its frames has to complain of; of what comes from one origin, if that is named. */
export function watch(page: Page, origin = ''): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(origin)) problems.push(message.text());
  });
  return problems;
}

/** Collects the messages that reach the page. To be called before it opens. */
export const hearMessages = (page: Page) =>
  page.addInitScript(() => {
    if (parent === window)
      addEventListener('message', ({ data }) => {
        const all = window as unknown as { heard?: unknown[] };
        all.heard = [...(all.heard ?? []), data];
      });
  });

/** What `hearMessages` has heard of one type, oldest first. */
export const heard = (page: Page, type: string) =>
  page.evaluate(
    (wanted) =>
      ((window as unknown as { heard?: { type?: string }[] }).heard ?? []).filter(
        (message) => message?.type === wanted,
      ),
    type,
  ) as Promise<Record<string, unknown>[]>;
