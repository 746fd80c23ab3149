import { expect, type Page, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

const source = (page: Page) => page.getByLabel(/^TwiML of/);
const heard = (page: Page) => page.getByRole('log', { name: 'What is heard' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the playground with the plain text area and, where one is given, a document of its own. */
async function open(page: Page, twiml?: string) {
  await page.addInitScript(() => localStorage.setItem('switchboard:twiml-editor', 'plain'));
  await page.goto('/widgets/twiml-playground/');
  await expect(button(page, 'Call')).toBeEnabled();
  if (twiml) await source(page).fill(twiml);
}

/** Moves the focus on by Tab until it is on this button. */
async function tabTo(page: Page, name: string) {
  const isThere = () => page.evaluate((text) => document.activeElement?.textContent === text, name);
  for (let i = 0; i < 80 && !(await isThere()); i++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

test('a call from ring to hang-up, back in time and on in another way, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByLabel('Sample').focus();
  await page.keyboard.type('Menu');
  await expect(source(page)).toHaveValue(/Harbour Bikes/);

  await tabTo(page, 'Call');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ringing', { exact: true })).toBeVisible();
  await expect(heard(page)).toContainText('To ask about a repair, press 1.');
  await expect(page.getByText('Waiting for 1 digit, # ends, 5 s timeout after the prompt')).toBeVisible();
  await page.keyboard.press('1');
  await expect(heard(page)).toContainText('enter the number on your repair ticket');
  await page.keyboard.type('47');
  await expect(page.getByText('Digits so far: 47')).toBeAttached();
  await page.keyboard.press('#');
  await expect(heard(page)).toContainText('Ticket 47 is ready.');
  await tabTo(page, 'Hang up');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Call ended')).toBeVisible();

  const moments = page.getByRole('slider', { name: 'Moment' });
  await moments.focus();
  await page.keyboard.press('Home');
  await expect(moments).toHaveAttribute('aria-valuetext', '0:00, The phone rings.');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Digits so far: 4', { exact: true })).toBeAttached();
  await expect(heard(page)).not.toContainText('is ready');
  await page.keyboard.press('8');
  await page.keyboard.press('#');
  await expect(heard(page)).toContainText('Ticket 48 is ready.');

  // What has happened is played again as it was.
  await page.getByLabel('Speed').selectOption('16');
  await moments.focus();
  await page.keyboard.press('Home');
  await button(page, 'Play').press('Enter');
  await expect(heard(page)).toContainText('Ticket 48 is ready.');
  await expect(page.getByText('Call ended')).toBeVisible();
});

test('a key sounds the two tones of its row and column for as long as it is held, unless sound is off', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const tones: { frequency: number; start: number; stop?: number }[] = [];
    Object.assign(window, { tones });
    const make = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () {
      const oscillator = make.call(this);
      const tone: (typeof tones)[number] = { frequency: 0, start: this.currentTime };
      const { start, stop } = oscillator;
      oscillator.start = () => {
        tone.frequency = oscillator.frequency.value;
        tones.push(tone);
        start.call(oscillator);
      };
      oscillator.stop = (when = 0) => {
        tone.stop = when;
        stop.call(oscillator, when);
      };
      return oscillator;
    };
  });
  await open(page);
  const tones = () =>
    page.evaluate(() => (window as unknown as { tones: { frequency: number; start: number; stop?: number }[] }).tones);
  const frequencies = async () => (await tones()).map(({ frequency }) => frequency);

  await button(page, '5').click();
  expect(await frequencies()).toEqual([770, 1336]);
  for (const { start, stop = 0 } of await tones()) expect(stop - start).toBeGreaterThanOrEqual(0.1);

  await page.keyboard.down('#');
  await expect(button(page, 'hash')).toHaveAttribute('data-down', 'true');
  expect((await tones()).slice(2)).toEqual([
    expect.objectContaining({ frequency: 941 }),
    expect.objectContaining({ frequency: 1477 }),
  ]);
  expect((await tones())[2]).not.toHaveProperty('stop');
  await page.keyboard.up('#');
  expect((await tones())[2]).toHaveProperty('stop');

  // The line rings with the tone of North America.
  await button(page, 'Call').click();
  await expect.poll(frequencies).toEqual([770, 1336, 941, 1477, 440, 480]);
  await button(page, 'Restart').click();

  // So does what the app sends down the line.
  await source(page).fill('<Response><Play digits="9"/><Record action="/answer"/></Response>');
  await page.getByLabel('Speed').selectOption('16');
  await button(page, 'Call').click();
  await expect.poll(async () => (await frequencies()).slice(8)).toEqual([852, 1477, 1000]);
  await button(page, 'Restart').click();

  await page.getByLabel(/^Sound/).uncheck();
  await page.reload();
  await expect(page.getByLabel(/^Sound/)).not.toBeChecked();
  await button(page, '5').click();
  expect(await frequencies()).toEqual([]);
});

test('Speak reads what Say says in its language, and is silenced by a key and by Pause', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voices = [
      { name: 'Anna', lang: 'de-DE' },
      { name: 'Sam', lang: 'en-US' },
    ];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
        lang = '';
        rate = 1;
        voice?: { name: string };
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        pending: false,
        getVoices: () => voices,
        speak: ({ text, lang, rate, voice }: SpeechSynthesisUtterance) =>
          said.push(`${text} [${lang}, ${voice?.name}, ${rate}]`),
        cancel: () => said.push('silence'),
      },
    });
  });
  await open(
    page,
    '<Response><Gather numDigits="1" action="/answer"><Say language="de-DE">Guten Tag</Say><Pause length="60"/></Gather></Response>',
  );
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await page.getByLabel('Speed').selectOption('16');
  await page.getByLabel(/^Speak/).check();
  await button(page, 'Call').click();
  await expect.poll(said).toContain('Guten Tag [de-DE, Anna, 2]');
  await button(page, '1').click();
  await expect.poll(said).toContain('We are open from nine to five, Monday to Friday. [en-US, Sam, 2]');
  const text = await said();
  expect(text.slice(text.indexOf('Guten Tag [de-DE, Anna, 2]') + 1)).toContain('silence');
});

