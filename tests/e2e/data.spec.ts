import { expect, test } from '@playwright/test';
import { builtFile, builtHtml, builtPages } from './pages.ts';

test('every entry carries its definition as JSON-LD', () => {
  const entries = builtPages().filter((path) => /^\/glossary\/[^/]+\/$/.test(path));
  expect(entries.length).toBeGreaterThan(0);
  for (const path of entries) {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(builtHtml(path))?.[1];
    const data = JSON.parse(json ?? '');
    expect(data['@type'], path).toBe('DefinedTerm');
    expect(new URL(data.url).pathname).toBe(path);
    expect(data.description.length).toBeGreaterThanOrEqual(60);
  }
});

test('every entry has twins in Markdown and JSON, and stands in terms.json', () => {
  const { terms } = JSON.parse(builtFile('/terms.json'));
  expect(terms.length).toBeGreaterThan(0);
  for (const { id, title, url } of terms) {
    expect(JSON.parse(builtFile(`/glossary/${id}.json`))).toMatchObject({ id, title, url });
    const markdown = builtFile(`/glossary/${id}.md`);
    expect(markdown).toMatch(new RegExp(`^# ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\n`));
    expect(markdown, 'links stand alone').not.toMatch(/\]\(\.{1,2}\//);
    expect(markdown, 'a link says a title, not an id').not.toMatch(
      /Not to be confused with \[[a-z0-9]+(-[a-z0-9]+)*\]/,
    );
    expect(markdown, 'no component is left').not.toMatch(/<(Ladder|BitLayout|Timeline|Widget|CodeTabs)\b/);
  }
});

test('another name for a term leads to its entry', async ({ page }) => {
  await page.goto('/glossary/gsm-03-38/');
  await page.waitForURL('**/glossary/gsm-7/');
});

test('the feed lists the entries', async ({ request }) => {
  const { terms } = await (await request.get('/terms.json')).json();
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed.match(/<item>/g)?.length).toBe(terms.length);
  const guids = feed.match(/<guid[^>]*>[^<]+/g);
  expect(new Set(guids).size, 'each item has a guid of its own').toBe(terms.length);
  expect(feed).toMatch(/<atom:link href="https?:[^"]+\/feed\.xml" rel="self"/);
});

test('llms.txt, the sitemap and robots.txt are there', async ({ request }) => {
  expect(await (await request.get('/llms.txt')).text()).toContain('/glossary/e164.md');
  expect(await (await request.get('/sitemap-0.xml')).text()).toContain('/glossary/e164/');
  expect(await (await request.get('/robots.txt')).text()).toContain('sitemap-index.xml');
});
