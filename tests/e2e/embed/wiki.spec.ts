import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, watch } from './host.ts';
import { hasMediaWiki, startMediaWiki, startTiddlyWiki, type Wiki } from './wikis.ts';

const scheme = (page: Page) => page.frameLocator('switchboard-widget iframe').locator('html');

/** Reads the page as somebody of the wiki does: the definition, then the widget, used. */
async function read(page: Page) {
  await expect(page.frameLocator('switchboard-term iframe').getByRole('heading')).toHaveText('E.164');
  const element = page.locator('switchboard-widget');
  await element.scrollIntoViewIfNeeded();
  const frame = element.locator('iframe').contentFrame();
  const message = frame.getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveValue('From a wiki');
  await message.fill('“'.repeat(71));
  await expect(frame.locator('.readings')).toContainText('UCS-2');
  const height = async () => (await element.boundingBox())?.height ?? 0;
  const content = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
  await expect.poll(height).toBeGreaterThanOrEqual(Math.floor(content));
}

async function inWiki(
  start: (folder: string, origin: string) => Promise<Wiki>,
  origin: string,
  visit: (wiki: Wiki) => Promise<void>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-wiki-'));
  try {
    const wiki = await start(folder, origin);
    await visit(wiki).finally(wiki.stop);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('TiddlyWiki shows a widget, a term and a sandboxed frame, and takes them along into its dark palette', async ({
  page,
  site,
}) => {
  test.slow();
  const problems = watch(page, site.origin);
  await inWiki(startTiddlyWiki, site.origin, async (wiki) => {
    await page.goto(wiki.page);
    await read(page);
    const frame = page.frameLocator('iframe[sandbox="allow-scripts"]');
    await expect(frame.getByText('+12025550143').first()).toBeVisible();
    await expect(scheme(page)).toHaveCSS('color-scheme', 'light');
    // What choosing a palette in its control panel does.
    await page.evaluate(`$tw.wiki.setText('$:/palette', 'text', null, '$:/palettes/GruvboxDark'); undefined`);
    await expect(scheme(page)).toHaveCSS('color-scheme', 'dark');
  });
  expect(problems).toEqual([]);
});

test('MediaWiki shows a widget and a term', async ({ page, site }) => {
  test.skip(!hasMediaWiki, 'MediaWiki or PHP is not installed here. MEDIAWIKI names another folder to find it in.');
  test.slow();
  const problems = watch(page, site.origin);
  await inWiki(startMediaWiki, site.origin, async (wiki) => {
    await page.goto(wiki.page);
    await read(page);
    await expect(scheme(page)).toHaveCSS('color-scheme', 'light');
  });
  expect(problems).toEqual([]);
});
