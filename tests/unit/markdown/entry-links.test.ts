import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { entryLinks } from '../../../src/markdown/entry-links.ts';

const term = 'content/terms/sms.mdx';
const lesson = 'content/lessons/apis/01-rest-apis.mdx';

test.each([
  [term, './gsm-7.mdx', '<a href="/docs/glossary/gsm-7/" data-term="gsm-7">x</a>'],
  [term, './gsm-7.mdx#how-it-works', '<a href="/docs/glossary/gsm-7/#how-it-works" data-term="gsm-7">x</a>'],
  [term, '../lessons/apis/01-rest-apis.mdx', '<a href="/docs/learn/apis/rest-apis/">x</a>'],
  [lesson, '../../terms/sms.mdx', '<a href="/docs/glossary/sms/" data-term="sms">x</a>'],
  [lesson, './02-webhooks.mdx#recap', '<a href="/docs/learn/apis/webhooks/#recap">x</a>'],
  [lesson, '../voice/03-sip.mdx', '<a href="/docs/learn/voice/sip/">x</a>'],
  // What leads to no entry stays as it is.
  [lesson, './sms.mdx', '<a href="./sms.mdx">x</a>'],
  [term, '../../README.md', '<a href="../../README.md">x</a>'],
  [term, 'https://example.com/gsm-7.mdx', '<a href="https://example.com/gsm-7.mdx">x</a>'],
  [term, '#example', '<a href="#example">x</a>'],
])('in %s, %s becomes %s', async (file, url, html) => {
  const processor = await createSatteriMarkdownProcessor({
    mdastPlugins: [entryLinks('/docs/')],
    syntaxHighlight: false,
  });
  const { code } = await processor.render(`[x](${url})`, { fileURL: pathToFileURL(resolve(file)) });
  expect(code).toContain(html);
});
