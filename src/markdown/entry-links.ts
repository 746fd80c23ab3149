import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { addressesUnder } from '../addresses.ts';
import { linkedEntry } from '../glossary/entry-path.ts';

/**
 * Turns links between content files, `[GSM-7](./gsm-7.mdx)`, into links between pages.
 * A link to a term carries its id in `data-term`, where the hovercard finds it.
 */
export const entryLinks = (base: string) => {
  const addresses = addressesUnder(base);
  return defineMdastPlugin({
    name: 'entry-links',
    link(node, context) {
      if (!context.fileURL) return;
      const file = relative(process.cwd(), fileURLToPath(context.fileURL)).replaceAll('\\', '/');
      const entry = linkedEntry(node.url, file);
      if (!entry) return;
      context.setProperty(node, 'url', addresses[entry.kind](entry.id) + entry.hash);
      if (entry.kind === 'term') context.setProperty(node, 'data', { hProperties: { 'data-term': entry.id } });
    },
  });
};
