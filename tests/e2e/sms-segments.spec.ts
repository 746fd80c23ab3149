import { expect, type Page, test } from '@playwright/test';

const address = '/widgets/sms-segments/';
const message = (page: Page) => page.getByLabel('Message', { exact: true });
const reading = (page: Page, name: string | RegExp) =>
  page
    .locator('.readings > div')
    .filter({ has: page.locator('dt', { hasText: name }) })
    .locator('dd');
const alive = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

async function open(page: Page, query = '') {
  await page.goto(address + query);
  await message(page).scrollIntoViewIfNeeded();
  await alive(page);
}

test('counts as the reader types', async ({ page }) => {
  await open(page);
  await message(page).fill('x'.repeat(160));
  await expect(reading(page, 'Segments')).toHaveText('1');
  await message(page).press('End');
  await message(page).pressSequentially('y');
  await expect(reading(page, 'Segments')).toHaveText('2');
  await expect(reading(page, 'Left')).toHaveText('145');
  await expect(page.getByText('Segment 2 of 2')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2 segments, GSM-7, 145 septets left' })).toBeAttached();
});

test('names what forced UCS-2, and puts it right', async ({ page }) => {
  await open(page);
  const text = `it’s “on”: ${'x'.repeat(90)}`;
  await message(page).fill(text);
  await expect(reading(page, 'Encoding')).toHaveText('UCS-2');
  const offenders = page.getByRole('region', { name: 'Characters that are not in GSM-7' });
  await expect(offenders.getByRole('code').filter({ hasText: 'U+2019' })).toBeVisible();
  await expect(page.locator('.sms-segments .sms-cell[data-offender]')).toHaveCount(3);

  await offenders.getByRole('button', { name: 'Find U+201C' }).click();
  const selected = await message(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('“');

  await offenders.getByRole('button', { name: 'Replace U+2019' }).click();
  await expect(message(page)).toHaveValue(text.replace('’', "'"));
  await offenders.getByRole('button', { name: 'Fix all (saves 1 of 2 segments)' }).click();
  await expect(reading(page, 'Encoding')).toHaveText('GSM-7');
  await expect(offenders).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(message(page)).toHaveValue(text);
});

test('a sample does not cost the text that was typed', async ({ page }) => {
  await open(page);
  await message(page).fill('my own words');
  await page.getByRole('button', { name: 'Emoji' }).click();
  await expect(reading(page, 'Encoding')).toHaveText('UCS-2');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(message(page)).toHaveValue('my own words');
});

test('opens in the state of its address and says what it refused', async ({ page }) => {
  await open(page, `?text=${'x'.repeat(161)}&referenceBits=16&keepTogether=word`);
  await expect(page.getByText('152 of 152 septets · 140 octets')).toBeVisible();
  await expect(page.getByText('The link sets “keepTogether” to something this widget does not know')).toBeVisible();
});

test('the link it copies opens the same state', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await message(page).fill('Grüße & {Küsse} + 😀');
  await page.getByText('Options', { exact: false }).first().click();
  await page.getByLabel('Encoding', { exact: true }).selectOption('gsm-7');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await alive(page);
  await expect(message(page)).toHaveValue('Grüße & {Küsse} + 😀');
  await expect(reading(page, 'Encoding')).toHaveText('GSM-7');
});

test('keeps the text over a reload', async ({ page }) => {
  await open(page);
  await message(page).fill('typed, not saved');
  await page.reload();
  await alive(page);
  await expect(message(page)).toHaveValue('typed, not saved');
});

test('keeps what is typed before the page comes alive', async ({ page }) => {
  let release = () => {};
  const typed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await message(page).fill('early words €');
  release();
  await alive(page);
  await expect(reading(page, 'Used')).toContainText('14');
  await expect(message(page)).toHaveValue('early words €');
});

test('works by keyboard alone', async ({ page }) => {
  await open(page);
  await message(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('a’');
  await expect(reading(page, 'Encoding')).toHaveText('UCS-2');
  const replace = page.getByRole('button', { name: 'Replace U+2019' });
  for (let i = 0; i < 30 && !(await replace.evaluate((button) => button === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveValue("a'");
  await expect(page.getByRole('region', { name: 'What the message takes' })).toBeFocused();
});

test('a link that would be too long is not offered', async ({ page }) => {
  await open(page);
  await message(page).fill('ж'.repeat(2000));
  await expect(page.getByText('Too long for a link')).toBeVisible();
});

test('a long text is summarised and typing stays quick', async ({ page }) => {
  test.slow();
  await open(page);
  await message(page).fill('Long and longer. '.repeat(6000));
  await expect(reading(page, 'Segments')).toHaveText('667');
  expect(await page.locator('.sms-cell').count()).toBeLessThan(500);
  await message(page).press('End');
  await message(page).pressSequentially('twelve more.');
  await expect(reading(page, 'Used')).toContainText('102,012');
});

test('answers a megabyte', async ({ page }) => {
  test.slow();
  await open(page);
  await message(page).fill('жук и рак '.repeat(100_000));
  await expect(reading(page, 'Encoding')).toHaveText('UCS-2');
  await expect(page.getByText('Cannot be sent as one message')).toBeVisible();
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, `?text=${encodeURIComponent(`it’s “on” ${'W'.repeat(200)} 😀 €{}`)}`);
  await page.getByText('Options', { exact: false }).first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
