import type { Page } from '@playwright/test';
import { measuredWidths } from '../../../src/embed/sizes.ts';
import { widgets } from '../../../src/widgets/registry.ts';
import { expect, test } from './host.ts';
import { measureHeights } from './measure-frames.ts';

const script = '<script src="SITE/embed.js" async></script>';
const sms = (state: string, inside = '') =>
  `<switchboard-widget widget="sms-segments" state='${state}'>${inside}</switchboard-widget>`;

const frameOf = (page: Page, element: string) => page.frameLocator(`${element} iframe`);
const heightOf = async (page: Page, element: string) => (await page.locator(element).boundingBox())?.height ?? 0;

test('the room for a frame is kept before it loads, and nothing jumps', async ({ page, host }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        Object.assign(window, { shift: ((window as { shift?: number }).shift ?? 0) + entry.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { problems } = await host({
    // Not async: where the script comes after the first paint, the room can only be made then.
    body: `<script src="SITE/embed.js"></script><div style="width:640px">${sms('')}<p>After it.</p>
      <switchboard-term term="e164"><a href="SITE/glossary/e164/">E.164</a></switchboard-term><p>The end.</p></div>`,
  });
  await expect(frameOf(page, 'switchboard-widget').locator('astro-island:not([ssr])')).toBeAttached();
  await expect(frameOf(page, 'switchboard-term').getByRole('heading')).toHaveText('E.164');
  const room = await page.locator('switchboard-widget').evaluate((element) => element.getBoundingClientRect().height);
  const content = await frameOf(page, 'switchboard-widget')
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  // Other fonts than those that the heights were measured with take a line more or less.
  expect(room).toBeGreaterThanOrEqual(Math.floor(content));
  expect(room).toBeLessThan(content * 1.15);
  expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0)).toBeLessThan(0.02);
  expect(problems).toEqual([]);
});

test('a frame that is lower than the room kept for it gives the rest back', async ({ page, host }) => {
  // Between two measured widths the room is a guess.
  await host({
    body: `${script}<div style="width:720px"><switchboard-widget widget="e164-formatter"></switchboard-widget>
      <switchboard-term term="sms"></switchboard-term></div>`,
  });
  for (const element of ['switchboard-widget', 'switchboard-term']) {
    const body = frameOf(page, element).locator('body');
    const content = () => body.evaluate((measured) => measured.getBoundingClientRect().height);
    await page.locator(element).scrollIntoViewIfNeeded();
    await expect.poll(async () => (await heightOf(page, element)) - (await content()), element).toBeLessThan(48);
  }
});

test('every widget is as high as its row in the registry says', async ({ page, site }) => {
  for (const { id, frameHeights } of widgets) {
    const heights = await measureHeights(page, `${site.origin}/embed/${id}/`);
    for (const [index, height] of heights.entries()) {
      // Other fonts than those that the heights were measured with take a line more or less.
      const off = Math.abs(height / (frameHeights[index] ?? 0) - 1);
      expect(off, `${id} at ${measuredWidths[index]} px is ${height} px high: npm run measure:frames`).toBeLessThan(
        0.1,
      );
    }
  }
});

test('the height follows the content, in few steps, and so does the page when the state is set', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    addEventListener('switchboard-result', (event) =>
      Object.assign(window, { result: (event as CustomEvent).detail.result }),
    );
  });
  const { problems } = await host({ body: script + sms('{"text":"One"}') });
  const frame = frameOf(page, 'switchboard-widget');
  await expect(frame.getByRole('textbox', { name: 'Message' })).toHaveValue('One');
  await expect(page.locator('switchboard-widget iframe')).toHaveAttribute('title', /SMS segment calculator/);
  await page.locator('switchboard-widget').evaluate((element) => {
    const sizes: number[] = [];
    new ResizeObserver(() => sizes.push(element.getBoundingClientRect().height)).observe(element);
    Object.assign(window, { sizes });
  });
  const before = await heightOf(page, 'switchboard-widget');
  await frame.getByText('See the octets on the wire').click();
  await expect.poll(() => heightOf(page, 'switchboard-widget')).toBeGreaterThan(before + 100);
  await frame.getByText('See the octets on the wire').click();
  await expect.poll(() => heightOf(page, 'switchboard-widget')).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { sizes: number[] }).sizes.length)).toBeLessThanOrEqual(6);

  await page
    .locator('switchboard-widget')
    .evaluate((element, text) => element.setAttribute('state', JSON.stringify({ text })), 'ü'.repeat(161));
  await expect(frame.getByRole('textbox', { name: 'Message' })).toHaveValue('ü'.repeat(161));
  await expect
    .poll(() => page.evaluate(() => (window as { result?: unknown }).result))
    .toEqual({ segments: 2, encoding: 'GSM-7' });
  expect(problems).toEqual([]);
});

