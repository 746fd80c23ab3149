import { expect, test } from 'vitest';
import { relativeStyle } from '../../../src/offline/styles.ts';

test('what a style sheet loads is noted, and found from where the sheet lies', () => {
  const css = 'a{src:url(/docs/_astro/a.woff2)}b{background:url("/docs/b.svg")}c{background:url(data:image/svg+xml,x)}';
  expect(relativeStyle(css, '/docs/')).toEqual({
    css: 'a{src:url(../_astro/a.woff2)}b{background:url("../b.svg")}c{background:url(data:image/svg+xml,x)}',
    files: ['_astro/a.woff2', 'b.svg'],
  });
  expect(relativeStyle('a{src:url(/a.woff2)}b{src:url(//host.example/b)}', '/').files).toEqual(['a.woff2']);
});
