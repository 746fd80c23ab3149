import { expect, type Page, test } from '@playwright/test';
import { wikis } from '../../../src/embed/wikis.ts';
import { accessibilityProblems } from '../axe.ts';
import { listen } from '../static-server.ts';

/** A message that tries to break out of every kind of snippet. */
const message = '"></iframe><script>window.broken = 1</script> ]] {{name}} | [x](y) 🚚 it’s';

async function openCalculator(page: Page) {
  await page.goto('/widgets/sms-segments/');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Message' }).fill(message);
  const opener = page.getByRole('button', { name: 'Embed', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed: SMS segment calculator' });
  await expect(dialog).toBeVisible();
  return { opener, dialog };
}

test('what is typed is in the snippet for every wiki, and works on a page of another origin', async ({
  page,
  context,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/widgets/sms-segments/', { waitUntil: 'networkidle' });
  expect(
    scripts.filter((url) => /dialog|wikis/.test(url)),
    'nothing of the dialog before it is asked for',
  ).toEqual([]);

  const { opener, dialog } = await openCalculator(page);
  const snippet = dialog.getByRole('textbox', { name: 'The snippet' });
  const chosen = dialog.getByRole('tab', { selected: true });
  await expect(chosen).toBeFocused();
  const seen: Record<string, string> = {};
  for (const { id, name } of wikis) {
    await expect(chosen).toHaveText(name);
    seen[id] = await snippet.inputValue();
    await page.keyboard.press('ArrowDown');
  }
  await expect(chosen, 'the arrow goes round').toHaveText('Plain iframe');
  const query = new URLSearchParams({ text: message }).toString();
  for (const [id, text] of Object.entries(seen)) {
    if (id === 'element') expect(text).toContain('&quot;&gt;&lt;/iframe&gt;'.replace('&quot;', '\\&quot;'));
    else expect(text.replaceAll('%2A', '*'), id).toContain(query);
  }
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.locator('iframe[title^="Preview"]').scrollIntoViewIfNeeded();
  const preview = page.frameLocator('iframe[title^="Preview"]');
  await expect(preview.getByRole('textbox', { name: 'Message' })).toHaveValue(message);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  const wiki = await listen((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Wiki</title><p>Before</p>${seen['iframe']}${seen['gitlab']}<p>After</p>`);
  });
  const host = await context.newPage();
  await host.goto(wiki.origin);
  const framed = host.frameLocator('iframe');
  await expect(framed.getByRole('textbox', { name: 'Message' })).toHaveValue(message);
  await expect(framed.getByRole('definition').first()).toHaveText('2');
  expect(await host.evaluate(() => 'broken' in window)).toBe(false);
  await wiki.close();
});

test('the choice of wiki, theme and width is kept or shown; a long text is packed, or says that it is too long', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { dialog } = await openCalculator(page);
  await expect(dialog.getByLabel('Where')).toBeFocused();
  await dialog.getByLabel('Where').selectOption('Backstage');
  await dialog.getByLabel('Theme').selectOption('Dark');
  await dialog.getByLabel('Width').selectOption('800 px');
  const snippet = dialog.getByRole('textbox', { name: 'The snippet' });
  expect(await snippet.inputValue()).toMatch(/theme=dark".* width="800"/);
  await expect(dialog.getByRole('textbox', { name: 'The line for the administrator' })).toHaveValue(
    /allowedIframeHosts: \['127/,
  );
  expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityProblems(page)).toEqual([]);

  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as PNG' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^switchboard-sms-segments-\w+\.png$/);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('textbox', { name: 'Message' }).fill('long '.repeat(2000));
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(dialog.getByLabel('Where')).toHaveValue('backstage');
  await expect(snippet).toHaveValue(/sms-segments\/\?z=[\w-]{20,200}"/);
  await page.locator('iframe[title^="Preview"]').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe[title^="Preview"]').getByRole('textbox', { name: 'Message' })).toHaveValue(
    'long '.repeat(2000),
  );
  await dialog.getByRole('button', { name: 'Close' }).click();

  // Nothing in it comes twice, so that packing does not help.
  const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919 * (i + 13)) % 65521).toString(36)).join(' ');
  await page.getByRole('textbox', { name: 'Message' }).fill(noise);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(dialog.getByText(/more than a frame takes/)).toBeVisible();
  await expect(snippet).toHaveCount(0);
  await dialog.getByLabel('Where').selectOption('Element');
  expect(await snippet.inputValue()).toContain(noise.slice(0, 100));
});

test('a term has the dialog too, and its pictures and links are there', async ({ page, request }) => {
  await page.goto('/glossary/gsm-7/');
  await page.getByRole('link', { name: 'Embed', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed: GSM-7' });
  await dialog.getByRole('tab', { name: 'Markdown' }).click();
  const markdown = await dialog.getByRole('textbox', { name: 'The snippet' }).inputValue();
  const [, alt, picture, link] = /^\[!\[(.*)\]\((.*)\)\]\((.*)\)$/.exec(markdown) ?? [];
  expect(alt).toMatch(/^GSM-7\. The default alphabet of SMS/);
  const drawn = await request.get(picture ?? '');
  expect(drawn.headers()['content-type']).toContain('image/svg+xml');
  expect(await drawn.text()).toContain('The default alphabet of SMS');
  expect((await request.get(link ?? '')).ok()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Embed', exact: true })).toBeFocused();
});

test('a state that an entry shows has a picture of its own', async ({ page, request }) => {
  await page.goto('/glossary/gsm-7/');
  await page.locator('astro-island').first().scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await page.locator('.instrument').getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed: SMS segment calculator' });
  await dialog.getByRole('tab', { name: 'Confluence' }).click();
  const address = await dialog.getByRole('textbox', { name: 'The address of the picture' }).inputValue();
  expect(await (await request.get(address)).text()).toContain('Ticket [42]: €5 off until 6 pm');
});

test('the page for administrators opens the wiki that a link names, and prints all of them', async ({ page }) => {
  await page.goto('/about/embedding/#outline');
  await expect(page.locator('#outline')).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Outline' })).toBeInViewport();
  await expect(page.locator('details[open]')).toHaveCount(1);
  const gitLab = page.getByText('GitLab shows frames from no site but the few');
  await expect(gitLab).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(gitLab).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a term leads to the page that explains embedding', async ({ page }) => {
    await page.goto('/glossary/gsm-7/');
    await page.getByRole('link', { name: 'Embed', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Embedding' })).toBeVisible();
  });
});
