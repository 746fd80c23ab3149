import { expect, test } from '@playwright/test';
import { levels } from '../../src/schemas/level.ts';

const rows = '[data-term-row]:visible';

test('filters live in the address and go back and forth with it', async ({ page }) => {
  await page.goto('/glossary/');
  const all = await page.locator(rows).count();
  await page.getByLabel('Category').selectOption('encoding');
  await expect(page).toHaveURL(/\?category=encoding$/);
  const encoding = await page.locator(rows).count();
  expect(encoding).toBeGreaterThan(0);
  expect(encoding).toBeLessThan(all);
  await expect(page.locator('#filter-count')).toHaveText(`${encoding} terms`);
  // A letter none of whose terms is left goes with them.
  await expect(page.locator('[data-letter]:visible').filter({ hasNot: page.locator(rows) })).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(all);
  await page.goForward();
  await expect(page.getByLabel('Category')).toHaveValue('encoding');
  await expect(page.locator(rows)).toHaveCount(encoding);
});

test('an address with nonsense in it shows everything', async ({ page }) => {
  await page.goto('/glossary/');
  const all = await page.locator(rows).count();
  await page.goto('/glossary/?category=%3Cscript%3E&level=%F0%9F%98%80');
  await expect(page.locator(rows)).toHaveCount(all);
});

test('a pair that no term has says so and offers all of them', async ({ page, request }) => {
  const { terms } = (await (await request.get('/terms.json')).json()) as {
    terms: { category: string; level: string }[];
  };
  const taken = new Set(terms.map(({ category, level }) => `category=${category}&level=${level}`));
  const pairs = terms.flatMap(({ category }) => levels.map((level) => `category=${category}&level=${level}`));
  await page.goto(`/glossary/?${pairs.find((pair) => !taken.has(pair))}`);
  await expect(page.locator(rows)).toHaveCount(0);
  await page.getByRole('link', { name: /^Show all/ }).click();
  await expect(page.locator(rows)).not.toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('categories and levels are plain anchors', async ({ page }) => {
    await page.goto('/glossary/');
    await page.getByRole('navigation', { name: 'Levels' }).getByRole('link', { name: 'basic' }).click();
    await expect(page.locator('#level-basic')).toBeInViewport();
    await page.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: 'Encoding' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encoding');
  });
});
