import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtHtml, builtPages } from './pages.ts';

/** Compressed bytes. Hosts that speak Brotli send fewer. */
const weigh = (body: Buffer | string) => gzipSync(body, { level: 9 }).length;

/** The heaviest entries without a widget. All share their styles and scripts, so that the others weigh less. */
const termPages = builtPages()
  .filter((path) => /^\/glossary\/[^/]+\/$/.test(path) && !builtHtml(path).includes('<astro-island'))
  .sort((a, b) => weigh(builtHtml(b)) - weigh(builtHtml(a)))
  .slice(0, 5);

test('there are term pages without a widget to weigh', () => {
  expect(termPages.length).toBeGreaterThan(0);
});

for (const path of termPages) {
  test(`${path} keeps to its budget`, async ({ page }) => {
    const files: { url: string; type: string; bytes: number; body: string }[] = [];
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      files.push({
        url: response.url(),
        type: response.request().resourceType(),
        bytes: weigh(body),
        body: String(body),
      });
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shift: ((window as { shift?: number }).shift ?? 0) + (entry as unknown as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });

    const sum = (...types: string[]) =>
      files.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0);
    // All external scripts are modules, which do not hold up the first paint; inline ones are in the document.
    expect(await page.locator('script[src]:not([type=module])').count(), 'blocking scripts').toBe(0);
    expect(sum('document', 'stylesheet'), 'bytes before the first paint').toBeLessThanOrEqual(14_600);

    const inline = [...builtHtml(path).matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)];
    const script = sum('script') + inline.reduce((total, [, code]) => total + weigh(code ?? ''), 0);
    expect(script, 'bytes of script in all').toBeLessThanOrEqual(5_000);

    expect(sum('font'), 'web fonts').toBe(0);
    expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0), 'layout shift').toBe(0);
    const origin = new URL(page.url()).origin;
    expect(files.filter(({ url }) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
  });
}

test('React comes only where a widget is, and only when it comes into view', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto('/glossary/gsm-7/', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await page.locator('astro-island').first().scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  expect(scripts.slice(before).some((url) => url.includes('SmsSegments'))).toBe(true);
  expect(scripts.slice(0, before).some((url) => url.includes('SmsSegments'))).toBe(false);
});
