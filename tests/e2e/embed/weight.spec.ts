import { gzipSync } from 'node:zlib';
import { expect, test } from './host.ts';

/** Compressed bytes that a frame may take, all in all, with what makes it alive. Hosts that speak Brotli send fewer. */
const budgets = {
  'embed/term/e164/': 8_000,
  'embed/sms-segments/': 115_000,
  'embed/e164-formatter/': 150_000,
  'embed/twiml-playground/': 145_000,
};

for (const [path, budget] of Object.entries(budgets)) {
  test(`/${path} keeps to its budget, and asks nobody else`, async ({ page, site }) => {
    const files: { url: string; bytes: number }[] = [];
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      files.push({ url: response.url(), bytes: gzipSync(body, { level: 9 }).length });
    });
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'networkidle' });
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(budget);
    expect(files.filter(({ url }) => !url.startsWith(site.origin))).toEqual([]);
  });
}
