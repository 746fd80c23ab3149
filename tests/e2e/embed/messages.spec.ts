import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, heard, hearMessages, test } from './host.ts';

const library = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** Sends a message into the first frame. */
const send = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);

const frameHeight = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);

/** How high the frame's content is. */
const contentHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

test('a page sets state and theme, and hears in words what was not taken', async ({ page, host }) => {
  await hearMessages(page);
  const { problems } = await host({
    body: '<iframe src="SITE/embed/sms-segments/" width="700" height="900"></iframe>',
  });
  const frame = page.frameLocator('iframe');
  const message = frame.getByRole('textbox', { name: 'Message' });
  // Before the widget is alive, so that it has to be kept.
  await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
  await send(page, {
    switchboard: 1,
    type: 'state',
    state: { text: 'Set from outside', colour: 'red', referenceBits: 9 },
  });
  await expect(message).toHaveValue('Set from outside');
  const refused = (await heard(page, 'refused')).at(-1);
  expect(refused).toMatchObject({ keys: ['colour', 'referenceBits'] });
  expect(refused?.['reason']).toContain('“colour”: the widget has no such key. It has text, encoding');
  await expect(frame.getByText('asked for something it cannot show')).toBeVisible();

  await send(page, { switchboard: 1, type: 'state', state: 'text=not an object' });
  await expect.poll(async () => (await heard(page, 'refused')).at(-1)?.['reason']).toContain('JSON object');
  await expect(message).toHaveValue('Set from outside');
  const long = 'a'.repeat(100_000);
  await send(page, { switchboard: 1, type: 'state', state: { text: long } });
  await expect(message).toHaveValue(long);
  await expect(frame.getByText('asked for something it cannot show')).toBeHidden();

  await send(page, { switchboard: 1, type: 'theme', theme: 'dark' });
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await send(page, { switchboard: 1, type: 'hello' });
  await expect.poll(async () => (await heard(page, 'ready')).length).toBe(2);
  expect(problems).toEqual([]);
});

test('nothing a page sends can run, navigate or break the frame', async ({ page, host }) => {
  let hasAsked = false;
  page.on('dialog', (dialog) => {
    hasAsked = true;
    void dialog.dismiss();
  });
  const { problems } = await host({
    body: '<iframe src="SITE/embed/twiml-playground/" width="700" height="900" sandbox="allow-scripts"></iframe>',
  });
  const frame = page.frameLocator('iframe[src]');
  await expect(frame.locator('astro-island:not([ssr])')).toBeAttached();
  const before = page.frames()[1]?.url();
  const html = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const state = (given: unknown) => ({ switchboard: 1, type: 'state', state: given });
  const hostile = [
    null,
    0,
    '',
    'javascript:alert(1)',
    [],
    {},
    { switchboard: 1 },
    { switchboard: 1, type: '__proto__' },
    { switchboard: 2, type: 'state', state: { kind: 'messaging' } },
    { switchboard: 1, type: 'theme', theme: html },
    { switchboard: 1, type: 'navigate', url: 'https://host.example/' },
    state(null),
    state([1]),
    state({ [html]: html }),
    state(JSON.parse('{"__proto__":{"kind":"messaging"}}')),
    state({ documents: [{ path: 'javascript:alert(1)', source: html }] }),
    state({ documents: html, constructor: 1 }),
    '[iFrameSizer]',
    '[iFrameSizer]x',
    `[iFrameSizer]${html}:8:false`,
    '[iFrameSizer]x:0:inPageLink:#nope',
    { type: 'iframe-child-init', targetElementSelector: html, bodyMargin: html },
  ];
  for (const message of hostile) await send(page, message);
  // A frame beside it is not the page around it.
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentDocument?.createElement('script');
    if (!script) return;
    script.textContent = `parent.frames[0].postMessage({ switchboard: 1, type: 'state', state: { kind: 'messaging' } }, '*')`;
    other.contentDocument?.body.append(script);
  });
  await send(page, state({ documents: [{ path: '/still-alive', source: `<Response><Say>${html}</Say></Response>` }] }));
  const documents = frame.getByRole('tablist', { name: 'Documents' }).getByRole('tab');
  await expect(documents).toHaveText([/^\/still-alive/]);
  expect(page.frames()[1]?.url()).toBe(before);
  expect(await page.frames()[1]?.evaluate(() => Object.hasOwn(Object.prototype, 'kind'))).toBe(false);
  expect(hasAsked).toBe(false);
  expect(problems).toEqual([]);
});

test('a page with iframe-resizer gets the right height', async ({ page, host }) => {
  await host({
    body: `<iframe id="wiki-frame" src="SITE/embed/sms-segments/" style="width:600px;height:100px"></iframe>
      <script>${library('iframe-resizer/js/iframeResizer.min.js')}</script><script>iFrameResize({ checkOrigin: false }, '#wiki-frame')</script>`,
  });
  await followsContent(page);
});

test('a page with open-iframe-resizer gets the right height', async ({ page, host }) => {
  const module = `data:text/javascript,${encodeURIComponent(library('@open-iframe-resizer/core'))}`;
  await host({
    body: `<iframe src="SITE/embed/sms-segments/" style="width:600px;height:100px" sandbox="allow-scripts"></iframe>
      <script type="module">import { initialize } from ${JSON.stringify(module)}; initialize({}, 'iframe')</script>`,
  });
  await followsContent(page);
});

test('a page that listens as consumers of oEmbed do gets the right height', async ({ page, host }) => {
  await host({
    body: `<script>
      addEventListener('message', ({ data, source }) => {
        const { context, height } = typeof data === 'string' ? JSON.parse(data) : {};
        const frame = document.querySelector('iframe');
        if (context === 'iframe.resize' && source === frame.contentWindow) frame.style.height = height + 'px';
      });
      </script><iframe src="SITE/embed/sms-segments/" style="border:0;width:600px;height:100px"></iframe>`,
  });
  await followsContent(page);
});

/** The frame becomes as high as its content, and does so again when that grows. */
async function followsContent(page: Page) {
  const frame = page.frameLocator('iframe');
  const fits = async () => (await frameHeight(page)) - (await contentHeight(page));
  await expect.poll(fits).toBeGreaterThanOrEqual(0);
  await expect(frame.locator('astro-island:not([ssr])')).toBeAttached();
  const before = await frameHeight(page);
  await frame.getByText('See the octets on the wire').click();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 100);
  await expect.poll(fits).toBeLessThanOrEqual(6);
  expect(await fits()).toBeGreaterThanOrEqual(0);
}
