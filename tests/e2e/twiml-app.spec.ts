import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const source = (page: Page) => page.getByLabel(/^TwiML of/);
const panel = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Opens the playground with the plain text area, ready to be used. */
async function open(page: Page, query = '') {
  await page.addInitScript(() => localStorage.setItem('switchboard:twiml-editor', 'plain'));
  await page.goto(`/widgets/twiml-playground/${query}`);
  await expect(page.getByRole('button', { name: 'Call', exact: true })).toBeEnabled();
}

test('a webhook that fails, a route and a far side are set, and the call meets them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  await panel(page, 'Settings');
  const answer = page.getByRole('group', { name: 'webhook 2' });
  await answer.getByLabel('Status').fill('50');
  await expect(answer).toContainText('From 100 to 599, or nothing for 200.');
  await answer.getByLabel('Status').fill('503');
  await expect(answer).not.toContainText('From 100');

  const call = async () => {
    await page.getByRole('button', { name: 'Restart' }).click();
    await page.getByRole('button', { name: 'Step' }).click();
    await page.getByRole('button', { name: '1', exact: true }).click();
  };
  await page.getByRole('button', { name: 'Step' }).click();
  await call();
  await expect(page.getByText('/answer answers with HTTP status 503.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Add route' }).click();
  const route = page.getByRole('group', { name: 'route 1' });
  await expect(route.getByLabel('Path asked for')).toBeFocused();
  await route.getByLabel('Path asked for').fill('/answer');
  await route.getByLabel('Answered by').selectOption('/');
  await call();
  await expect(page.getByText('/answer answers with HTTP status 503.')).toHaveCount(0);
  await expect(page.getByRole('log', { name: 'What is heard' })).toContainText('Welcome to the night desk.');
  await route.getByRole('button', { name: 'Remove route 1' }).click();
  await expect(page.getByRole('button', { name: 'Add route' })).toBeFocused();

  await page.getByRole('tab', { name: '/answer' }).click();
  await expect(page.getByText('It answers with status 503.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('an app is downloaded and opened again, and what is no app is answered in words', async ({ page }) => {
  await open(page);
  await page.getByLabel('Sample').selectOption('queue');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('twiml-app.zip');
  const zip = { name: 'twiml-app.zip', mimeType: 'application/zip', buffer: readFileSync(await download.path()) };

  await page.getByLabel('Sample').selectOption('broken');
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'photo.xml', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0xff]) });
  await expect(page.getByRole('alert')).toContainText('photo.xml is not text in UTF-8. Your app is as it was.');
  await expect(source(page)).toHaveValue(/Jerry/);
  await chooser.setInputFiles({ name: 'big.xml', mimeType: 'text/xml', buffer: Buffer.alloc(6_000_000, 'x') });
  await expect(page.getByRole('alert')).toContainText('big.xml has 6 MB');

  await chooser.setInputFiles(zip);
  await expect(source(page)).toHaveValue(/<Enqueue/);
  await expect(page.getByRole('tab', { name: '/connecting' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(source(page)).toHaveValue(/Jerry/);
});

test('the document as a program, in a language that is remembered', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?panel=code');
  await page.getByRole('combobox', { name: 'Program that answers' }).selectOption('Python');
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('response = VoiceResponse()');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Program that answers' })).toContainText('response = VoiceResponse()');
  await source(page).fill('<Response><Say></Response>');
  await expect(page.getByText('No code can be written yet. /, line 1')).toBeVisible();
});

test('a pasted error message is explained, and leads to its rule', async ({ page }) => {
  await open(page);
  await source(page).fill('Error - 12100 Document parse failure: Content is not allowed in prolog, line 1');
  await expect(page.getByText('Something stands before the first tag')).toBeVisible();
  await page.getByRole('link', { name: 'text-before-root' }).click();
  await expect(page).toHaveURL(/text-before-root/);
});
