import { expect, test } from '@playwright/test';
import { builtPages, groupsOf, samplePages } from './pages.ts';

for (const paths of groupsOf(12, builtPages())) {
  test(`fits 320 px: ${paths[0]} to ${paths.at(-1)}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'load' });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
}

for (const path of samplePages()) {
  test(`fits 320 px with its widgets alive, and says nothing on the console: ${path}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const island of await page.locator('astro-island').all()) await island.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/glossary/e164/', '/widgets/sms-segments/', '/learn/apis/rest-apis/']) {
    test(`no button that would do nothing: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('button:enabled:visible')).toHaveCount(0);
    });
  }
});
