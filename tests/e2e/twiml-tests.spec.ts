import { expect, type Page, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

const source = (page: Page) => page.getByLabel(/^TwiML of/);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Opens the playground with the plain text area, ready to be used. */
async function open(page: Page, query = '') {
  await page.addInitScript(() => localStorage.setItem('switchboard:twiml-editor', 'plain'));
  await page.goto(`/widgets/twiml-playground/${query}`);
  await expect(button(page, 'Call')).toBeEnabled();
}

/** A call that has come to the second document. */
async function openAndPress1(page: Page) {
  await open(page);
  await button(page, 'Step').click();
  await page.getByRole('group', { name: 'Keypad' }).getByRole('button', { name: '1', exact: true }).click();
  await button(page, 'Step').click();
}

test('the chart shows the path of the call, and leads to the source', async ({ page }) => {
  await openAndPress1(page);
  await panel(page, 'Flow');
  const picture = page.locator('.flow-scroll');
  const root = picture.getByRole('group', { name: '/ start' });
  await expect(root.getByRole('listitem').filter({ hasText: 'Gather' })).toContainText('on this call');
  await expect(root.getByRole('listitem').filter({ hasText: 'Hangup' })).not.toContainText('on this call');
  await expect(picture.getByRole('listitem').filter({ hasText: 'running now' })).toContainText('Pause');
  await expect(picture.locator('.flow-edge[data-mark="call"]')).toHaveCount(1);
  await root.getByRole('button', { name: /key goes to \/answer/ }).click();
  await expect(picture.locator('.flow-head', { hasText: '/answer' })).toBeFocused();
  await root.getByRole('button', { name: /Hangup/ }).click();
  await expect
    .poll(() =>
      source(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    )
    .toBe('<Hangup/>');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a call becomes a test, which fails with its reason when the document breaks and passes when it is mended', async ({
  page,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  await openAndPress1(page);
  await panel(page, 'Tests');
  await button(page, 'Save this call as a test').click();
  await expect(page.getByText('1 of 1 test passes.').first()).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Press 1');
  await page.getByLabel('Name').fill('Opening hours');
  await expect(page.getByLabel('Step 2: keys', { exact: true })).toHaveValue('1');
  await expect(page.getByLabel('Expectation 3: words')).toHaveValue(/nine to five/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done: Opening hours' }).click();
  await expect(page.getByRole('region', { name: 'Coverage' })).toContainText('5 of 9 verbs and branches');

  await page.getByRole('tab', { name: /^\/answer/ }).click();
  const mended = await source(page).inputValue();
  await source(page).fill(mended.replace('nine to five', 'ten to four'));
  const row = page.getByRole('listitem').filter({ hasText: 'Opening hours' });
  await expect(row).toContainText('✗ Fails');
  await expect(row).toContainText(
    'Expectation 3: “We are open from nine to five, Monday to Friday.” is heard. Heard instead:',
  );
  await expect(row).toContainText('ten to four');
  await source(page).fill(mended);
  await expect(row).toContainText('✓ Passes');

  await page.getByRole('button', { name: 'Watch on the phone: Opening hours' }).click();
  await expect(page.getByRole('log', { name: 'What is heard' })).toContainText('You press');

  await page.getByRole('button', { name: 'Duplicate: Opening hours' }).click();
  await expect(page.getByText('2 of 2 tests pass.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Delete: Opening hours', exact: true }).click();
  await button(page, 'Bring it back').click();
  await expect(page.getByText('2 of 2 tests pass.').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 of 2 tests pass.').first()).toBeVisible();
  await page.getByRole('button', { name: /^\/ Hangup line \d+$/ }).click();
  await expect
    .poll(() =>
      source(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    )
    .toBe('<Hangup/>');
  expect(violations).toEqual([]);
});

test('a test is written by hand, and an app that never ends does not stop the page', async ({ page }) => {
  const documents = [{ path: '/', source: '<Response><Say loop="0">Again</Say></Response>' }];
  await open(page, `?${new URLSearchParams({ documents: JSON.stringify(documents), panel: 'tests' })}`);
  await button(page, 'New test').click();
  await expect(page.getByText('0 of 1 test passes.').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'A new test' })).toContainText('It is in-progress.');
  await page.getByLabel('Step 1', { exact: true }).selectOption('Presses');
  await page.getByLabel('Step 1: keys', { exact: true }).fill('12x');
  await expect(page.getByText('Keys are 0–9, * and #.')).toBeVisible();
  await page.getByLabel('Step 1: keys', { exact: true }).fill('12#');
  await page.getByLabel('Step 1: keys, after seconds').fill('1.5');
  await button(page, 'Add a step').click();
  await page.getByLabel('Step 2', { exact: true }).selectOption('Hangs up');
  await page.getByLabel('Expectation 1', { exact: true }).selectOption('This is heard');
  await page.getByLabel('Expectation 1: words').fill('again');
  await expect(page.getByText('0 of 1 test passes.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(page.getByLabel('Step 1', { exact: true })).toHaveValue('hangup');
});

test('at the width of a phone the chart is a list that leads from document to document', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?panel=flow');
  await expect(page.locator('.flow-scroll')).toBeHidden();
  await page.getByRole('button', { name: /key goes to \/answer/ }).click();
  await expect(page.locator('.flow-list .flow-head', { hasText: '/answer' })).toBeFocused();
  await panel(page, 'Tests');
  await button(page, 'New test').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
