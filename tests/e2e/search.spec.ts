import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

/** A page that must stay free of errors in the console, refusals of the content security policy among them. */
const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !isIcon) errors.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(errors).toEqual([]);
  },
});

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const input = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');
const active = (page: Page) => palette(page).getByRole('option', { selected: true });

async function openPalette(page: Page) {
  await page.waitForLoadState('load');
  await page.keyboard.press('/');
  await expect(input(page)).toBeFocused();
}

test.describe('the palette', () => {
  test.beforeEach(({ page }) => page.goto('/'));

  test('finds E.164 by e164 and goes there, by keyboard alone', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('e164');
    await expect(active(page)).toContainText('E.164');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/e164\/$/);
  });

  test('loses no key that is typed while it loads', async ({ page }) => {
    await page.route(/palette.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.keyboard.type('/gsm 7', { delay: 100 });
    await expect(input(page)).toHaveValue('gsm 7');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/gsm-7\/$/);
  });

  test('is a combobox: arrows, Home, End, Escape', async ({ page }) => {
    const opener = page.locator('[data-search-open]').first();
    await opener.focus();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('code');
    await expect(active(page)).toHaveCount(1);
    await expect(input(page)).toHaveAttribute('aria-expanded', 'true');
    const first = (await active(page).textContent()) ?? '';
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).not.toHaveText(first);
    const id = await active(page).getAttribute('id');
    await expect(input(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('Home');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    // The full text arrives below: only then is the last option the last.
    await expect(palette(page).getByRole('group', { name: 'In the text' })).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(palette(page).getByRole('status')).toContainText(/^Terms: \d/);
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('opens again right after Escape', async ({ page }) => {
    await openPalette(page);
    for (const query of ['sms', 'sip', 'mms']) {
      await input(page).fill(query);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await expect(input(page)).toBeFocused();
    }
  });

  test('opens in a new tab by Ctrl or ⌘ and Enter', async ({ page, context }) => {
    await openPalette(page);
    await page.keyboard.type('webhook');
    await expect(active(page)).toContainText('Webhook');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(await opened).toHaveURL(/\/glossary\/webhook\/$/);
    await expect(palette(page)).toBeVisible();
  });

  test('opens with the selected text in it, and by a click on the link in the bar', async ({ page }) => {
    await page.locator('h1').selectText();
    const selected = (await page.locator('h1').textContent())?.trim() ?? '';
    await page.locator('[data-search-open]').first().click();
    await expect(input(page)).toHaveValue(selected);
  });

  test('leaves a slash in a field alone', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('');
    await page.keyboard.type('TCP/IP');
    await expect(page.getByRole('searchbox')).toHaveValue('TCP/IP');
  });

  test('says by which other name a term was found', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('web hook');
    await expect(active(page)).toContainText('Webhook');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('http callback');
    await expect(active(page)).toContainText('also: HTTP callback');
  });

  test('adds the full text below the terms without moving them', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('message');
    await expect(active(page)).toBeVisible();
    const before = await options(page).first().boundingBox();
    const text = palette(page).getByRole('group', { name: 'In the text' });
    await expect(text.getByRole('option').first()).toBeAttached();
    await expect(text.locator('mark').first()).toBeAttached();
    expect(await options(page).first().boundingBox()).toEqual(before);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(palette(page).getByRole('group').last()).toHaveAccessibleName('In the text');
  });

  test('offers the nearest terms and a proposal where nothing matches', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('<b>wubhuuk</b>');
    await expect(palette(page)).toContainText('No entry matches “<b>wubhuuk</b>”');
    await expect(palette(page).getByRole('option', { name: /Propose/ })).toBeVisible();
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility problem, ${colorScheme}, and fits 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await openPalette(page);
      for (const query of ['', 'text message', 'wubhuuk']) {
        await input(page).fill(query);
        await expect(options(page).first()).toBeVisible();
        const box = await palette(page).boundingBox();
        expect(box?.width).toBeLessThanOrEqual(320);
        expect(await palette(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
        expect(await accessibilityProblems(page)).toEqual([]);
      }
    });
  }

  test('shows one kind only, by keyboard, and leads to the search page with it', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('message');
    await expect(active(page)).toContainText('SMS');
    await page.keyboard.press('Tab');
    await expect(palette(page).getByRole('button', { name: 'Close' })).toBeFocused();
    for (const name of ['All', 'Terms', 'Widgets']) {
      await page.keyboard.press('Tab');
      await expect(palette(page).getByRole('button', { name, exact: true })).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(input(page)).toBeFocused();
    await expect(palette(page).getByRole('button', { name: 'Widgets' })).toHaveAttribute('aria-pressed', 'true');
    await expect(active(page)).toContainText('SMS segment calculator');
    await expect(palette(page).getByRole('group', { name: 'Terms' })).toHaveCount(0);
    await input(page).fill('ucs-2');
    await expect(palette(page)).toContainText('No widget matches “ucs-2”.');
    await palette(page)
      .getByRole('button', { name: /of any kind/ })
      .click();
    await expect(active(page)).toContainText('UCS-2');
    await input(page).fill('message');
    await palette(page)
      .getByRole('link', { name: /^All \d+ results$/ })
      .click();
    await expect(page).toHaveURL(/\/search\/\?q=message$/);
  });

  test('offers the section that the query means, as an option of its own', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('gsm 7 example');
    await expect(active(page)).toContainText('GSM-7');
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveAccessibleName('GSM-7: Example');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/gsm-7\/#example$/);
  });

  test('remembers searches that led somewhere, and forgets them', async ({ page }) => {
    await openPalette(page);
    await page.keyboard.type('twiml');
    await expect(active(page)).toContainText('TwiML');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/twiml/);
    await openPalette(page);
    const recent = palette(page).getByRole('group', { name: 'Recent searches' });
    await recent.getByRole('option', { name: 'twiml' }).click();
    await expect(input(page)).toHaveValue('twiml');
    await expect(active(page)).toContainText('TwiML');
    await input(page).fill('');
    await palette(page).getByRole('button', { name: 'Clear recent searches' }).click();
    await expect(recent).toHaveCount(0);
    await expect(input(page)).toBeFocused();
  });

  test('works where the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await openPalette(page);
    await page.keyboard.type('sip');
    await expect(active(page)).toContainText('SIP');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/sip\/$/);
  });
});

