import { expect, test } from 'vitest';
import { rewritePage, type Surroundings } from '../../../src/offline/page.ts';

const surroundings: Surroundings = {
  home: 'https://site.example/docs/',
  pages: new Set(['index.html', 'glossary/sms/index.html', 'glossary/e164/index.html']),
  aliases: new Map([['glossary/e-164/index.html', 'glossary/e164/index.html']]),
  everywhere: new Set(['let everywhere = 1;']),
  footNote: '<p>Copy of <a href="https://site.example/docs/offline/">today</a></p>',
};
const rewrite = (body: string, head = '', file = 'glossary/sms/index.html') =>
  rewritePage(file, `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`, surroundings);
const bodyOf = ({ html }: { html: string }) =>
  html.slice(html.indexOf('online</a>.</p>') + 15, html.indexOf('</body>'));

test.each([
  ['a page', '<a href="/docs/glossary/e164/">x</a>', '<a href=../../glossary/e164/index.html>x</a>'],
  [
    'a heading of a page',
    '<a href="/docs/glossary/e164/#how">x</a>',
    '<a href=../../glossary/e164/index.html#how>x</a>',
  ],
  ['a page with a query', '<a href="/docs/?a=1&amp;b=é">x</a>', '<a href="../../index.html?a=1&amp;b=%C3%A9">x</a>'],
  [
    'another name of an entry',
    '<a href="/docs/glossary/e-164/#how">x</a>',
    '<a href=../../glossary/e164/index.html#how>x</a>',
  ],
  ['the page itself', '<a href="#how">x</a>', '<a href=#how>x</a>'],
  [
    'what the bundle has not',
    '<a href="/docs/terms.json">x</a>',
    '<a href="https://site.example/docs/terms.json">x</a>',
  ],
  ['what is outside the site', '<a href="/other/">x</a>', '<a href="https://site.example/other/">x</a>'],
  ['elsewhere', '<a href="https://example.com/a b">x</a>', '<a href="https://example.com/a b">x</a>'],
  ['a number', '<a href="tel:+12025550123">x</a>', '<a href=tel:+12025550123>x</a>'],
])('a link to %s', (_, link, expected) => {
  const expectedQuoted = expected.replace(/href=(https:\/\/[^">\s]+)>/, 'href="$1">');
  const written = bodyOf(rewrite(link)).replace(/href=(https:\/\/[^">\s]+)>/, 'href="$1">');
  expect(written).toBe(expectedQuoted);
});

test('what a page loads is noted, and found from where the page lies', () => {
  const page = rewrite(
    '<img src="/docs/a.png"><script type="module" src="/docs/_astro/m.js"></script><astro-island component-url="/docs/_astro/c.js" renderer-url="/docs/_astro/r.js"></astro-island>',
    '<link rel="stylesheet" href="/docs/_astro/p.css">',
  );
  expect([...page.files].sort()).toEqual(['_astro/p.css', 'a.png']);
  expect([...page.modules].sort()).toEqual(['_astro/c.js', '_astro/m.js', '_astro/r.js']);
  expect(page.html).toContain('<script type=systemjs-module src=../../_astro/m.js></script>');
  expect(page.html).toContain('<astro-island component-url=../../_astro/c.js renderer-url=../../_astro/r.js>');
});

test('a script or a style in a page becomes a file', () => {
  const page = rewrite(
    '<script type="module">let a = 1;</script><script>let b = 2;</script>',
    '<style>p{color:red}</style>',
  );
  expect([...page.inlineModules.values()]).toEqual(['let a = 1;']);
  expect([...page.inlineFiles.values()].sort()).toEqual(['let b = 2;', 'p{color:red}']);
  expect(page.html).not.toMatch(/let|color:red/);
  for (const path of [...page.inlineModules.keys(), ...page.inlineFiles.keys()])
    expect(page.html).toContain(`../../${path}`);
});

test('what only machines read is left out', () => {
  const { html } = rewrite(
    '',
    '<link rel="canonical" href="https://site.example/docs/glossary/sms/"><link rel="alternate" href="/docs/feed.xml">' +
      '<meta property="og:title" content="SMS"><script type="application/ld+json">{}</script>' +
      '<meta http-equiv="content-security-policy" content="default-src *">',
  );
  expect(html).not.toMatch(/canonical|feed\.xml|og:title|ld\+json|default-src \*/);
});

test('definitions and settings leave the page, to be put back wherever it lies', () => {
  const page = rewrite(
    '<template data-card="e164"><p>x</p><a href="/docs/glossary/e164/">Read</a></template><form id="settings" popover></form>',
  );
  expect(page.parts.get('e164')).toContain('<a href={root}glossary/e164/index.html>Read</a>');
  expect(page.parts.get('settings')).toBe('<form id="settings" popover></form>');
  expect(bodyOf(page)).toBe('');
});

test('what only the site online has is left out with all in it, and what stands in for it is shown', () => {
  const page = rewrite(
    '<div data-online>Save <script type="module" src="/docs/save.js"></script></div><p data-offline hidden>A copy</p>',
  );
  expect(bodyOf(page)).toBe('<p data-offline >A copy</p>');
  expect(page.modules.size).toBe(0);
});

test('what stands in every page leaves it', () => {
  const page = rewrite('<script>let everywhere = 1;</script>');
  expect(bodyOf(page)).toBe('');
  expect(page.inlineFiles.size).toBe(0);
});

test('a value has the quotes that leave less to escape, and an empty shape no tag of its own to end it', () => {
  expect(
    bodyOf(rewrite(`<i title="&quot;a&quot; &amp; 'b'"></i><svg><path d="M0 0"></path><g><path /></g></svg>`)),
  ).toBe(`<i title="&quot;a&quot; &amp; 'b'"></i><svg><path d="M0 0" /><g><path /></g></svg>`);
  expect(bodyOf(rewrite('<i data-state="[&quot;it\'s&quot;,&quot;&quot;]"></i>'))).toBe(
    `<i data-state='["it&#39;s",""]'></i>`,
  );
});

test('the slash that ends a tag is no part of a value', () => {
  expect(bodyOf(rewrite('<input accept=".xml,.zip"/><svg><path d="M0"/></svg>'))).toBe(
    '<input accept=.xml,.zip><svg><path d=M0 /></svg>',
  );
});

test('what looks like markup in a text or a value is left alone', () => {
  const text =
    '<textarea name=t>&lt;a href="/docs/"&gt;</textarea><pre>&lt;script&gt;</pre><p title="a > b &amp; c">ok</p><!-- <a href="/docs/"> -->';
  expect(bodyOf(rewrite(text))).toBe(text);
});

test('the home page says where the root lies, and every foot which copy it is', () => {
  const { html } = rewrite('<footer></footer>', '', 'index.html');
  expect(html).toContain('<html data-root="./" lang=en>');
  expect(html).toContain(`<footer>${surroundings.footNote}</footer>`);
});

test('a page tells nothing of where it was built', () => {
  const island = (uid: string) => `<astro-island uid="${uid}" prefix="r1" client="visible"></astro-island>`;
  expect(rewrite(island('Z1qH4XR'))).toEqual(rewrite(island('cujCw')));
});