test('the theme follows the page, however it changes, unless the element says which', async ({ page, host }) => {
  const style = `<style>:root { color-scheme: light dark } .night { background: #111; color: oklch(0.9 0.02 90); transition: color 0.3s }
    [data-theme=dark] { color-scheme: dark } [data-theme=light] { color-scheme: light }</style>`;
  await page.emulateMedia({ colorScheme: 'light' });
  await host({
    body: `${style}${script}<switchboard-term term="sms"></switchboard-term><switchboard-term term="e164" theme="light"></switchboard-term>`,
  });
  const scheme = frameOf(page, 'switchboard-term[term=sms]').locator('html');
  const root = page.locator('html');
  await expect(scheme).toHaveCSS('color-scheme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(scheme).toHaveCSS('color-scheme', 'dark');
  await root.evaluate((element) => element.setAttribute('data-theme', 'light'));
  await expect(scheme).toHaveCSS('color-scheme', 'light');
  await root.evaluate((element) => element.classList.add('night'));
  await expect(scheme).toHaveCSS('color-scheme', 'dark');
  await expect(frameOf(page, 'switchboard-term[term=e164]').locator('html')).toHaveCSS('color-scheme', 'light');
});

test('what is written wrong is answered in words', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 4000 });
  const { problems } = await host({
    body: `${script}${sms('{not json', 'one')}${sms('{"colour":"red"}', 'two')}
      ${sms(JSON.stringify({ text: 'b'.repeat(100_000) }), 'three')}
      <switchboard-widget widget="sms"><a href="SITE/widgets/">Widgets</a></switchboard-widget>
      <switchboard-term term="nope"></switchboard-term><switchboard-term></switchboard-term><switchboard-widget></switchboard-widget>`,
  });
  const nth = (index: number) => page.locator('switchboard-widget, switchboard-term').nth(index);
  await expect(nth(0).locator('iframe').contentFrame().getByText('A state is a JSON object')).toBeVisible();
  await expect(nth(1).locator('iframe').contentFrame().getByText('“colour”: the widget has no such key')).toBeVisible();
  await expect(nth(2).locator('iframe').contentFrame().getByRole('textbox', { name: 'Message' })).toHaveValue(
    /^b{100000}$/,
  );
  await expect(nth(3)).toContainText('There is no widget “sms”. There are: sms-segments');
  await expect(nth(3).getByRole('link', { name: 'Widgets' })).toBeVisible();
  await expect(nth(4).getByText('There is no “nope” here')).toBeVisible();
  await expect(nth(4).getByRole('link')).toBeVisible();
  await expect(nth(5).getByText('No term is named here')).toBeVisible();
  await expect(nth(6).getByText('No widget is named here. There are: sms-segments')).toBeVisible();
  // The browser's own word for the page that is not there.
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
});

test('where the site cannot be reached the link stays, and the room is given back', async ({ page, host }) => {
  await page.clock.install();
  await page.route('**/embed/sms-segments/**', (route) => route.abort());
  await host({ body: script + sms('', '<a href="SITE/widgets/sms-segments/">Count segments</a>') });
  const link = page.getByRole('link', { name: 'Count segments' });
  await expect(link).toBeVisible();
  await expect(page.locator('switchboard-widget iframe')).toBeAttached();
  expect(await heightOf(page, 'switchboard-widget')).toBeGreaterThan(400);
  await page.clock.fastForward(10_000);
  await expect(page.getByText('SMS segment calculator did not load.')).toBeVisible();
  await expect(link).toBeVisible();
  expect(await heightOf(page, 'switchboard-widget')).toBeLessThan(150);
});

