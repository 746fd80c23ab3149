import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page, type Request, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

const address = '/widgets/e164-formatter/';
test.use({ locale: 'en-GB' });

const number = (page: Page) => page.getByLabel('Phone number', { exact: true });
const country = (page: Page) => page.getByLabel('Country to read it in');
const format = (page: Page, name: string) =>
  page
    .locator('.phone-formats > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}`) }) })
    .locator('samp');
const part = (page: Page, kind: string) =>
  page.getByRole('list', { name: 'The number in its parts' }).locator(`[data-kind="${kind}"] .phone-part-text`);

async function open(page: Page, query = '') {
  await page.goto(address + query);
  await number(page).scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

test('a country that is none is named, and the number read all the same', async ({ page }) => {
  await page.goto('/widgets/e164-formatter/?number=%2B12025550143&region=ZZ');
  await expect(page.locator('.notice', { hasText: '“region”' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'E.164 formatter' })).toContainText('+12025550143');
});

test('takes a typed number apart and writes it in four formats', async ({ page }) => {
  await open(page);
  await number(page).fill('');
  await number(page).pressSequentially('+44 (0)20 7946 0958 ext. 22');
  await expect(part(page, 'country-code')).toHaveText('44');
  await expect(part(page, 'trunk-prefix')).toHaveText('0');
  await expect(part(page, 'area-code')).toHaveText('20');
  await expect(part(page, 'subscriber-number')).toHaveText('7946 0958');
  await expect(part(page, 'extension')).toHaveText('ext. 22');
  await expect(format(page, 'E.164')).toHaveText('+442079460958');
  await expect(format(page, 'International')).toHaveText('+44 20 7946 0958 ext. 22');
  await expect(format(page, 'National')).toHaveText('020 7946 0958 x22');
  await expect(format(page, 'URI')).toHaveText('tel:+44-20-7946-0958;ext=22');
  await expect(
    page.getByText('The leading 0 is the trunk prefix of the United Kingdom: it is dialled inside the country'),
  ).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: '+44 20 7946 0958 ext. 22, Fixed line, valid' }),
  ).toBeAttached();
});

test('the country decides how a national number is read, and is remembered', async ({ page }) => {
  await open(page);
  await expect(country(page)).toHaveValue('GB');
  await expect(page.getByText('(guessed)')).toBeVisible();
  await number(page).fill('020 7946 0958');
  await expect(format(page, 'E.164')).toHaveText('+442079460958');
  await country(page).selectOption('US');
  await expect(page.locator('.notice[data-kind="bad"]')).toContainText('too long');
  await expect(number(page)).toHaveValue('020 7946 0958');
  await expect(number(page)).toHaveAttribute('aria-invalid', 'true');
  await country(page).selectOption('AU');
  await number(page).fill('0491 570 156');
  await expect(format(page, 'E.164')).toHaveText('+61491570156');

  const again = await page.context().newPage();
  await open(again);
  await expect(country(again)).toHaveValue('AU');
  await expect(again.getByText('(guessed)')).toHaveCount(0);
});

test('answers what is no number in words, and keeps what was typed', async ({ page }) => {
  await open(page);
  const cases = {
    '': 'There is no number yet',
    'not a number': 'There is no digit',
    '+1 202 555': 'too short',
    '+999 123 4567': 'No country code in use begins',
    '+1 202 555 0143, +1 202 555 0144': 'This holds 2 numbers',
    '112': 'emergency number',
    ['9'.repeat(300)]: 'This is 300 characters long',
  };
  for (const [input, message] of Object.entries(cases)) {
    await number(page).fill(input);
    await expect(page.locator('.notice')).toContainText(message);
    await expect(number(page)).toHaveValue(input);
    await expect(page.locator('.phone-formats')).toHaveCount(0);
  }
  await number(page).fill('911');
  await expect(page.locator('.instrument')).not.toContainText('+1911');
});

test('the address opens it in a state; typing does not change the address', async ({ page }) => {
  await open(page, '?number=0+11+15-2345-6789&region=AR');
  await expect(number(page)).toHaveValue('0 11 15-2345-6789');
  await expect(country(page)).toHaveValue('AR');
  await expect(format(page, 'E.164')).toHaveText('+5491123456789');
  await expect(page.locator('[data-kind="mobile-prefix"][data-added]')).toContainText('mobile prefix, added');
  await number(page).fill('+1 202 555 0143');
  await expect(format(page, 'E.164')).toHaveText('+12025550143');
  expect(new URL(page.url()).searchParams.get('number')).toBe('0 11 15-2345-6789');

  await open(page, '?number=%2B12025550143&region=nowhere');
  await expect(page.locator('.notice[data-kind="warn"]')).toContainText('“region”');
  await expect(format(page, 'E.164')).toHaveText('+12025550143');
});

test('says what to dial from another country, and keeps it in the address', async ({ page }) => {
  await open(page, '?number=020+7946+0958&region=GB&from=RU');
  const dialling = page.locator('.phone-dialling');
  await expect(dialling).toContainText('8~10 44 20 7946 0958');
  await expect(dialling).toContainText('second dial tone');
  await page.getByLabel('Dial it from').selectOption('US');
  await expect(dialling).toContainText('011 44 20 7946 0958');
  await page.getByLabel('Dial it from').selectOption('GB');
  await expect(dialling).toContainText('Inside the United Kingdom');
  await open(page, '?number=020+7946+0958&region=GB&from=QQ');
  await expect(page.locator('.notice', { hasText: '“from”' })).toBeVisible();
  await expect(format(page, 'E.164')).toHaveText('+442079460958');
});

