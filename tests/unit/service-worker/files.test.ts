import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savedSite } from '../../../src/service-worker/files.ts';

describe('savedSite', () => {
  let dist: string;
  const write = (path: string, content = path) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  const urls = (base = '/') => savedSite(dist, base).files.map(({ url }) => url);

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'saved-site-'));
    write('index.html');
    write('glossary/sms/index.html');
    write('_astro/Page.Bq4x.css');
    write('pagefind/pagefind.js');
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  test('lists pages by the address that readers use, under the base', () => {
    expect(urls('/docs/glossary/')).toEqual([
      '/docs/glossary/',
      '/docs/glossary/_astro/Page.Bq4x.css',
      '/docs/glossary/glossary/sms/',
      '/docs/glossary/pagefind/pagefind.js',
    ]);
  });

  test('tells where a page that only leads on leads, and does not save it', () => {
    write('glossary/text/index.html', '<meta http-equiv="refresh" content="0; url=/glossary/sms/">');
    expect(savedSite(dist, '/').redirects).toEqual({ '/glossary/text/': '/glossary/sms/' });
    expect(urls()).not.toContain('/glossary/text/');
  });

  test('leaves out what programs read and what needs a network anyway', () => {
    const before = urls();
    for (const path of [
      ...['sw.js', 'saved.json', 'feed.xml', 'robots.txt', 'terms.json', 'glossary/sms.md', 'glossary/sms.json'],
      ...[
        'embed/sms-segments/index.html',
        'switchboard.zip',
        'switchboard.zip.sha256',
        '_headers',
        '404.html',
        'social.png',
      ],
    ])
      write(path);
    expect(urls()).toEqual(before);
  });

  test('gives a file a new revision, and the site a new version, only when its content changes', () => {
    const before = savedSite(dist, '/');
    expect(savedSite(dist, '/')).toEqual(before);
    write('glossary/sms/index.html', 'revised');
    const after = savedSite(dist, '/');
    expect(after.version).not.toBe(before.version);
    const changed = after.files.filter(({ revision }, index) => revision !== before.files[index]?.revision);
    expect(changed.map(({ url }) => url)).toEqual(['/glossary/sms/']);
  });

  test('asks for no revision where the name has a hash already', () => {
    expect(savedSite(dist, '/').files.find(({ url }) => url.includes('_astro'))?.revision).toBeNull();
  });
});