test('a height that swings comes to rest, and only the own frame is heard', async ({ page, host }) => {
  const swinging = `<script>
    const say = (message) => parent.postMessage({ switchboard: 1, ...message }, '*');
    say({ type: 'ready', kind: 'widget', id: 'sms-segments', title: 'Swinging', height: 600 });
    let isTall = false;
    setInterval(() => say({ type: 'resize', height: (isTall = !isTall) ? 900 : 500 }), 20);
    for (const height of ['9', -1, NaN, Infinity, {}, { valueOf: 1, toString: 1 }]) say({ type: 'resize', height });
    say({ type: 'ready', title: { toString: 1, valueOf: 1 } });
    for (const message of [null, 'text', { switchboard: 1 }, { switchboard: 1, type: 'toString' }]) parent.postMessage(message, '*');
    </script>`;
  await page.route('**/embed/sms-segments/**', (route) => route.fulfill({ contentType: 'text/html', body: swinging }));
  const { problems } = await host({ body: script + sms('') });
  await expect(page.locator('switchboard-widget iframe')).toHaveAttribute('title', 'Swinging');
  await expect.poll(() => heightOf(page, 'switchboard-widget')).toBe(900);
  await page.evaluate(() => postMessage({ switchboard: 1, type: 'resize', height: 19_000 }, '*'));
  const heights = new Set<number>();
  for (let look = 0; look < 20; look++) {
    heights.add(await heightOf(page, 'switchboard-widget'));
    await page.waitForTimeout(20);
  }
  expect([...heights]).toEqual([900]);
  expect(problems).toEqual([]);
});

test('a page that changes the width all the time hears of no error, and of no end of heights', async ({
  page,
  host,
}) => {
  const { problems } = await host({
    body: `<script>
      window.errors = [];
      addEventListener('error', ({ message }) => errors.push(message));
      let isWide = false;
      setInterval(() => document.querySelector('div').style.width = (isWide = !isWide) ? '700px' : '300px', 30);
      </script>${script}<div>${sms('{"text":"Loop"}')}</div>`,
  });
  await expect(frameOf(page, 'switchboard-widget').getByRole('textbox', { name: 'Message' })).toHaveValue('Loop');
  await page.waitForTimeout(1500);
  const heights = new Set<number>();
  for (let look = 0; look < 20; look++) {
    heights.add(await heightOf(page, 'switchboard-widget'));
    await page.waitForTimeout(20);
  }
  expect(heights.size, [...heights].join()).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  expect(problems).toEqual([]);
});

test('of twenty on a page only those in reach load, and all do in turn', async ({ page, host }) => {
  const each = Array.from(
    { length: 10 },
    (_, n) => `${sms(`{"text":"Number ${n}"}`)}<switchboard-term term="sms"></switchboard-term>`,
  );
  const { problems } = await host({ body: script + each.join('') });
  await expect(
    page
      .locator('switchboard-widget')
      .first()
      .locator('iframe')
      .contentFrame()
      .getByRole('textbox', { name: 'Message' }),
  ).toHaveValue('Number 0');
  expect(await page.locator('iframe').count()).toBeLessThanOrEqual(5);
  const last = page.locator('switchboard-widget').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('iframe').contentFrame().getByRole('textbox', { name: 'Message' })).toHaveValue('Number 9');
  for (const element of await page.locator('switchboard-term').all()) await element.scrollIntoViewIfNeeded();
  await expect(page.locator('iframe')).toHaveCount(20);
  await expect(
    page.locator('switchboard-term').last().locator('iframe').contentFrame().getByRole('heading'),
  ).toContainText('SMS');
  expect(problems).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('an element is the link in it', async ({ page, host }) => {
    await host({ body: script + sms('', '<a href="SITE/widgets/sms-segments/">Count segments</a>') });
    await expect(page.getByRole('link', { name: 'Count segments' })).toBeVisible();
  });
});
