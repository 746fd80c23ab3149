import { expect, type Page, test } from '@playwright/test';

test.use({ locale: 'en-GB' });

const field = (page: Page) => page.getByLabel('Phone number', { exact: true });

/** The field as it stands, with | for the caret. */
const shown = (page: Page) =>
  field(page).evaluate((input: HTMLInputElement) => {
    const caret = input.selectionStart ?? 0;
    return `${input.value.slice(0, caret)}|${input.value.slice(caret)}`;
  });

/** Opens the formatter with this text in its field, and the caret at the |. */
async function start(page: Page, text: string, region = '') {
  const number = text.replace('|', '');
  await page.goto(`/widgets/e164-formatter/?${new URLSearchParams({ number: number || ' ', region })}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await field(page).focus();
  await loaded(page);
  if (number === '') await field(page).fill('');
  await caretAt(page, text.indexOf('|'));
}

/** What groups digits is a file of its own, fetched when the field is focused. */
async function loaded(page: Page) {
  const name = () => performance.getEntriesByType('resource').find(({ name }) => /\/typing\.[^/]*$/.test(name))?.name;
  const address = await (await page.waitForFunction(name)).jsonValue();
  await page.evaluate((url) => import(url ?? ''), address);
}

const caretAt = (page: Page, position: number) =>
  field(page).evaluate((input: HTMLInputElement, at) => input.setSelectionRange(at, at), position);

test('groups the digits as they are typed, caret at the end', async ({ page }) => {
  await start(page, '|', 'GB');
  await page.keyboard.type('02079460958');
  expect(await shown(page)).toBe('020 7946 0958|');
  await field(page).fill('');
  await page.keyboard.type('+12025550143');
  expect(await shown(page)).toBe('+1 202 555 0143|');
});

test('keeps the caret where the digit went in, in the middle', async ({ page }) => {
  await start(page, '+44 20 7|6 0958');
  await page.keyboard.type('94');
  expect(await shown(page)).toBe('+44 20 794|6 0958');
});

test('deletes across a separator, both ways', async ({ page }) => {
  await start(page, '+44 20 |7946 0958');
  await page.keyboard.press('Backspace');
  expect((await shown(page)).replaceAll(' ', '')).toBe('+442|79460958');
  await start(page, '+44 20| 7946 0123');
  await page.keyboard.press('Delete');
  expect((await shown(page)).replaceAll(' ', '')).toBe('+4420|9460123');
});

test('backspace takes a number away to the last digit', async ({ page }) => {
  await start(page, '(202) 555-0143|', 'US');
  for (const rest of ['202555014', '20255501', '2025550', '202555', '20255', '2025', '202', '20', '2', '']) {
    await page.keyboard.press('Backspace');
    expect((await field(page).inputValue()).replace(/\D/g, '')).toBe(rest);
  }
  expect(await shown(page)).toBe('|');
});

test('groups what is pasted, and leaves the separators of what comes with its own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const paste = async (text: string) => {
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await page.keyboard.press('ControlOrMeta+v');
  };
  await start(page, '|', 'GB');
  await paste('+442079460958');
  expect(await shown(page)).toBe('+44 20 7946 0958|');
  await field(page).fill('');
  await paste('+44 (0)20 7946-0958');
  expect(await shown(page)).toBe('+44 (0)20 7946-0958|');
  await start(page, '+44 20 |0958', 'GB');
  await paste('7946');
  expect(await shown(page)).toBe('+44 20 7946| 0958');
});

test('groups what was typed before the code for it was there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/typing\.[^/]*$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/widgets/e164-formatter/?${new URLSearchParams({ number: ' ', region: 'GB' })}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await field(page).focus();
  await field(page).fill('');
  await page.keyboard.type('02079460958');
  expect(await field(page).inputValue()).toBe('02079460958');
  release();
  await expect(field(page)).toHaveValue('020 7946 0958');
});

test('leaves the separators that a person types alone', async ({ page }) => {
  await start(page, '|', 'GB');
  for (const text of ['+44 (0)20 7946.0958', '(020)7946-0958', '+44 20 7946 0958 ext. 22']) {
    await field(page).fill('');
    await page.keyboard.type(text);
    expect(await shown(page)).toBe(`${text}|`);
  }
});

test('an undo brings back what was typed, and a redo what was made of it', async ({ page }) => {
  await start(page, '|', 'GB');
  await page.keyboard.type('0207');
  expect(await field(page).inputValue()).toBe('020 7');
  await page.keyboard.press('ControlOrMeta+z');
  expect((await field(page).inputValue()).replaceAll(' ', '')).toBe('0207');
  for (let i = 0; i < 10 && (await field(page).inputValue()) !== ''; i++) await page.keyboard.press('ControlOrMeta+z');
  expect(await field(page).inputValue()).toBe('');
  for (let i = 0; i < 10; i++) await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await field(page).inputValue()).toBe('020 7');
});

test('the reader can have it off, and it stays off', async ({ page }) => {
  await start(page, '|', 'GB');
  await page.getByLabel('Group the digits while I type').uncheck();
  await field(page).focus();
  await page.keyboard.type('02079460958');
  expect(await shown(page)).toBe('02079460958|');
  await page.reload();
  await expect(page.getByLabel('Group the digits while I type')).not.toBeChecked();
});

test.describe('Android keyboards', () => {
  test('a composition is left alone until it ends, then grouped, with no digit written twice', async ({ page }) => {
    await start(page, '|', 'GB');
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ['0', '02', '020', '0207', '02079']) {
      await compose(text);
      expect(await field(page).inputValue()).toBe(text);
    }
    await keyboard.send('Input.insertText', { text: '02079' });
    expect(await shown(page)).toBe('020 79|');
    for (const text of ['4', '46']) await compose(text);
    await keyboard.send('Input.insertText', { text: '46' });
    expect(await shown(page)).toBe('020 7946|');
  });

  test('a composition in the middle keeps the caret there', async ({ page }) => {
    await start(page, '+44 20 7|6 0958');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: '9', selectionStart: 1, selectionEnd: 1 });
    await keyboard.send('Input.imeSetComposition', { text: '94', selectionStart: 2, selectionEnd: 2 });
    await keyboard.send('Input.insertText', { text: '94' });
    expect(await shown(page)).toBe('+44 20 794|6 0958');
  });

  test('text that comes in without a key, as from a suggestion, is grouped', async ({ page }) => {
    await start(page, '|', 'GB');
    await page.keyboard.insertText('02079460958');
    expect(await shown(page)).toBe('020 7946 0958|');
  });
});
