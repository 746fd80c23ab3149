import { expect, type Page, test } from '@playwright/test';

const source = (page: Page) => page.getByLabel(/^TwiML of/);
const heard = (page: Page) => page.getByRole('log', { name: 'What is heard' });

/** Opens the playground with the plain text area, ready to be used; the code editor has its own tests. */
async function open(page: Page) {
  await page.addInitScript(() => localStorage.setItem('switchboard:twiml-editor', 'plain'));
  await page.goto('/widgets/twiml-playground/');
  await expect(page.getByRole('button', { name: 'Call', exact: true })).toBeEnabled();
}

/** Puts a text in the place of the whole source at once, as a paste does; `fill` takes minutes over a long one. */
const paste = (page: Page, text: string) =>
  source(page).evaluate((area: HTMLTextAreaElement, pasted) => {
    area.setRangeText(pasted, 0, area.value.length, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Moves the focus on by Tab until it is on this button. */
async function tabTo(page: Page, name: string) {
  const isThere = () => page.evaluate((text) => document.activeElement?.textContent === text, name);
  for (let i = 0; i < 80 && !(await isThere()); i++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

test('a fault is told with line and column, and its fix can be undone', async ({ page }) => {
  await open(page);
  await source(page).fill('<Response>\n  <Say>Tom & Jerry</Say>\n</Response>');
  const fault = page.getByRole('listitem').filter({ hasText: 'unescaped-ampersand' });
  await expect(fault).toContainText('2:12');
  await expect(fault).toContainText('12100');

  await fault.getByRole('button', { name: 'Select' }).click();
  const selected = () =>
    source(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(await selected()).toBe('&');

  await fault.getByRole('button', { name: 'Fix' }).click();
  await expect(source(page)).toHaveValue('<Response>\n  <Say>Tom &amp; Jerry</Say>\n</Response>');
  await expect(page.getByText('Nothing wrong found.').first()).toBeVisible();

  await source(page).press('Control+z');
  await expect(source(page)).toHaveValue('<Response>\n  <Say>Tom & Jerry</Say>\n</Response>');
});

test('every fault of the broken sample can be mended or read', async ({ page }) => {
  await open(page);
  await page.getByLabel('Sample').selectOption('broken');
  await expect(page.getByText(/\d errors, \d warnings, 2 notes\./).first()).toBeVisible();
  const fixes = page.getByRole('button', { name: /^Fix:/ });
  for (let left = await fixes.count(); left > 0; left = await fixes.count()) {
    const before = await source(page).inputValue();
    await fixes.first().click();
    await expect(source(page)).not.toHaveValue(before);
  }
  await expect(page.getByRole('listitem').filter({ hasText: 'wrong-nesting' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(source(page)).toHaveValue(/night desk/);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(source(page)).toHaveValue(/Jerry/);
});

test('who looks through the samples gets back the app from before the first', async ({ page }) => {
  await open(page);
  await source(page).fill('<Response><Say>My own</Say></Response>');
  const sample = page.getByLabel('Sample');
  await expect(sample).toHaveValue('');
  await sample.selectOption('whisper');
  await expect(sample).toHaveValue('whisper');
  await sample.selectOption('menu');
  await expect(sample).toHaveValue('menu');
  await expect(source(page)).toHaveValue(/Harbour Bikes/);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(source(page)).toHaveValue(/My own/);
  await expect(sample).toHaveValue('');
});

test('a two-level menu from ring to hang-up, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByLabel('Sample').focus();
  await page.keyboard.type('Menu');
  await expect(source(page)).toHaveValue(/Harbour Bikes/);

  await tabTo(page, 'Step');
  await page.keyboard.press('Enter');
  await expect(heard(page)).toContainText('To ask about a repair, press 1.');
  await page.keyboard.press('1');
  await expect(heard(page)).toContainText('Please enter the number on your repair ticket');
  await page.keyboard.type('4711');
  await expect(heard(page)).toContainText('Ticket 4711 is ready');
  await expect(page.getByRole('tab', { name: '/ticket (running)' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The document ends here').first()).toBeVisible();
  await expect(page.getByText('Call ended')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'POST /ticket' })).toContainText('4711');
});

test('without a key the call times out and falls through; Back takes it back', async ({ page }) => {
  await open(page);
  const step = page.getByRole('button', { name: 'Step' });
  await step.click();
  await step.click();
  await expect(page.getByText('Gather waits for a key, 5 s.')).toBeVisible();
  await step.click();
  await expect(heard(page)).toContainText('We did not hear a key.');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('Gather waits for a key, 5 s.')).toBeVisible();
  await expect(heard(page)).not.toContainText('We did not hear a key.');
});

test('Call plays by itself, and lights the verb it runs', async ({ page }) => {
  await open(page);
  await source(page).fill('<Response>\n  <Say>Hi</Say>\n</Response>');
  await page.getByLabel('Speed').selectOption('4');
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(heard(page)).toContainText('Hi');
  await expect(page.getByText('The document ends here').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Call again' })).toBeVisible();
});

test('the lit verb can be read in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/widgets/twiml-playground/');
  await page.getByRole('button', { name: 'Step' }).click();
  const lit = page.locator('mark[data-lit]:not([class])', { hasText: 'Welcome' });
  const colour = (node: Element) => getComputedStyle(node).color;
  expect(await lit.evaluate(colour)).toBe(await page.locator('.twiml-marks').evaluate(colour));
});

test('the running verb is selected in its document on request', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Step' }).click();
  await page.getByRole('tab', { name: '/answer' }).click();
  await page.getByRole('button', { name: 'Select in source' }).click();
  await expect(page.getByRole('tab', { name: '/ (running)', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect
    .poll(() =>
      source(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    )
    .toBe('<Say>Welcome to the night desk. Press 1 for opening hours.</Say>');
});

test('an endless Redirect and whatever else is pasted are answered in words', async ({ page }) => {
  await open(page);
  await source(page).fill('<Response><Redirect>/</Redirect></Response>');
  await page.getByLabel('Speed').selectOption('16');
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(page.getByText(/goes round in circles/).first()).toBeVisible({ timeout: 15_000 });

  for (const [pasted, answer] of [
    ['{"hello": "world"}', 'This looks like JSON'],
    ['<!DOCTYPE html><html></html>', 'This is an HTML page'],
    ['', 'The document is empty'],
    [`<Response>${'<Say>Hello</Say>\n'.repeat(4000)}</Response>`, 'A TwiML document may have 64 kB'],
    ['\u0000\u0001\u0002PNG', 'This is not text'],
  ] as const) {
    await paste(page, pasted);
    await expect(page.getByRole('listitem').filter({ hasText: answer })).toBeVisible();
  }
});

test('five megabytes are refused in words, and the text stays', async ({ page }) => {
  await open(page);
  const before = await source(page).inputValue();
  await source(page).evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '<Say>Hello</Say>\n'.repeat(300_000));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('alert')).toContainText('That is 4,980 kB');
  await expect(source(page)).toHaveValue(before);
});

test('Dial calls a far side that can be made to be busy, and Gather takes words', async ({ page }) => {
  await open(page);
  await source(page).fill(
    '<Response><Dial>+12025550177</Dial><Gather input="speech" action="/answer"><Say>Where to?</Say></Gather></Response>',
  );
  await page.getByRole('button', { name: 'Step' }).click();
  await expect(page.getByText('Dial calls +12025550177.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Is busy' }).click();
  await expect(heard(page)).toContainText('Where to?');
  await page.getByLabel('You say').fill('To the harbour');
  await page.getByLabel('You say').press('Enter');
  await expect(heard(page)).toContainText('To the harbour');
  await expect(heard(page)).toContainText('We are open from nine to five');
});

test('documents are added, renamed and removed, and nothing typed is lost on reload', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add document' }).click();
  await source(page).fill('<Response><Say>New</Say></Response>');
  await page.getByLabel('Path of this document').fill('no slash');
  await expect(page.getByText('A path begins with /')).toBeVisible();
  await page.getByLabel('Path of this document').fill('/new');
  await page.getByLabel('Path of this document').press('Enter');
  await expect(page.getByRole('tab', { name: '/new' })).toBeVisible();

  await page.reload();
  await page.getByRole('tab', { name: '/new' }).click();
  await expect(source(page)).toHaveValue('<Response><Say>New</Say></Response>');

  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('tab', { name: '/new' })).toHaveCount(0);
  await expect(page.getByRole('tablist', { name: 'Documents' }).getByRole('tab', { selected: true })).toBeFocused();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('tab', { name: '/new' }).click();
  await expect(source(page)).toHaveValue('<Response><Say>New</Say></Response>');
});

test('messaging documents answer a text', async ({ page }) => {
  await open(page);
  await page.getByLabel('Sample').selectOption('sms-reply');
  await page.getByLabel('Your text').fill('Hello');
  // What answers texts is fetched for the first document of this kind.
  await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
  await page.getByLabel('Your text').press('Enter');
  const conversation = page.getByRole('log', { name: 'Conversation' });
  await expect(conversation).toContainText('Hello');
  await expect(conversation).toContainText('will answer by noon');
  await source(page).fill('<Response><Redirect>/nowhere</Redirect></Response>');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(conversation).toContainText('Logged as 11200');
});

test('a copied link opens the same documents, long as they are, and a damaged one says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const long = `<Response>${'<Say>Linked &amp; sent</Say>'.repeat(300)}</Response>`;
  await source(page).fill(long);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(600);
  await page.goto(link);
  await expect(source(page)).toHaveValue(long);

  await page.goto(link.slice(0, -30));
  await expect(page.getByText('The link is damaged, or its end is missing.')).toBeVisible();
  await expect(source(page)).toHaveValue(/night desk/);

  const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919 * (i + 13)) % 65521).toString(36)).join(' ');
  await paste(page, `<Response><!-- ${noise} --></Response>`);
  await expect(page.getByText('Too long for a link')).toBeVisible();
});

test('the editor lets Tab leave, the page is quiet and fits 320 px', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await source(page).focus();
  await page.keyboard.press('Tab');
  await expect(source(page)).not.toBeFocused();
  await page.getByLabel('Sample').selectOption('broken');
  expect(requests).toEqual([]);
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(page.getByText('Not connected')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Only the site's own scripts, once a call needs them.
  const { origin } = new URL(page.url());
  expect(requests.filter((url) => !url.startsWith(`${origin}/_astro/`))).toEqual([]);
  expect(problems).toEqual([]);
});

test('a document is checked in its place among the others', async ({ page }) => {
  await open(page);
  await source(page).fill('<Response><Gather action="/anser"/><Redirect>/answer</Redirect></Response>');
  await expect(page.getByText('No document here has the path /anser. There is /, /answer.')).toBeVisible();
  await page.getByRole('tab', { name: '/answer' }).click();
  await source(page).fill('<Response><Redirect>/answer</Redirect></Response>');
  await expect(page.getByRole('link', { name: 'endless-redirect' })).toBeVisible();
});

test('on a phone a long path fits, and the phone is one step from the editor', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await page.getByLabel('Path of this document').fill(`/${'long-'.repeat(40)}`);
  await page.getByLabel('Path of this document').press('Enter');
  await expect(page.getByLabel(/^TwiML of \/long-/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Go to the phone' }).click();
  await expect(page.getByRole('button', { name: 'Call', exact: true })).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Call', exact: true })).toBeFocused();
});

test('in a frame the source has its colors', async ({ page }) => {
  await page.goto('/embed/twiml-playground/');
  const color = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  expect(await color('.twiml-marks .tok-function')).not.toBe(await color('.twiml-marks'));
});
