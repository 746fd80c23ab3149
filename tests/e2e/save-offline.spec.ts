import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as plain } from '@playwright/test';
import { addServiceWorker } from '../../src/service-worker/build.ts';
import { savedSite } from '../../src/service-worker/files.ts';
import { accessibilityProblems } from './axe.ts';
import { builtHtml } from './pages.ts';
import { serveSite } from './static-server.ts';

const dist = join(import.meta.dirname, '../../dist');

/** A few pages of the site, with all they need: quick to save. */
const isSmall = (path: string) =>
  !/(pagefind|problems|twiml-rules|learn|map|categories|names)\//.test(path) &&
  (!/glossary\/./.test(path) || /glossary\/(sms|text-message|gsm-7)(\/|$)/.test(path));

interface Fixtures {
  /** Serves the built site. */
  site: Awaited<ReturnType<typeof serveSite>>;
  /** Serves a small part of it, and a page that shows one of them in a sandboxed frame. */
  small: Awaited<ReturnType<typeof serveSite>>;
  complaints: string[];
}

const test = plain.extend<Fixtures, { smallRoot: string }>({
  smallRoot: [
    async ({ browserName: _ }, use) => {
      const root = copyOf(dist, isSmall);
      writeFileSync(
        join(root, 'wiki.html'),
        '<link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/offline/"></iframe>',
      );
      await addServiceWorker(root, '/');
      await use(root);
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ browserName: _ }, use) => {
    const host = await serveSite(dist);
    await use(host);
    await host.close();
  },
  small: async ({ smallRoot }, use) => {
    const host = await serveSite(smallRoot);
    await use(host);
    await host.close();
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use(complaints);
  },
});

function copyOf(directory: string, wanted: (path: string) => boolean = () => true) {
  const copy = mkdtempSync(join(tmpdir(), 'switchboard-'));
  cpSync(directory, copy, { recursive: true, filter: (file) => wanted(file.slice(directory.length)) });
  return copy;
}

// Saving takes its time on a busy machine.
test.slow();
const slow = { timeout: 20_000 };

const message = (page: Page) => page.locator('.save-message');
const button = (page: Page, name: string) => page.getByRole('button', { name });

async function save(page: Page, origin: string) {
  await page.goto(`${origin}/offline/`);
  await button(page, 'Save for offline').click();
  await expect(message(page)).toHaveText(/^Saved on /, slow);
}

