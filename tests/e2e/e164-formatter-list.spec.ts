import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

test.use({ locale: 'en-GB' });

const text = (page: Page) => page.getByLabel('Numbers, one a line, or a table with a column of them');
const rows = (page: Page) => page.locator('.phone-rows tbody tr');
const total = (page: Page, filter: string) =>
  page.locator('.phone-filters label').filter({ hasText: filter }).locator('strong');

async function open(page: Page, query = '?view=list') {
  await page.goto(`/widgets/e164-formatter/${query}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(text(page)).toBeVisible();
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const contacts = 'Name,Phone,Note\nAda,020 7946 0958,=1+1\nBen,+44 (0)20 7946 0958,\nCleo,911,\nDan,020 79,\nEve,,\n';

async function savedFile(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

test('checks a pasted table: column found, a status and reason a row, duplicates marked', async ({ page }) => {
  await open(page);
  await text(page).fill(contacts);
  await expect(page.getByLabel('Column with the numbers')).toHaveValue('1');
  await expect(page.getByLabel('The first row names the columns')).toBeChecked();
  await expect(rows(page)).toHaveCount(5);
  await expect(rows(page).nth(0)).toContainText('+442079460958');
  await expect(rows(page).nth(1)).toContainText('Same as row 2');
  await expect(rows(page).nth(2)).toContainText('emergency number');
  await expect(rows(page).nth(3)).toContainText('too short');
  await expect(rows(page).nth(4)).toContainText('Empty');
  await expect(page.locator('.instrument')).not.toContainText('+44911');
  await expect(total(page, 'To look at')).toHaveText('2');
  await page.getByLabel('Duplicates').check();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('it is sent nowhere')).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: '5 rows checked: 2 valid, 2 to look at, 1 duplicate.' }),
  ).toBeAttached();
});

test('writes a file that keeps every row and runs as no formula', async ({ page }) => {
  await open(page);
  await choose(page, 'contacts.csv', contacts);
  await expect(rows(page)).toHaveCount(5);
  const { name, content } = await savedFile(page);
  expect(name).toBe('contacts-e164.csv');
  const lines = content.split('\r\n');
  expect(lines[0]).toBe('Name,Phone,Note,e164,extension,status,reason,country,type,same_as_row');
  expect(lines[1]).toBe("Ada,020 7946 0958,'=1+1,+442079460958,,valid,,United Kingdom,fixed-line,");
  expect(lines[2]).toContain(",'+44 (0)20 7946 0958,,+442079460958,,valid,,United Kingdom,fixed-line,2");
  expect(lines).toHaveLength(7);
});

test('another column, country or header checks anew', async ({ page }) => {
  await open(page);
  await text(page).fill('Home,Work\n020 7946 0958,0491 570 156\n');
  await expect(rows(page).first()).toContainText('+442079460958');
  await page.getByLabel('Column with the numbers').selectOption('1');
  await page.getByLabel('Country to read them in').selectOption('AU');
  await expect(rows(page).first()).toContainText('+61491570156');
  await page.getByLabel('The first row names the columns').uncheck();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText('no telephone number');
});

test('a file that is none is answered in words, and the list before it stays', async ({ page }) => {
  await open(page);
  await choose(page, 'contacts.csv', contacts);
  await expect(rows(page)).toHaveCount(5);
  const problem = page.getByRole('alert');
  await choose(page, 'book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await expect(problem).toContainText('book.xlsx: This is an Excel workbook');
  await choose(page, 'photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  await expect(problem).toContainText('This is a picture');
  await choose(page, 'empty.csv', '');
  await expect(problem).toContainText('nothing in it');
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByText('contacts.csv')).toBeVisible();
});

test('a file of 200 MB is refused before it is read', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const chunk = new Uint8Array(10_000_000).fill(0x31);
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array(20).fill(chunk), 'big.csv'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('alert')).toContainText('big.csv: The file has 200 MB. This page reads up to 50 MB');
});

test('broken quotes cost no row', async ({ page }) => {
  await open(page);
  await choose(page, 'broken.csv', 'Name,Phone\n"Ada,020 7946 0958\n"Ben",020 7946 0959\n');
  await expect(page.locator('.notice[data-kind="warn"]')).toContainText('never closed in row 2');
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText('+442079460958');
});

test('a dropped file is read', async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle((content) => {
    const made = new DataTransfer();
    made.items.add(new File([content], 'dropped.csv'));
    return made;
  }, contacts);
  await page.locator('.phone-list').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByText('dropped.csv')).toBeVisible();
});

test('several numbers in the field of one become a list', async ({ page }) => {
  await page.goto('/widgets/e164-formatter/?number=%2B12025550143,%20%2B12025550144');
  await page.getByRole('button', { name: 'Check them as a list' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(1)).toContainText('+12025550144');
  // The one number, and the list, wait for the reader's return.
  await page.getByRole('tab', { name: 'One number' }).click();
  await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('+12025550143, +12025550144');
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('works by keyboard, and the link it copies holds no number', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/widgets/e164-formatter/?number=%2B442079460958&region=GB');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('tab', { name: 'One number' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'List' })).toBeFocused();
  await expect(text(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('020 7946 0958');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/widgets\/e164-formatter\/\?region=GB&view=list$/);
});

test('nothing scrolls sideways at 320 pixels, and nothing complains', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await text(page).fill(`Name,Phone\n${'x'.repeat(300)},${'9'.repeat(300)}\nAda,020 7946 0958`);
  await expect(rows(page)).toHaveCount(2);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.body.getBoundingClientRect().right,
  );
  expect(over).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a checked list has no accessibility problem, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await text(page).fill(contacts);
    await expect(rows(page)).toHaveCount(5);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}

test.describe('100,000 rows', () => {
  /** Chooses a file of them, made on the page: a number of the London drama range a row, most of them many times. */
  const chooseMany = (page: Page) =>
    page.evaluate(() => {
      const lines = Array.from(
        { length: 100_000 },
        (_, i) => `Person ${i},020 7946 0${String(i % 1000).padStart(3, '0')}`,
      );
      const transfer = new DataTransfer();
      transfer.items.add(new File([`Name,Phone\n${lines.join('\n')}`], 'many.csv'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no file field');
      input.files = transfer.files;
      // From here on, the longest time for which the page did nothing else.
      let last = performance.now();
      Object.assign(window, { start: last, longest: 0 });
      setInterval(() => {
        const now = performance.now();
        Object.assign(window, { longest: Math.max((window as { longest?: number }).longest ?? 0, now - last) });
        last = now;
      }, 5);
      new MutationObserver(() => {
        if (document.querySelector('.phone-rows')) Object.assign(window, { end: performance.now() });
      }).observe(document.body, { childList: true, subtree: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });

  const check = async (page: Page) => {
    await chooseMany(page);
    await expect(page.locator('.phone-progress progress')).toBeVisible();
    await expect(total(page, 'All rows')).toHaveText('100,000', { timeout: 30_000 });
    await expect(rows(page)).toHaveCount(100);
    return page.evaluate(() => {
      const { start, end, longest } = window as unknown as { start: number; end: number; longest: number };
      return { milliseconds: Math.round(end - start), longest: Math.round(longest) };
    });
  };

  test('are checked in a worker, the page staying responsive', async ({ page }) => {
    await open(page);
    const { milliseconds, longest } = await check(page);
    expect(page.workers()).toHaveLength(1);
    console.log(`100,000 rows in a worker: ${milliseconds} ms, page held for ${longest} ms at most`);
    // A quiet machine takes two seconds; the margin is for a busy one. Work in one go would hold the page for all of it.
    expect(milliseconds).toBeLessThan(20_000);
    expect(longest).toBeLessThan(milliseconds / 4);
    await expect(total(page, 'Duplicates')).toHaveText('99,000');
    expect((await savedFile(page)).content.split('\r\n')).toHaveLength(100_002);
  });

  for (const [how, block] of [
    [
      'may not start one',
      () =>
        Object.defineProperty(window, 'Worker', {
          value: class {
            constructor() {
              throw new DOMException('Not from a file.', 'SecurityError');
            }
          },
        }),
    ],
    [
      'cannot load its file',
      () =>
        Object.defineProperty(window, 'Worker', {
          value: class extends EventTarget {
            onerror?: () => void;
            constructor() {
              super();
              setTimeout(() => this.onerror?.());
            }
            terminate() {}
          },
        }),
    ],
  ] as const) {
    test(`are checked on a page that ${how}, in slices`, async ({ page }) => {
      await page.addInitScript(block);
      await open(page);
      const { milliseconds, longest } = await check(page);
      expect(page.workers()).toHaveLength(0);
      console.log(`100,000 rows on the page: ${milliseconds} ms, page held for ${longest} ms at most`);
      expect(longest).toBeLessThan(milliseconds / 4);
      await expect(rows(page)).toHaveCount(100);
      await page.getByRole('button', { name: /Show 100 more/ }).click();
      await expect(rows(page)).toHaveCount(200);
    });
  }

  test('can be stopped, and taken up again', async ({ page }) => {
    await open(page);
    await chooseMany(page);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('The check was stopped')).toBeVisible();
    await page.getByRole('button', { name: 'Check it' }).click();
    await expect(total(page, 'All rows')).toHaveText('100,000', { timeout: 30_000 });
  });
});
