import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { browsers, launch, paste, says, type Unzipped, unzip, watchedPage } from './offline.ts';
import { samplePages } from './pages.ts';

// Each opens many pages; a busy machine takes its time.
test.setTimeout(120_000);

/** Queries of every kind, each with passages in the full text. */
const queries = [
  'e164',
  'phone tree',
  'carrier filtering',
  'how long can a text be',
  'webhook signature',
  'gsm 7',
  'delivery receipt',
  'fallback url',
  'opt out',
  'jitter',
];

const alive = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('astro-island[ssr]'), { timeout: 20_000, polling: 100 });

/** What the search page lists for a query, full text included: every link, as an address below the home page. */
async function results(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await says(page, '[data-search-results] h2', 'In the text');
  return page.$$eval('[data-search-results] a', (links) =>
    links.map(
      (link) =>
        link.href.replace(/index\.html(?=#|$)/, '').replace(/^.*?\/(?=(glossary|widgets|learn)\/)/, '/') +
        ` ${link.textContent}`,
    ),
  );
}

for (const { name, options } of browsers) {
  test.describe(`the offline bundle in ${name}`, () => {
    test.describe.configure({ mode: 'default' });
    let browser: Browser;
    let bundle: Unzipped;

    test.beforeAll(async () => {
      const launchOptions = await options();
      test.skip(!launchOptions, `${name} is not installed; FIREFOX_PATH may name it.`);
      if (launchOptions) browser = await launch(launchOptions);
      bundle = await unzip();
    });
    test.afterAll(async () => {
      await browser?.close();
      await bundle?.remove();
    });

    test('a reader goes from the home page through entries, widgets and the search', async () => {
      const { page, problems } = await watchedPage(browser);
      await page.goto(bundle.address('index.html'));
      await says(page, '.foot', 'Offline copy of version');
      await page.locator('.hero a[data-term="gsm-7"]').click();
      await says(page, 'h1', 'GSM-7');

      // A definition under the pointer, and the link in it.
      await page.locator('.prose a[data-term="sms"]').hover();
      await says(page, '#hovercard', 'Read the entry');
      await page.locator('#hovercard a').click();
      await says(page, 'h1', 'SMS');
      await page.goto(bundle.address('glossary/gsm-7/index.html'));

      // The widget of the entry, then on its own page in the same state. Whoever leaves sooner cuts its loading short.
      await page.$eval('.sms-message', (field) => field.scrollIntoView());
      await alive(page);
      await page.locator('.instrument-head a').click();
      await says(page, 'h1', 'SMS segment calculator');
      await alive(page);
      await paste(page, '.sms-message textarea', `${'x'.repeat(160)}€`);
      await says(page, '.readings', 'Segments2');
      await paste(page, '.sms-message textarea', 'Ꮳ and 😀');
      await says(page, '.readings', 'UCS-2');
      await says(page, '.instrument', 'cherokee letter tsa');

      // What there is to paste loads from the published site, and nothing of it is loaded here.
      await page.locator('.embed-button').click();
      await says(page, '.embed-dialog', 'which this copy does not ask');
      const pasted = await page.$$eval('.embed-code textarea', (fields) => fields.map(({ value }) => value).join('\n'));
      const newer = await page.$eval('.foot-inner + .foot-inner a', (link) => link.href);
      expect(pasted).toContain(new URL('../widgets/sms-segments/?text=', newer).href);
      expect(pasted).not.toMatch(/file:|index\.html|\.\.\//);

      await page.keyboard.press('Escape');
      await page.locator('.bar-search').click();
      await page.keyboard.type('phone tree');
      await says(page, '.palette [role=option]', 'Phone menu');
      await says(page, '.palette', 'In the text');
      await page.keyboard.press('Enter');
      await says(page, 'h1', 'Phone menu');
      expect(problems).toEqual([]);
      await page.close();
    });

    test('takes numbers apart, and checks a list without a worker', async () => {
      const { page, problems } = await watchedPage(browser);
      await page.goto(bundle.address('widgets/e164-formatter/index.html?number=%2B442079460958'));
      await alive(page);
      await says(page, '.instrument', '+44 20 7946 0958');
      await page.locator('::-p-aria([name="List"][role="tab"])').click();
      await paste(page, 'textarea', '020 7946 0958\n+1 202 555 0123\n');
      await says(page, '.phone-rows', '+12025550123');
      expect(problems).toEqual([]);
      await page.close();
    });

    test('edits TwiML with the code editor, and runs it as a call', async () => {
      const { page, problems } = await watchedPage(browser);
      await page.goto(bundle.address('widgets/twiml-playground/index.html'));
      await alive(page);
      await page.locator('.twiml-source textarea, textarea').click();
      await page.waitForSelector('.cm-content');
      await page.locator('::-p-aria([name="Call"][role="button"])').click();
      await says(page, '[role=log]', 'Welcome to the night desk');
      expect(problems).toEqual([]);
      await page.close();
    });

    test('keeps what is searched and filtered in the address', async () => {
      const { page, problems } = await watchedPage(browser);
      await page.goto(bundle.address('index.html'));
      await page.locator('.hero input').click();
      await page.keyboard.type('sip');
      await page.keyboard.press('Enter');
      await says(page, 'h1', 'Search');
      await says(page, '[data-search-results]', 'SIP');
      await page.locator('[data-search-live]').click();
      await page.keyboard.type(' trunk');
      await page.waitForFunction(() => location.search.includes('q=sip'), { polling: 100 });
      await page.reload();
      await says(page, '[data-search-results]', 'SIP trunk');
      expect(await page.$eval('[data-search-live]', (field) => (field as HTMLInputElement).value)).toBe('sip trunk');

      await page.goto(bundle.address('glossary/index.html'));
      await page.select('#filters [name=level]', 'advanced');
      await page.reload();
      expect(await page.$eval('#filters [name=level]', (select) => (select as HTMLSelectElement).value)).toBe(
        'advanced',
      );
      expect(problems).toEqual([]);
      await page.close();
    });

    test('finds what the site finds online, in the same order', async ({ baseURL }) => {
      const { page: online } = await watchedPage(browser);
      const { page: copy, problems } = await watchedPage(browser);
      for (const query of queries) {
        const search = `?q=${encodeURIComponent(query)}`;
        const [expected, found] = await Promise.all([
          results(online, `${baseURL}/search/${search}`),
          results(copy, bundle.address(`search/index.html${search}`)),
        ]);
        expect(found, query).toEqual(expected);
      }
      expect(problems).toEqual([]);
      await online.close();
      await copy.close();
    });

    test('keeps the theme for the page, and follows every kind of page without an error', async () => {
      const { page, problems } = await watchedPage(browser);
      await page.goto(bundle.address('about/index.html'));
      await page.locator('[popovertarget=settings]').click();
      await page.locator('[name=theme][value=dark]').click();
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      for (const path of samplePages().filter((path) => !/^.(404|embed|not-saved)\b/.test(path))) {
        await page.goto(bundle.address(`${path.slice(1)}index.html`));
        expect(await page.$eval('h1', (heading) => heading.textContent), path).toBeTruthy();
      }
      expect(problems).toEqual([]);
      await page.close();
    });
  });
}

test.describe('the offline bundle in bad circumstances', () => {
  test.describe.configure({ mode: 'default' });
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await launch((await browsers[0]?.options()) ?? {});
  });
  test.afterAll(() => browser.close());

  test('a page copied alone still reads, and says what is missing', async () => {
    const alone = await unzip({ only: 'glossary/gsm-7/index.html' });
    const page = await browser.newPage();
    await page.goto(alone.address('glossary/gsm-7/index.html'));
    await says(page, '.offline-missing', 'The rest of this offline copy is missing');
    await says(page, 'main', 'How it works');
    await page.close();
    await alone.remove();
  });

  test('storage that is blocked costs nothing but the memory', async () => {
    const bundle = await unzip();
    const { page, problems } = await watchedPage(browser);
    await page.evaluateOnNewDocument(() => {
      for (const storage of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, storage, {
          get() {
            throw new DOMException('Blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto(bundle.address('widgets/sms-segments/index.html?text=Hi'));
    await alive(page);
    await paste(page, '.sms-message textarea', 'Hello');
    await says(page, '.readings', 'Left in the last segment155');
    await page.locator('[popovertarget=settings]').click();
    await page.locator('[name=theme][value=dark]').click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(problems).toEqual([]);
    await page.close();
    await bundle.remove();
  });

  test('without script an entry reads, links lead on, and the search page lists every term', async () => {
    const bundle = await unzip();
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(bundle.address('glossary/gsm-7/index.html'));
    await Promise.all([page.waitForNavigation(), page.click('.bar-search')]);
    await Promise.all([page.waitForNavigation(), page.click('[data-search-index] dd a')]);
    expect(page.url()).toContain('/glossary/');
    expect(await page.$eval('.lead', (lead) => lead.textContent)).toBeTruthy();
    await page.close();
    await bundle.remove();
  });
});