test('tells what is known of a short number, and never gives it a country code', async ({ page }) => {
  await open(page, '?number=24280&region=US');
  await expect(page.locator('.notice')).toContainText('for text messages, at a premium rate');
  await page.goto(`${address}?number=12345&region=US`);
  await expect(page.locator('.notice')).toContainText('in no range of short numbers that this data knows');
  await expect(page.getByRole('link', { name: 'What a short code is' })).toBeVisible();
  await expect(page.locator('.instrument')).not.toContainText('+112345');
});

test('offers example numbers, and says which are reserved for fiction', async ({ page }) => {
  await open(page, '?region=GB');
  await page.getByText('Numbers to try').click();
  const mobile = page.locator('.phone-examples li').filter({ hasText: 'Mobile' });
  await expect(mobile).toContainText('reserved for fiction: 07700 900000 to 900999');
  await expect(page.locator('.phone-examples li').filter({ hasText: 'Pager' })).toContainText('do not call it');
  await mobile.getByRole('button').click();
  await expect(format(page, 'E.164')).toHaveText('+447700900123');
  await page.getByRole('button', { name: 'Back to my number' }).click();
  await expect(number(page)).toHaveValue('+1 202 555 0143');
});

test('copies a format, and a link only when asked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await number(page).fill('020 7946 0958');
  await page.getByRole('button', { name: 'Copy E.164' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('+442079460958');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${address}?number=020+7946+0958&region=GB`);
});

test('a sample does not cost the number that was typed', async ({ page }) => {
  await open(page);
  await number(page).fill('07700 900123');
  await page.getByText('Numbers to try').click();
  await page.getByRole('button', { name: '911' }).click();
  await expect(page.locator('.notice')).toContainText('emergency number in the United States');
  // The numbers to try have made way for the result.
  await expect(page.getByText('Numbers to try')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Full-width digits' }).click();
  await expect(format(page, 'E.164')).toHaveText('+61491570156');
  await page.getByRole('button', { name: 'Back to my number' }).click();
  await expect(number(page)).toHaveValue('07700 900123');
  await expect(format(page, 'E.164')).toHaveText('+447700900123');
});

test('what was typed before it came alive is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/E164Formatter*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address);
  await number(page).fill('+44 20 7946 0958');
  release();
  await expect(format(page, 'E.164')).toHaveText('+442079460958');
  await expect(number(page)).toHaveValue('+44 20 7946 0958');
});

test('works by keyboard alone', async ({ page }) => {
  await open(page);
  await number(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0044 20 7946 0958');
  await page.keyboard.press('Tab');
  await expect(country(page)).toBeFocused();
  await page.keyboard.type('Germany');
  await expect(country(page)).toHaveValue('DE');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Group the digits while I type')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'United States' })).toBeFocused();
  await expect(part(page, 'international-prefix')).toHaveText('00');
});

test('goes on without storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await open(page);
  await country(page).selectOption('AU');
  await number(page).fill('0491 570 156');
  await expect(format(page, 'E.164')).toHaveText('+61491570156');
});

test('hydrates without a complaint, and nothing scrolls sideways at 320 pixels', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['', '?number=0+11+15-2345-6789&region=AR', `?number=${'9'.repeat(200)}&region=US`]) {
    await open(page, query);
    await expect(page.locator('.phone-parts')).toBeVisible();
    // The gutter of a scroll bar that is not there counts as width of the element, not of its content.
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.body.getBoundingClientRect().right,
    );
    expect(over).toBeLessThanOrEqual(0);
  }
  expect(complaints).toEqual([]);
});

test('keeps to its budget: its own code and data, and the rest when it is asked for', async ({ page }) => {
  const scriptsOf = async (path: string) => {
    const requested = new Set<string>();
    const note = (request: Request) => {
      if (request.resourceType() === 'script') requested.add(new URL(request.url()).pathname);
    };
    page.on('request', note);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('request', note);
    return [...requested];
  };
  const bytesOf = (files: string[]) =>
    files.reduce((sum, path) => sum + gzipSync(readFileSync(`dist${path}`), { level: 9 }).length, 0);
  const ofEveryPage = await scriptsOf('/glossary/pstn/');
  expect(ofEveryPage.filter((path) => /E164Formatter|core|phone/.test(path))).toEqual([]);
  const ofAnotherWidget = await scriptsOf('/widgets/sms-segments/');
  // Without React's three files.
  const isReact = (path: string) => /\/(?:client|react|jsx-runtime)\./.test(path);
  const scripts = (await scriptsOf(address)).filter((path) => !ofEveryPage.includes(path) && !isReact(path));
  const own = scripts.filter((path) => !ofAnotherWidget.includes(path));
  console.log(`The formatter: ${bytesOf(own)} bytes of its own, ${bytesOf(scripts)} with what every widget needs`);
  expect(bytesOf(own)).toBeLessThan(53_000);
  expect(bytesOf(scripts)).toBeLessThan(64_500);
  expect(own.filter((path) => /ListView|short-number|examples|typing\./.test(path))).toEqual([]);
});

test('has no accessibility problem with everything open', async ({ page }) => {
  await open(page, '?number=020+7946+0958+ext+7&region=GB&from=RU');
  await page.getByText('Numbers to try').click();
  await expect(page.locator('.phone-examples li').first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});