test('without a voice or a sound of its own the call runs the same, and says why it is silent', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Object.assign(window, { AudioContext: undefined });
  });
  await open(page);
  await expect(page.getByLabel(/^Speak/)).toBeDisabled();
  await expect(page.getByText('This browser offers no voice to speak with.')).toBeVisible();
  await button(page, 'Step').click();
  await button(page, '1').click();
  await expect(heard(page)).toContainText('We are open from nine to five');
});

test('the runner comes with the first call; where it does not, that is told and can be tried again', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, '<Response><Say>Hello</Say></Response>');
  const before = scripts.length;
  await page.route('**/*.js', (route) => route.abort());
  await button(page, 'Call').click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(source(page)).toHaveValue('<Response><Say>Hello</Say></Response>');
  expect(scripts.length).toBeGreaterThan(before);

  await page.unroute('**/*.js');
  await button(page, 'Try again').click();
  await expect(heard(page)).toContainText('Hello');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what is pressed while the runner is on its way is not lost', async ({ page }) => {
  const menu = '<Response><Gather action="/chosen"><Say>Press a key.</Say></Gather></Response>';
  await open(page, menu);
  let arrive = () => {};
  const waited = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await waited;
    await route.continue();
  });
  await button(page, 'Step').click();
  await button(page, '1').click();
  await button(page, 'hash').click();
  arrive();
  await expect(page.locator('.twiml-log')).toContainText('Digits=1');
});

test('a wait of hours is stepped over, and a pause stops the clock within it', async ({ page }) => {
  await open(page, '<Response><Say>One moment.</Say><Pause length="14400"/><Dial>+12025550177</Dial></Response>');
  await button(page, 'Step').click();
  await button(page, 'Step').click();
  const left = page.getByText(/ left$/);
  await expect(left).toHaveText('4:00:00 left');
  await button(page, 'Play').click();
  await expect(left).toHaveText(/^3:59:/);
  await button(page, 'Pause').click();
  const stopped = await left.textContent();
  await page.waitForTimeout(300);
  await expect(left).toHaveText(stopped ?? '');
  await button(page, 'Step').click();
  await button(page, 'Answers').click();
  await expect(heard(page)).toContainText('Hello?');
  await page.getByLabel('It says').fill('Harbour Bikes, Ada speaking.');
  await page.getByLabel('It says').press('Enter');
  await expect(heard(page)).toContainText('Ada speaking.');
});

