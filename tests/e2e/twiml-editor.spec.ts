import { expect, type Locator, type Page, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

const chunk = '**/CodeEditor.*.js';

const source = (page: Page) => page.getByLabel(/^TwiML of/);
const editor = (page: Page) => page.locator('.cm-content');
const suggestions = (page: Page) => page.locator('.cm-tooltip-autocomplete li');
/** What the code editor holds; all its lines are in view in these tests. */
const text = (page: Page) =>
  editor(page).evaluate((content) =>
    [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
  );
const box = (locator: Locator) => locator.evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

async function open(page: Page) {
  await page.goto('/widgets/twiml-playground/');
  await expect(page.getByRole('button', { name: 'Call', exact: true })).toBeEnabled();
}

/** Opens the code editor with this text in place of the sample; | is where the caret comes to stand. */
async function edit(page: Page, marked: string) {
  await open(page);
  await source(page).focus();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(marked.replace('|', ''));
  await page.keyboard.press('Escape');
  const after = marked.length - 1 - marked.indexOf('|');
  if (marked.includes('|')) for (let i = 0; i < after; i++) await page.keyboard.press('ArrowLeft');
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the source is there, labelled and in colours', async ({ page }) => {
    await page.goto('/widgets/twiml-playground/');
    await expect(source(page)).toHaveValue(/Welcome to the night desk/);
    await expect(page.locator('.twiml-marks')).toContainText('Welcome to the night desk');
    const tag = page.locator('.twiml-marks .tok-function').first();
    await expect(tag).toHaveText('Response');
    const colour = (locator: Locator) => locator.evaluate((each) => getComputedStyle(each).color);
    expect(await colour(tag)).not.toBe(await colour(page.locator('.twiml-marks')));
    expect(await colour(source(page))).toBe('rgba(0, 0, 0, 0)');
    // By its place: a text within noscript is not looked for.
    const second = page.locator('.twiml noscript pre');
    await expect(second).toBeVisible();
    await expect(second).toContainText('<Say>Thank you for calling.</Say>');
    await expect(page.locator('.twiml').getByRole('button')).toHaveCount(0);
  });
});

test('the code comes with the first focus; what is typed meanwhile stays, and so does the caret', async ({ page }) => {
  let asked = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(chunk, async (route) => {
    asked++;
    await released;
    await route.continue();
  });
  await open(page);
  await page.getByRole('button', { name: 'Step' }).click();
  expect(asked).toBe(0);

  await source(page).focus();
  await expect.poll(() => asked).toBe(1);
  await source(page).evaluate((area: HTMLTextAreaElement) => {
    const at = area.value.indexOf('Welcome');
    area.setSelectionRange(at, at);
  });
  await page.keyboard.type('Oh! ');
  await expect(source(page)).toHaveValue(/<Say>Oh! Welcome/);
  release();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('And ');
  expect(await text(page)).toContain('<Say>Oh! And Welcome');

  for (let i = 0; i < 3; i++) await page.keyboard.press('ControlOrMeta+z');
  expect(await text(page)).toContain('<Say>Welcome');
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await text(page)).toContain('<Say>Oh! ');
});

test('where the code cannot be loaded, the plain text area stays and says so', async ({ page }) => {
  await page.route(chunk, (route) => route.abort());
  await open(page);
  await source(page).focus();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(source(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('<Response><Sayy/></Response>');
  await expect(page.getByRole('listitem').filter({ hasText: 'unknown-element' })).toBeVisible();
  await page.getByRole('button', { name: 'Fix' }).click();
  await expect(source(page)).toHaveValue('<Response><Say/></Response>');
});

test('plain text is a choice that is remembered; the undo history outlasts it', async ({ page }) => {
  await edit(page, '<Response><Hangup/></Response>');
  const plain = page.getByRole('button', { name: 'Plain text' });
  await plain.click();
  await expect(plain).toHaveAttribute('aria-pressed', 'true');
  await expect(source(page)).toHaveValue('<Response><Hangup/></Response>');
  await source(page).fill('<Response><Leave/></Response>');
  await plain.click();
  await expect(editor(page)).toBeVisible();
  expect(await text(page)).toBe('<Response><Leave/></Response>');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await text(page)).toBe('<Response><Hangup/></Response>');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await text(page)).toContain('Welcome to the night desk');

  await plain.click();
  await page.reload();
  await expect(plain).toHaveAttribute('aria-pressed', 'true');
  await source(page).focus();
  await page.waitForLoadState('networkidle');
  await expect(editor(page)).toHaveCount(0);
});

