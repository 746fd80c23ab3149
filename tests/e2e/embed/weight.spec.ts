import { gzipSync } from 'node:zlib';
import { termWeight, weights } from '../../../src/embed/documentation.ts';
import { expect, test } from './host.ts';

/** What the page for administrators promises, in kB. */
const budgets = {
  'embed/term/e164/': termWeight,
  ...Object.fromEntries(Object.entries(weights).map(([id, kB]) => [`embed/${id}/`, kB])),
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
    expect(bytes).toBeLessThanOrEqual(budget * 1000);
    expect(files.filter(({ url }) => !url.startsWith(site.origin))).toEqual([]);
  });
}
