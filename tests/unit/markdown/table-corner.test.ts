import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { tableCorner } from '../../../src/markdown/table-corner.ts';

test('an empty corner is no header, a filled one is', async () => {
  const processor = await createSatteriMarkdownProcessor({ hastPlugins: [tableCorner], syntaxHighlight: false });
  const { code } = await processor.render('| | Sent | Unit |\n| --- | --- | --- |\n| SMS | 340 | |\n');
  expect(code.match(/<th>.*?<\/th>/g)).toEqual(['<th>Sent</th>', '<th>Unit</th>']);
  expect(code).toMatch(/<tr>\s*<td><\/td>\s*<th>Sent/);
});