test('the policy refuses nothing, and the sheets apply', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      console.error(`${violatedDirective} ${sample}`),
    ),
  );
  await edit(page, '<Response>\n  <Sayy voice="x">Tom & Jerry</Sayy>\n  |\n</Response>');
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(page.locator('.cm-tooltip')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('<!-- -->');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Control+Space');
  await page.getByRole('button', { name: 'Step' }).hover();
  expect(await page.locator('.cm-scroller').evaluate((each) => getComputedStyle(each).display)).toBe('flex');
  expect(
    await page
      .locator('.cm-lintRange-error')
      .first()
      .evaluate((each) => getComputedStyle(each).textDecorationStyle),
  ).toBe('wavy');
  expect(problems).toEqual([]);
});

test('problems are marked, told by keyboard, found from the list and mended', async ({ page }) => {
  await edit(page, '|<Response>\n  <Say>Tom & Jerry</Say>\n  <Sayy>Bye</Sayy>\n</Response>');
  await expect(page.locator('.cm-lintRange-error')).toHaveText(['&', 'Sayy']);
  await expect(page.locator('.cm-lint-marker-error')).toHaveCount(2);
  const description = await editor(page).getAttribute('aria-describedby');
  await expect(page.locator(`[id="${description?.split(' ')[0]}"]`)).toHaveText('2 errors.');

  await page.keyboard.press('F8');
  expect(await selected(page)).toBe('&');
  await expect(page.locator('.cm-tooltip')).toContainText('&amp;');
  await page.keyboard.press('Escape');
  await expect(page.locator('.cm-tooltip')).toHaveCount(0);
  // What is announced is taken back soon after.
  await page.locator('.cm-announced').evaluate((live) => {
    new MutationObserver(() => {
      if (live.textContent?.trim()) live.setAttribute('data-said', live.textContent);
    }).observe(live, { childList: true, subtree: true, characterData: true });
  });
  await page.keyboard.press('F8');
  expect(await selected(page)).toBe('Sayy');
  await expect(page.locator('.cm-announced')).toHaveAttribute('data-said', /There is no <Sayy>/);

  const item = page.getByRole('listitem').filter({ hasText: 'unescaped-ampersand' });
  await item.getByText('2:12').click();
  await expect(editor(page)).toBeFocused();
  expect(await selected(page)).toBe('&');
  await item.getByRole('button', { name: 'Fix' }).click();
  expect(await text(page)).toContain('Tom &amp; Jerry');
  await expect(page.locator('.cm-lintRange-error')).toHaveText(['Sayy']);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text(page)).toContain('Tom & Jerry');
});

test('a message is shown to the mouse, with its fix', async ({ page }) => {
  await edit(page, '<Response>\n  <Sayy>Bye</Sayy>\n</Response>');
  await page.locator('.cm-lintRange-error').hover();
  const tip = page.locator('.cm-tooltip-lint');
  await expect(tip).toContainText('Did you mean <Say>?');
  await tip.getByRole('button', { name: 'Write Say' }).click();
  expect(await text(page)).toContain('<Say>Bye</Say>');
});

