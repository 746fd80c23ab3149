import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sandbox } from '../../../src/embed/frame-html.ts';
import { builtPages } from '../pages.ts';
import { expect, heard, hearMessages, hostHtml, test, watch } from './host.ts';

const text = 'Curly “quotes” cost';
const address = (theme: string) => `SITE/embed/sms-segments/?theme=${theme}&text=${encodeURIComponent(text)}`;

const settings = {
  'no sandbox': '',
  'scripts only': 'sandbox="allow-scripts"',
  'scripts and popups': 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  'what oEmbed asks for': `sandbox="${sandbox}"`,
};

for (const [name, attribute] of Object.entries(settings)) {
  test(`a frame is alive with ${name}`, async ({ page, host, site }) => {
    await hearMessages(page);
    const { problems } = await host({
      body: `<iframe src="${address('dark')}" ${attribute} width="700" height="900"></iframe>`,
    });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('textbox', { name: 'Message' })).toHaveValue(text);
    await expect(frame.locator('.readings')).toContainText('UCS-2');
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');

    await frame.getByRole('textbox', { name: 'Message' }).fill('x'.repeat(161));
    await expect
      .poll(async () => (await heard(page, 'result')).at(-1)?.['result'])
      .toEqual({
        segments: 2,
        encoding: 'GSM-7',
      });
    await expect.poll(async () => (await heard(page, 'state')).at(-1)?.['state']).toEqual({ text: 'x'.repeat(161) });
    const link = frame.getByRole('link', { name: 'Open in Switchboard' });
    await expect(link).toHaveAttribute('href', `${site.origin}/widgets/sms-segments/?text=${'x'.repeat(161)}`);
    expect(problems).toEqual([]);
    // No clipboard in there, of which the browser complains: what was to be copied can be taken by hand.
    if (!attribute.includes('same-origin')) {
      await frame.getByRole('button', { name: 'Copy as text' }).click();
      await expect(frame.getByLabel(/Copy this text by hand/)).toBeFocused();
    }
  });
}

test('in a sandbox a list of numbers is checked without the worker that may not start there', async ({
  page,
  host,
}) => {
  await host({
    body: '<iframe src="SITE/embed/e164-formatter/?view=list&region=GB" sandbox="allow-scripts" width="700" height="900"></iframe>',
  });
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Numbers, one a line').fill('020 7946 0958\n020 79');
  await expect(frame.locator('.phone-rows tbody tr')).toContainText(['+442079460958', 'too short']);
});

test('in a sandbox that allows no forms a text is sent by button and by Enter', async ({ page, host }) => {
  await host({
    body: '<iframe src="SITE/embed/twiml-playground/?kind=messaging" sandbox="allow-scripts" width="1000" height="1200"></iframe>',
  });
  const frame = page.frameLocator('iframe');
  const text = frame.getByLabel('Your text');
  await text.fill('by button');
  await frame.getByRole('button', { name: 'Send' }).click();
  await expect(frame.getByRole('log')).toContainText('by button');
  await text.fill('by Enter');
  await text.press('Enter');
  await expect(frame.getByRole('log')).toContainText('by Enter');
});

test('without script a frame says in words what it would show', async ({ page, host }) => {
  await host({
    body: '<iframe src="SITE/embed/e164-formatter/" sandbox></iframe><iframe src="SITE/embed/term/e164/" sandbox></iframe>',
  });
  const [widget, term] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await expect(widget.locator('.card').getByText('international numbering plan')).toBeVisible();
  await expect(term.getByRole('heading', { name: 'E.164' })).toBeVisible();
  await expect(term.getByText('international numbering plan')).toBeVisible();
});

test('a page from disk holds frames of every kind', async ({ page, site }, info) => {
  const problems = watch(page);
  const file = info.outputPath('wiki.html');
  const body = `<iframe src="SITE/embed/e164-formatter/?number=%2B12025550143" sandbox="allow-scripts" width="700" height="900"></iframe>
    <script src="SITE/embed.js"></script>
    <switchboard-term term="e164"><a href="SITE/glossary/e164/">E.164</a></switchboard-term>
    <switchboard-widget widget="sms-segments" state='{"text":"From disk"}'></switchboard-widget>`;
  writeFileSync(file, hostHtml(body, site.origin));
  await page.goto(pathToFileURL(file).href);
  await expect(page.frameLocator('iframe[sandbox="allow-scripts"]').getByText('+12025550143').first()).toBeVisible();
  await expect(page.frameLocator('switchboard-term iframe').getByRole('heading')).toHaveText('E.164');
  await page.locator('switchboard-widget').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('switchboard-widget iframe').getByRole('textbox', { name: 'Message' })).toHaveValue(
    'From disk',
  );
  expect(problems).toEqual([]);
});

test('a page with a strict policy needs to name the site twice, and nothing else', async ({ page, host, site }) => {
  const { problems } = await host({
    headers: {
      'Content-Security-Policy': `default-src 'none'; img-src data:; script-src ${site.origin}; frame-src ${site.origin}`,
    },
    body: `<switchboard-widget widget="sms-segments" state='{"text":"Strict"}'></switchboard-widget><script src="SITE/embed.js"></script>`,
  });
  await expect(page.frameLocator('iframe').getByRole('textbox', { name: 'Message' })).toHaveValue('Strict');
  await expect.poll(async () => (await page.locator('switchboard-widget').boundingBox())?.height).toBeGreaterThan(500);
  expect(problems).toEqual([]);
});

test('the headers forbid every page but a frame to be framed', async ({ page, site }) => {
  const sections = new Map(builtPages().map((path) => [path.split('/')[1], path]));
  for (const [section, path] of sections) {
    if (section === '404.html') continue;
    const policy = (await page.request.get(site.origin + path)).headers()['content-security-policy'];
    expect(policy, path).toBe(section === 'embed' ? undefined : "frame-ancestors 'self'");
  }
});

test('no page but a frame can be framed; another name leads to the card', async ({ page, host, site }) => {
  await host({
    body: '<iframe src="SITE/glossary/e164/"></iframe><iframe src="SITE/embed/term/e164-number/"></iframe>',
  });
  await expect(page.frameLocator('iframe >> nth=1').getByRole('heading')).toHaveText('E.164');
  expect(page.frames().filter((frame) => frame.url().startsWith(`${site.origin}/glossary/`))).toEqual([]);
});

test('a frame of nothing is a few readable lines', async ({ page, host }) => {
  await hearMessages(page);
  await host({ body: '<iframe src="SITE/embed/nope/" width="400" height="400"></iframe>' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await expect(frame.getByRole('banner')).toBeHidden();
  await expect.poll(() => heard(page, 'missing')).toHaveLength(1);
});