test('words come with a confidence, and of several far sides one is chosen', async ({ page }) => {
  await open(
    page,
    '<Response><Gather input="speech" action="/none"/><Dial><Number>+12025550177</Number><Client>desk</Client></Dial></Response>',
  );
  await button(page, 'Step').click();
  await page.getByLabel('Confidence').fill('0.4');
  await page.getByLabel('You say').fill('To the harbour');
  await button(page, 'Say it').click();
  await expect(page.getByText('SpeechResult=To the harbour')).toBeVisible();
  await expect(page.getByText('Confidence=0.4')).toBeVisible();
  await expect(page.getByText(/Logged as 11200/).first()).toBeVisible();

  await button(page, 'Back').click();
  await button(page, 'Step').click();
  const farSide = page.getByLabel('Far side, of 2 that ring');
  await farSide.selectOption('desk');
  await button(page, 'Is busy').click();
  await expect(farSide).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Far side' })).toBeVisible();
});

test('the log shows each request as it is sent, and leads to its moment and its verb', async ({ page }) => {
  await open(page);
  for (let i = 0; i < 4; i++) await button(page, 'Step').click();
  const log = page.getByRole('region', { name: 'Event log' });
  await log
    .getByText(/^Request with/)
    .first()
    .click();
  await expect(log.getByText('POST / HTTP/1.1')).toBeVisible();
  await expect(log.getByText('Called', { exact: true })).toBeVisible();

  await log.getByRole('button', { name: 'Say: Welcome to the night desk.' }).click();
  await expect(heard(page)).not.toContainText('We did not hear a key');
  await expect(log.getByRole('listitem').filter({ hasText: 'We did not hear a key' })).toHaveAttribute('data-later');
  await expect
    .poll(() =>
      source(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    )
    .toContain('Welcome to the night desk.');
  await button(page, 'Forward').click();
  await button(page, 'Forward').click();
  await expect(heard(page)).toContainText('We did not hear a key');
});

test('a hundred steps in a row, and an endless loop, stay quick', async ({ page }) => {
  await open(page, '<Response><Say loop="0">Round and round.</Say></Response>');
  await button(page, 'Step').click();
  await expect(heard(page)).toContainText('Round and round.');
  await button(page, 'Step').evaluate((step: HTMLElement) => {
    for (let i = 0; i < 300; i++) step.click();
  });
  await expect(page.getByText('302 of 302')).toBeAttached();
  await expect(heard(page)).toContainText('earlier lines are in the event log');
});

test('a conversation by text: replies, what they cost, a picture, and STOP', async ({ page }) => {
  await open(page);
  await page.getByLabel('Check as').selectOption('messaging');
  await source(page).fill(
    '<Response><Message>We got {{NumMedia}} pictures.</Message><Message><Body>Map</Body><Media>https://media.example/map.png</Media></Message></Response>',
  );
  const conversation = page.getByRole('log', { name: 'Conversation' });
  await page.getByLabel('With a picture').check();
  await expect(button(page, 'Send')).toBeEnabled();
  await page.getByLabel('Your text').press('Enter');
  await expect(conversation).toContainText('We got 1 pictures.');
  await expect(conversation).toContainText('https://media.example/map.png');
  await expect(page.getByText('NumMedia=1')).toBeVisible();
  await button(page, 'STOP').click();
  await expect(conversation).toContainText('The provider replies');
  await expect(page.getByText('The sender has opted out')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await conversation.getByRole('link', { name: '1 segment' }).first().click();
  await expect(page.getByLabel('Message', { exact: true }).first()).toHaveValue('We got 1 pictures.');
});

test('a call in full fits 320 px, with keys to be hit by a thumb, and breaks no rule of accessibility', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(
    page,
    '<Response><Gather input="dtmf speech" numDigits="4" finishOnKey="*"><Say>Go on</Say></Gather></Response>',
  );
  await button(page, 'Step').click();
  await button(page, '4').click();
  await expect(page.getByText(/^Waiting for up to 4 digits or speech, \* ends/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const key of await page.getByRole('group', { name: 'Keypad' }).getByRole('button').all()) {
    const box = await key.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await accessibilityProblems(page)).toEqual([]);
});