/** The addresses in the caches, as the worker keeps them. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });

/** What a search finds, by name and in the full text. */
async function resultsOf(page: Page, origin: string, query: string) {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-results] h2', { hasText: 'In the text' })).toBeVisible();
  return page.locator('[data-search-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

test('the copy for a disk is offered with its size, and is that large', async ({ page }) => {
  await page.goto('/offline/');
  const link = page.getByRole('link', { name: /^Download version/ });
  const [, told] = /, ([\d.]+) MB$/.exec((await link.textContent()) ?? '') ?? [];
  const archive = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(Number(told)).toBeCloseTo((await archive.body()).length / 1e6, 1);
});

test('every address on a saved page is saved, leads to one that is, or is for programs', () => {
  const { files, redirects } = savedSite(dist, '/');
  const known = new Set([...files.map(({ url }) => url), ...Object.keys(redirects)]);
  const pages = [...known].filter((url) => url.endsWith('/') && !redirects[url]);
  expect(pages.length).toBeGreaterThan(100);
  const missing = pages.flatMap((url) =>
    [...builtHtml(url).matchAll(/(?:href|src|-url)="(\/[^"?#]*)/g)]
      .map(([, address]) => address ?? '')
      .filter((address) => !known.has(address) && !/^\/embed\/|\.(json|md|txt|xml|zip|sha256)$/.test(address)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('the whole site is saved on request and then works without a network', async ({ page, site, complaints }) => {
  const online = await resultsOf(page, site.origin, 'segments of a message');
  expect(online.length).toBeGreaterThan(0);

  await page.goto(`${site.origin}/offline/`);
  await expect(message(page)).toHaveText(/^There are \d+ files to save, \d+\.\d MB/);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await cached(page), 'nothing is saved unasked').toEqual([]);
  await button(page, 'Save for offline').click();
  await expect(button(page, 'Cancel')).toBeFocused();
  await expect(page.getByRole('progressbar', { name: 'Saved' })).toBeVisible();
  await expect(page.locator('.save-progress')).toHaveText(/\d\d of \d+ files, \d\.\d MB of \d\.\d MB/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await expect(message(page)).toHaveText(/^Saved on .*: \d+ files, \d\.\d MB, version [0-9a-f]{7}\./, {
    timeout: 40_000,
  });
  await expect(button(page, 'Remove')).toBeFocused();
  const { files } = JSON.parse(readFileSync(join(dist, 'saved.json'), 'utf8'));
  expect(await cached(page)).toHaveLength(files);
  expect(complaints).toEqual([]);
  await site.close();

  await page.goto(`${site.origin}/glossary/ucs-2/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('UCS-2');
  await page.goto(`${site.origin}/glossary/text-message`);
  await expect(page).toHaveURL(`${site.origin}/glossary/sms/`);

  await page.goto(`${site.origin}/widgets/sms-segments/?text=Hi%20there`);
  const field = page.getByRole('textbox', { name: 'Message' });
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await expect(field).toHaveValue('Hi there');
  await field.fill('“Hi there”');
  await expect(page.getByRole('group', { name: 'SMS segment calculator' })).toContainText('UCS-2');

  expect(await resultsOf(page, site.origin, 'segments of a message')).toEqual(online);
  await page.keyboard.press('Escape');
  await page.goto(`${site.origin}/`);
  await page.keyboard.press('/');
  await page.keyboard.type('e164');
  await expect(page.getByRole('option').first()).toContainText('E.164');

  await page.goto(`${site.origin}/glossary/gsm7-alphabet/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
  await expect(page.locator('[data-nearest] a').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a new version waits until it is taken up; then the old one is gone', async ({ page, context, small }) => {
  await save(page, small.origin);
  const before = await cached(page);

  const next = copyOf(small.root);
  const entry = join(next, 'glossary/sms/index.html');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/<h1>.*?<\/h1>/s, '<h1>SMS, revised</h1>'));
  await addServiceWorker(next, '/');
  small.root = next;
  small.asked = [];

  await page.goto(`${small.origin}/glossary/sms/`);
  const notice = page.getByRole('complementary', { name: 'New version' });
  await expect(notice).toContainText('A new version of the site is ready.', slow);
  expect(small.asked.sort(), 'only what changed').toEqual(['/glossary/sms/', '/saved.json', '/sw.js']);
  expect(await accessibilityProblems(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Later' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }), 'the old version stays').not.toHaveText('SMS, revised');

  const other = await context.newPage();
  await other.goto(`${small.origin}/widgets/sms-segments/`);
  await other.getByRole('textbox', { name: 'Message' }).fill('A draft');

  await expect(notice, 'put off').toHaveCount(0);
  await page.goto(`${small.origin}/offline/`);
  await expect(message(page)).toHaveText(/A new version is ready\./);
  await button(page, 'Use the new version').click();
  await expect(message(page)).not.toHaveText(/A new version is ready\./);
  await page.goto(`${small.origin}/glossary/sms/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SMS, revised');
  await expect(notice).toHaveCount(0);
  await expect.poll(async () => (await cached(page)).length, 'nothing of the old version is kept').toBe(before.length);
  const added = (await cached(page)).filter((url) => !before.includes(url));
  expect(added.map((url) => new URL(url).pathname).sort()).toEqual(['/glossary/sms/', '/saved.json']);

  const offer = other.getByRole('complementary', { name: 'New version' });
  await expect(offer).toContainText('older version');
  await expect(other.getByRole('textbox', { name: 'Message' }), 'no other page is touched').toHaveValue('A draft');
  await offer.getByRole('button', { name: 'Use it' }).click();
  await expect(offer).toHaveCount(0);
  rmSync(next, { recursive: true });
});

test('saving can be cancelled, and what is saved removed', async ({ page, context, small }) => {
  await page.goto(`${small.origin}/offline/`);
  small.gate = (path) => (path === '/about/' ? new Promise(() => {}) : Promise.resolve());
  await button(page, 'Save for offline').click();
  await expect(page.locator('.save-progress')).toBeVisible();
  await button(page, 'Cancel').click();
  await expect(message(page)).toHaveText(/^Cancelled; nothing was kept\. There are \d+ files to save/);
  expect(await cached(page)).toEqual([]);
  small.gate = async () => {};

  await button(page, 'Save for offline').click();
  await expect(message(page)).toHaveText(/^Saved on /, slow);
  const other = await context.newPage();
  await other.goto(`${small.origin}/about/`);
  await button(page, 'Remove').click();
  await expect(message(page)).toHaveText(/^There are \d+ files to save/);
  expect(await cached(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  // The other page still holds the worker that was removed, and the browser gives that one back.
  await button(page, 'Save for offline').click();
  await expect(message(page)).toHaveText(/^Saved on /, slow);
  await other.close();
  const { files } = JSON.parse(readFileSync(join(small.root, 'saved.json'), 'utf8'));
  expect(await cached(page)).toHaveLength(files);
  await small.close();
  await page.goto(`${small.origin}/glossary/gsm-7/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GSM-7');
});

test('a lost connection is said, and the next try goes on from there', async ({ page, small, complaints }) => {
  small.gate = async (path) => {
    if (path.startsWith('/widgets/')) throw new Error('The line is cut.');
  };
  await page.goto(`${small.origin}/offline/`);
  await button(page, 'Save for offline').click();
  await expect(message(page)).toHaveText(/^Saving stopped .* goes on from there\./, slow);
  const kept = (await cached(page)).length;
  expect(kept).toBeGreaterThan(0);

  small.gate = async () => {};
  small.asked = [];
  await button(page, 'Try again').click();
  await expect(message(page)).toHaveText(/^Saved on /, slow);
  expect(small.asked.length).toBeLessThanOrEqual((await cached(page)).length - kept + 3);
  expect(complaints).toEqual([]);
});

test('too little space is said before and while saving, and nothing is kept', async ({ page, small }) => {
  await page.goto(`${small.origin}/offline/`);
  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({ quota: 1_300_000, usage: 1_000_000 });
  });
  await button(page, 'Save for offline').click();
  await expect(message(page)).toHaveText(/^The site needs .* MB, and the browser gives it 0\.3 MB\./);

  // Some browsers promise more than there is.
  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({ quota: 1e10, usage: 0 });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: small.origin, quotaSize: 300_000 });
  await button(page, 'Try again').click();
  await expect(message(page)).toHaveText(/^The device ran out of the space/, slow);
  expect(await cached(page)).toEqual([]);
});

const obstacles: [name: string, block: () => void, words: RegExp][] = [
  [
    'the browser has no service workers',
    () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
    /^This browser does not let the site save itself/,
  ],
  [
    'the browser blocks storage',
    () => {
      const refuse = () => Promise.reject(new DOMException('Blocked', 'SecurityError'));
      ServiceWorkerContainer.prototype.getRegistration = refuse;
      ServiceWorkerContainer.prototype.register = refuse;
    },
    /^The browser refused/,
  ],
  [
    'the browser blocks storage as Firefox does',
    () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException('Blocked', 'SecurityError');
        }
      } as unknown as typeof BroadcastChannel;
    },
    /^The browser refused/,
  ],
];
for (const [name, block, words] of obstacles) {
  test(`says so where ${name}`, async ({ page, small, complaints }) => {
    await page.addInitScript(block);
    await page.goto(`${small.origin}/offline/`);
    await expect(message(page)).toHaveText(words);
    expect(complaints).toEqual([]);
  });
}

test('says so in a sandboxed frame', async ({ page, small, complaints }) => {
  await page.goto(`${small.origin}/wiki.html`);
  await expect(page.frameLocator('iframe').locator('.save-message')).toHaveText(/Open it in a tab of its own/);
  expect(complaints).toEqual([]);
});