test.describe('the search page', () => {
  test('answers the query in its address, with the exact match on top and Enter to go there', async ({ page }) => {
    await page.goto('/search/?q=gsm7');
    const first = page.locator('[data-search-results] a').first();
    await expect(first).toContainText('GSM-7');
    await expect(first).toContainText('Go');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/glossary\/gsm-7\/$/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('gsm7');
    await expect(first).toContainText('GSM-7');
  });

  test('keeps the address in step, and goes back through submitted searches', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('searchbox');
    await field.fill('phone num');
    await expect(page).toHaveURL(/\?q=phone%20num$/);
    await field.press('Enter');
    await field.fill('short c');
    await expect(page).toHaveURL(/\?q=short%20c$/);
    await expect(page.locator('[data-search-results] a').first()).toContainText('Short code');
    await page.goBack();
    await expect(field).toHaveValue('phone num');
    await expect(page.locator('[data-search-results] a').first()).toContainText('Phone number');
    await page.goForward();
    await expect(field).toHaveValue('short c');
  });

  test('shows passages of the full text after the terms', async ({ page }) => {
    await page.goto('/search/?q=message');
    await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true }).last()).toHaveText('In the text');
  });

  test('filters by kind, category and level, and keeps that in the address', async ({ page }) => {
    await page.goto('/search/?q=message&category=nonsense');
    const titles = page.locator('[data-search-results] .result-title');
    await expect(titles.first()).toHaveText('SMS (Short Message Service)');
    await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Widgets');
    await expect(page).toHaveURL('/search/?q=message&kind=widget');
    await expect(titles.first()).toHaveText('SMS segment calculator');
    await page.getByRole('searchbox').fill('');
    await expect(page).toHaveURL('/search/?kind=widget');
    await expect(titles).toHaveCount(3);
    await page.getByRole('combobox', { name: 'Category' }).selectOption('Encoding');
    await expect(page.getByText('No entry matches under these filters.')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('');
    await expect(titles).toHaveCount(3);
  });

  test('says how many results the filters hide', async ({ page }) => {
    await page.goto('/search/?q=ucs-2&kind=lesson&level=advanced');
    await page.getByRole('link', { name: /^Show \d+ results? without them$/ }).click();
    await expect(page).toHaveURL('/search/?q=ucs-2');
    await expect(page.locator('[data-search-results] a').first()).toContainText('Go');
  });

  test('takes / and Ctrl or ⌘ K to its own field', async ({ page }) => {
    await page.goto('/search/?q=sip');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('fits 320 px, its filters beside each other', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search/?q=message');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const boxes = await Promise.all((await page.locator('select').all()).map((select) => select.boundingBox()));
    for (const [index, box] of boxes.entries()) {
      const before = boxes[index - 1];
      if (box && before?.y === box.y) expect(box.x).toBeGreaterThan(before.x + before.width);
    }
  });

  test('answers anything', async ({ page }) => {
    for (const query of ['a'.repeat(3000), '!!!', '🙂🙂', 'مرحبا', '(a+)+$', '<img src=x onerror=alert(1)>', '%']) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('.search-message:not([hidden]), .search-group').first()).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue(query);
    }
  });
});

base('a page that is not there offers the nearest terms', async ({ page }) => {
  await page.goto('/glossary/gsm-77/');
  await expect(page.getByRole('region', { name: 'Nearest terms' }).getByRole('link').first()).toContainText('GSM-7');
});

/** What a further term may add to the index, compressed: about what each of the first 121 does. */
const bytesOfTerm = 120;

test('what answers comes on the first sign of intent, and is small', async ({ page }) => {
  const loaded: { url: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    loaded.push({ url: response.url(), bytes: gzipSync(body, { level: 9 }).length });
  });
  await page.goto('/about/', { waitUntil: 'networkidle' });
  expect(loaded.filter(({ url }) => /search-index|palette|pagefind/.test(url))).toEqual([]);
  const before = loaded.length;
  await Promise.all([page.waitForResponse(/search-index/), page.locator('[data-search-open]').first().hover()]);
  await page.waitForLoadState('networkidle');
  const sum = loaded.slice(before).reduce((total, { bytes }) => total + bytes, 0);
  const terms = readdirSync('content/terms').length;
  expect(sum, 'palette, engine and index').toBeLessThanOrEqual(25_000 + Math.max(0, terms - 121) * bytesOfTerm);
});

test('the terms do not wait for the full text, nor need it', async ({ page }) => {
  await page.route(/pagefind\.js/, () => undefined);
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('webhook');
  await expect(active(page)).toContainText('Webhook');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link in the bar leads to a list of all terms', async ({ page }) => {
    await page.goto('/');
    await page.locator('a[data-search-open]').first().click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'E.164', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/e164\/$/);
  });
});

test('a browser can be told where to search', async ({ request }) => {
  const description = await (await request.get('/opensearch.xml')).text();
  expect(description).toContain('/search/?q={searchTerms}"');
});
