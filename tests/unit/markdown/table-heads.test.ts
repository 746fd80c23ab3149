import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { tableHeads } from '../../../src/markdown/table-heads.ts';

test('a header heads its column, and an empty corner is no header', async () => {
  const processor = await createSatteriMarkdownProcessor({ hastPlugins: [tableHeads], syntaxHighlight: false });
  const { code } = await processor.render('| | Sent | Unit |\n| --- | --- | --- |\n| SMS | 340 | |\n');
  expect(code.match(/<th[ >].*?<\/th>/g)).toEqual(['<th scope="col">Sent</th>', '<th scope="col">Unit</th>']);
  expect(code).toMatch(/<tr>\s*<td><\/td>\s*<th/);
});
