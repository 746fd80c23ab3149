import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { builtHtml } from './pages.ts';

const lesson = '/learn/apis/rest-apis/';

/** The group of tabs that sends the message in three languages, and the one for helper libraries, which has two. */
const first = (page: Page) => page.locator('code-tabs').nth(0);
const second = (page: Page) => page.locator('code-tabs').nth(1);
const tab = (page: Page, name: string) => first(page).getByRole('tab', { name });

test('the Learn page leads to the lesson', async ({ page }) => {
  await page.goto('/learn/');
  await page.getByRole('link', { name: 'REST APIs' }).click();
  await expect(page).toHaveURL(lesson);
  await expect(page.locator('h1')).toHaveText('REST APIs');
});

test('tabs work by keyboard', async ({ page }) => {
  await page.goto(lesson);
  const panel = first(page).getByRole('tabpanel');
  await tab(page, 'curl').focus();
  await expect(panel).toHaveAccessibleName('curl');
  for (const [key, name] of [
    ['ArrowRight', 'Node.js'],
    ['End', 'Python'],
    ['ArrowRight', 'curl'],
    ['ArrowLeft', 'Python'],
    ['Home', 'curl'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    await expect(panel).toHaveCount(1);
    await expect(panel).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Tab');
  await expect(panel.locator('.code')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(tab(page, 'curl')).toBeFocused();
});

test('the language is remembered, and shown wherever it is to be had', async ({ page }) => {
  await page.goto(lesson);
  await tab(page, 'Python').click();
  await expect(second(page).getByRole('tabpanel')).toHaveAccessibleName('Python');
  await page.reload();
  await expect(first(page).getByRole('tabpanel')).toHaveAccessibleName('Python');
  await tab(page, 'curl').click();
  await expect(second(page).getByRole('tabpanel'), 'has no curl: stays').toHaveAccessibleName('Python');
});

test('the group in hand keeps its place when one further up changes its height', async ({ page }) => {
  await page.goto(lesson);
  await second(page).scrollIntoViewIfNeeded();
  const python = second(page).getByRole('tab', { name: 'Python' });
  await python.scrollIntoViewIfNeeded();
  const before = await python.boundingBox();
  await python.click();
  await expect(first(page).getByRole('tabpanel')).toHaveAccessibleName('Python');
  expect(Math.abs(((await python.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test('without storage the tabs still work', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    }),
  );
  await page.goto(lesson);
  await tab(page, 'Python').click();
  await expect(first(page).getByRole('tabpanel')).toHaveAccessibleName('Python');
});

test('Copy puts the code on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(lesson);
  const panel = first(page).getByRole('tabpanel');
  await panel.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Code copied.' })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('curl "https://api.twilio.com/2010-04-01/Accounts/$TWILIO_ACCOUNT_SID/Messages.json"');
  expect(copied).toMatch(/message-status"$/);
});

test('where copying is refused, the code is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(lesson);
  await first(page).getByRole('tabpanel').getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'did not allow copying' })).toHaveCount(1);
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^curl "https/);
});

test('the button stays in the corner of code that scrolls, and covers none of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(lesson);
  const block = first(page).getByRole('tabpanel').locator('.code');
  const button = block.getByRole('button');
  const before = await button.boundingBox();
  await block.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  expect((await button.boundingBox())?.x).toBe(before?.x);
  const codeEnd = await block.locator('code').evaluate((code) => {
    const text = document.createRange();
    text.selectNodeContents(code);
    return text.getBoundingClientRect().right;
  });
  expect(codeEnd).toBeGreaterThan(0);
  expect(codeEnd).toBeLessThanOrEqual(before?.x ?? 0);
});

for (const { language, hash } of [
  { language: '', hash: '#send-a-first-message' },
  { language: '', hash: '#recap' },
  { language: 'python', hash: '' },
]) {
  test(`nothing moves while the page loads ${hash} ${language}`, async ({ page }) => {
    await page.addInitScript((language) => {
      if (language) localStorage.setItem('switchboard:code-language', language);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = Number(document.documentElement.dataset['shift'] ?? 0);
          document.documentElement.dataset['shift'] = String(shift + (entry as unknown as { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }, language);
    await page.goto(lesson + hash, { waitUntil: 'networkidle' });
    await expect(first(page).getByRole('tabpanel')).toHaveCount(1);
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBe(0);
  });
}

test('the Copy button costs less than a kilobyte of script', () => {
  const script = [...builtHtml(lesson).matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].find(([, code]) =>
    code?.includes('code-copy'),
  )?.[1];
  expect(gzipSync(script ?? '').length).toBeLessThan(1000);
  expect(script).toBeTruthy();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all languages show under their names', async ({ page }) => {
    await page.goto(lesson);
    const names = first(page).locator('.code-tab-name');
    await expect(names).toHaveText(['curl', 'Node.js', 'Python']);
    for (const shown of [...(await names.all()), ...(await first(page).locator('.code').all())]) {
      await expect(shown).toBeVisible();
    }
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy code' })).toHaveCount(0);
  });
});
