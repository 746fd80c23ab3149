import { expect, test } from '@playwright/test';

test('a reader finds E.164, reads it, takes their own number apart, and goes on', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('e164');
  await expect(page.getByRole('option').first()).toContainText('E.164');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/glossary/e164/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('E.164');
  await expect(page.locator('.lead')).not.toBeEmpty();

  const widget = page.getByRole('group', { name: 'E.164 formatter' }).first();
  await widget.scrollIntoViewIfNeeded();
  await expect(widget.locator('astro-island')).not.toHaveAttribute('ssr');
  await widget.locator('input').first().fill('+1 (303) 555-0123');
  await expect(widget).toContainText('+13035550123');
  await expect(widget).toContainText(/country code/i);

  await page.locator('.prose a[data-term="phone-number"]').first().click();
  await page.waitForURL('**/glossary/phone-number/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phone number');
});