test('the verb being run is lit and in view; focus and page stay where they are', async ({ page }) => {
  const verbs = Array.from({ length: 60 }, (_, i) => `  <Pause length="${i + 1}"/>`).join('\n');
  await edit(page, `<Response>\n${verbs}\n  <Say>Here</Say>\n</Response>`);
  await page.keyboard.press('ControlOrMeta+Home');
  const step = page.getByRole('button', { name: 'Step' });
  await step.focus();
  const top = await page.evaluate(() => scrollY);
  for (let i = 0; i < 61; i++) await page.keyboard.press('Enter');
  const lit = page.locator('.cm-line .twiml-lit');
  await expect(lit).toHaveText('<Say>Here</Say>');
  await expect(page.locator('.cm-gutterElement.twiml-lit').first()).toHaveText('62');
  const view = await box(page.locator('.cm-scroller'));
  const line = await box(lit);
  expect(line.top).toBeGreaterThanOrEqual(view.top);
  expect(line.bottom).toBeLessThanOrEqual(view.bottom);
  await expect(step).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('a Dial is written from suggestions alone, by keyboard', async ({ page }) => {
  await edit(page, '<Response>|</Response>');
  await page.keyboard.type('<Di');
  await expect(suggestions(page).first()).toHaveText('Dial');
  await expect(page.locator('.cm-completionInfo')).toContainText('Takes text, Application');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  expect(await text(page)).toBe('<Response><Dial></Dial></Response>');

  await page.keyboard.type('<Num');
  await expect(suggestions(page).first()).toHaveText('Number');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' statusCallbackE');
  await expect(suggestions(page).first()).toHaveText('statusCallbackEvent');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await expect(suggestions(page)).toHaveText(['initiated', 'ringing', 'answered', 'completed']);
  await page.waitForTimeout(150);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' ');
  await expect(suggestions(page)).toHaveText(['initiated', 'answered', 'completed']);
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  expect(await text(page)).toBe(
    '<Response><Dial><Number statusCallbackEvent="ringing initiated"></Number></Dial></Response>',
  );
});

test('where a URL is wanted the other documents are suggested; Escape closes the list', async ({ page }) => {
  await edit(page, '<Response><Gather |></Gather></Response>');
  await page.keyboard.type('action="');
  await expect(suggestions(page)).toHaveText(['/', '/answer']);
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
});

test('text is left alone until asked; an end tag is completed; Tab leaves', async ({ page }) => {
  await edit(page, '<Response><Say>Hi|');
  await page.keyboard.type(' there');
  await expect(suggestions(page)).toHaveCount(0);
  await page.keyboard.press('Control+Space');
  await expect(suggestions(page).first()).toContainText('</Say>');
  await page.keyboard.press('Escape');
  await page.keyboard.type('</');
  await expect(suggestions(page)).toHaveText([/<\/Say>/]);
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  expect(await text(page)).toBe('<Response><Say>Hi there</Say>');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await text(page)).toBe('<Response><Say>Hi there</Say>');
});

test('Format indents, keeps the rest and can be undone; broken tags it leaves alone', async ({ page }) => {
  await edit(page, '<Response><Say>Hi</Say><Hangup/></Response>');
  await page.getByRole('button', { name: 'Format' }).click();
  await expect.poll(() => text(page)).toBe('<Response>\n  <Say>Hi</Say>\n  <Hangup/>\n</Response>\n');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text(page)).toBe('<Response><Say>Hi</Say><Hangup/></Response>');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('<Response>');
  await page.getByRole('button', { name: 'Format' }).click();
  await expect(page.getByRole('alert')).toContainText('Mend the tags first');
  expect(await text(page)).toBe('<Response>');
});

test('every document has an undo history of its own', async ({ page }) => {
  await edit(page, '<Response><Hangup/></Response>');
  await page.getByRole('tab', { name: '/answer' }).click();
  expect(await text(page)).toContain('We are open');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await text(page)).toContain('We are open');
  await page.getByRole('tab', { name: '/', exact: true }).click();
  expect(await text(page)).toBe('<Response><Hangup/></Response>');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await text(page)).toContain('Welcome to the night desk');
});

test('five megabytes are refused in words, and the text stays', async ({ page }) => {
  await edit(page, '<Response/>');
  await editor(page).evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '<Say>Hello</Say>\n'.repeat(300_000));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('alert')).toContainText('That is 4,980 kB');
  expect(await text(page)).toBe('<Response/>');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`accessible while in use, and fits 320 px: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await edit(page, '<Response>\n  <Say>Tom & Jerry</Say>\n  <Gather numdigits="1"/>\n  |\n</Response>');
    await expect(editor(page)).toHaveAccessibleName('TwiML of /');
    await page.keyboard.type('<');
    await expect(suggestions(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // The list is scrolled by the arrow keys, from the editor, which names the active option.
    const isKnown = (problem: string) =>
      problem.startsWith('scrollable-region-focusable') && problem.includes('role="listbox"');
    const found = (await accessibilityProblems(page)).filter((problem) => !isKnown(problem));
    expect(found).toEqual([]);
  });
}
