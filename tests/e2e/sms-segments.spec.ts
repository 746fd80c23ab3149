import { expect, type Page, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

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

test('writes the draft when typing rests, and at once when the page is left', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      document.body.dataset['drafts'] = String(Number(document.body.dataset['drafts'] ?? 0) + 1);
      write.call(this, key, value);
    };
  });
  await message(page).evaluate((area: HTMLTextAreaElement) => {
    area.select();
    for (const key of 'twenty keys in a row') document.execCommand('insertText', false, key);
  });
  await expect(page.locator('body')).toHaveAttribute('data-drafts', '1');
  await message(page).press('End');
  await message(page).press('!');
  await page.getByRole('link', { name: 'Glossary' }).first().click();
  await page.goBack();
  await alive(page);
  await expect(message(page)).toHaveValue('twenty keys in a row!');
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
  // Nothing in it comes twice, so that packing does not help.
  const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919 * (i + 13)) % 65521).toString(36)).join(' ');
  await open(page);
  await message(page).fill(noise);
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

const panel = (page: Page, title: string) => page.locator('details', { hasText: title });
const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`;
const turkish = 'Sayın müşterimiz, siparişiniz kargoya verildi. Yarın 10:00 ile 12:00 arasında teslim edilir.';

test('compares the ways to send a message, and takes the national shift table', async ({ page }) => {
  await open(page, query({ text: turkish }));
  await expect(reading(page, 'Segments')).toHaveText('2');
  await page.getByText('Compare ways to send it').click();
  const shifted = page.getByRole('row', { name: /Turkish locking shift table/ });
  await expect(shifted.getByRole('cell').first()).toHaveText('1');
  await shifted.getByRole('button', { name: 'Use the Turkish locking shift table' }).click();
  await expect(reading(page, 'Segments')).toHaveText('1');
  await expect(reading(page, 'Encoding')).toHaveText('GSM-7');
  await expect(page.getByText('A phone or network that does not know shift tables shows other letters.')).toBeVisible();
  await page.locator('summary', { hasText: 'Options' }).click();
  await expect(page.getByLabel('Locking shift table')).toHaveValue('1');
  await shifted.getByRole('button', { name: 'Do without the Turkish locking shift table' }).click();
  await expect(reading(page, 'Segments')).toHaveText('2');
  await expect(page.locator('[data-best]')).toHaveCount(1);
  await message(page).fill('the same in every way');
  await expect(page.locator('[data-best]')).toHaveCount(0);
});

test('opens with the shift tables of its address, and refuses one that there is not', async ({ page }) => {
  await open(page, query({ text: 'Buenos días, ¿qué tal está?', singleShift: '2', lockingShift: '2' }));
  await expect(reading(page, 'Encoding')).toHaveText('GSM-7');
  await expect(page.getByText('It is sent with the Spanish single shift table')).toBeVisible();
  await expect(page.getByText('The link sets “lockingShift” to something this widget does not know')).toBeVisible();
});

test('says what a link chose while the options are closed', async ({ page }) => {
  await open(page, query({ referenceBits: '16', singleShift: 'auto', lockingShift: '1' }));
  const summary = page.locator('summary', { hasText: 'Options' });
  await expect(summary).toContainText('16-bit reference · Turkish locking shift · automatic single shift');
  await summary.click();
  await page.getByLabel('Reference number').selectOption('8');
  await expect(summary).not.toContainText('16-bit');
});

test('explains every octet, by keyboard and by tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, query({ text: `hi${'x'.repeat(159)}`, panel: 'octets' }));
  const octets = page.getByRole('group', { name: 'User data, octet by octet' }).getByRole('button');
  await expect(octets).toHaveCount(140);
  await expect(octets.first()).toHaveAccessibleName(
    /^Octet 1: 05, User Data Header Length, 5 octets of header follow$/,
  );
  await octets.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Octet 2 of 140: 00, Information Element Identifier')).toBeVisible();
  await expect(page.getByText('TS 23.040 §9.2.3.24.1', { exact: true })).toBeVisible();
  await page.keyboard.press('End');
  await expect(octets.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(octets.first()).not.toBeFocused();
  await octets.nth(6).click();
  await expect(page.getByText('bit 0: zero, to fill up; bits 1 to 7: of the septet 0x68')).toBeVisible();
  await page.getByLabel('Segment', { exact: true }).selectOption('2 of 2');
  await expect(octets).toHaveCount(14);
  await page.getByRole('button', { name: 'Copy as hex' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^05 00 03 2A 02 02 F0 /);
});

test('estimates the cost from what the reader enters', async ({ page }) => {
  await open(page, query({ text: 'x'.repeat(200) }));
  await page.getByText('Estimate the cost').click();
  await page.getByLabel('Price of a segment').pressSequentially('0,0083');
  await page.getByLabel('Recipients').pressSequentially('10,000');
  await expect(page.getByText('2 segments × 10,000 × 0,0083 = 166.00')).toBeVisible();
  await page.getByLabel('Recipients').fill('many');
  await expect(page.getByText('“many” is not an amount')).toBeVisible();
});

test('counts a template over a list and shows the worst case', async ({ page }) => {
  await open(page, query({ text: `Hi {{name}}! ${'x'.repeat(140)}` }));
  await page.getByText('Count a template for many recipients').click();
  const template = panel(page, 'Count a template');
  await template.getByLabel('Values').pressSequentially('Anna\nBartholomew\nSøren’s', { delay: 5 });
  await expect(template.getByText('3 messages, 5 segments')).toBeVisible();
  await expect(template.getByText('Worst case, row 3, 3 segments:')).toBeVisible();
  await expect(template.locator('blockquote')).toContainText('Hi Søren’s!');
  await expect(template.getByLabel('Values')).toHaveValue('Anna\nBartholomew\nSøren’s');
});

test('names any character of Unicode', async ({ page }) => {
  await open(page, query({ text: 'a 🚚 ğ 한' }));
  const offenders = page.getByRole('region', { name: 'Characters that are not in GSM-7' });
  for (const name of ['delivery truck', 'latin small letter g with breve', 'hangul syllable han']) {
    await expect(offenders.getByText(name)).toBeVisible();
  }
});

test('answers characters that nobody sees with what happens on the wire', async ({ page }) => {
  await open(page);
  const said = page.locator('.sms-explanation');
  const answers: [string, string][] = [
    ['a\u001bb', 'U+001B, escape'],
    ['a\0b', 'takes it for the end of the text'],
    ['\ufeffHi', 'a byte order mark left by a file'],
    ['a\ud83d', 'half of a surrogate pair'],
    ['a\u0007', 'a control character, U+0007'],
    ['שלום', 'in the order it is read'],
  ];
  for (const [text, answer] of answers) {
    await message(page).evaluate((area: HTMLTextAreaElement, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await expect(said).toContainText(answer);
  }
});

test('takes 30 keys in a row in a text of 2,000 characters, and says how long one takes', async ({ page }) => {
  await open(page);
  await message(page).fill('The quick brown fox, “so to speak”. '.repeat(55).slice(0, 1960));
  await message(page).press('End');
  const times = await page.evaluate(async () => {
    const taken: number[] = [];
    for (let i = 0; i < 30; i++) {
      const start = performance.now();
      document.execCommand('insertText', false, 'z');
      taken.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return taken.sort((a, b) => a - b);
  });
  console.log(`A key in a text of 2,000 characters: ${times[15]?.toFixed(1)} ms`);
  await expect(message(page)).toHaveValue(/z{30}$/);
});

test('no panel scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const panelId of ['compare', 'cost', 'octets', 'template']) {
    await open(page, query({ text: `${turkish} {{a_rather_long_name}}`, panel: panelId, values: 'W'.repeat(300) }));
    await expect(page.locator('details[open] .sms-panel > *').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('open panels have no accessibility problem', async ({ page }) => {
  test.slow();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const panelId of ['compare', 'cost', 'octets', 'template']) {
      await open(page, query({ text: `${turkish} {{name}} “x”`, panel: panelId, values: 'Anna', price: 'x' }));
      await expect(page.locator('details[open] .sms-panel > *').nth(1)).toBeVisible();
      expect(await accessibilityProblems(page), panelId).toEqual([]);
    }
  }
});
