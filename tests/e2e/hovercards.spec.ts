import { expect, type Locator, type Page, test } from '@playwright/test';

const card = (page: Page) => page.locator('#hovercard');
const link = (page: Page) => page.locator('.prose a[data-term="sms"]').first();

const overlap = async (a: Locator, b: Locator) => {
  const [p, q] = [await a.boundingBox(), await b.boundingBox()];
  if (!p || !q) throw new Error('not on the page');
  return p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height;
};

test.beforeEach(({ page }) => page.goto('/glossary/gsm-7/'));

test('by mouse: shows the definition beside the link, stays under the pointer, goes with Escape', async ({ page }) => {
  await link(page).hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('SMS');
  expect(await overlap(card(page), link(page))).toBe(false);
  await card(page).hover();
  await page.waitForTimeout(500);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('by mouse: goes when the pointer has left', async ({ page }) => {
  await link(page).hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card(page)).toBeHidden();
});

test('by keyboard: shows on focus, is announced, and its link is the next stop', async ({ page }) => {
  await page.locator('.crumbs a').last().focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('a[data-term]:focus');
  await expect(focused).toHaveCount(1);
  await expect(card(page)).toBeVisible();
  await expect(focused).toHaveAttribute('aria-describedby', 'hovercard');
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('link', { name: 'Read the entry' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('does not open over a selection in the making', async ({ page }) => {
  await page.mouse.move(5, 5);
  await page.mouse.down();
  const box = await link(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4, { steps: 4 });
  await page.waitForTimeout(600);
  await expect(card(page)).toBeHidden();
  await page.mouse.up();
});

test('can be switched off, and stays off', async ({ page }) => {
  await page.getByRole('button', { name: 'Display settings' }).click();
  await page.getByLabel('Show definitions').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await link(page).hover();
  await page.waitForTimeout(700);
  await expect(card(page)).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the first tap shows, the second follows', async ({ page }) => {
    await link(page).tap();
    await expect(card(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/glossary/gsm-7/');
    await link(page).tap();
    await page.waitForURL('**/glossary/sms/');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a plain link', async ({ page }) => {
    await link(page).click();
    await page.waitForURL('**/glossary/sms/');
  });
});
