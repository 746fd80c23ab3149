import { defineMdastPlugin } from 'satteri';

/** The entry that a relative Markdown link points at, or undefined for any other link. */
export function linkedEntry(url: string) {
  const match = /^\.{1,2}\/(?:.*\/)?([a-z0-9-]+)\.mdx(#.*)?$/.exec(url);
  if (!match?.[1]) return undefined;
  // Lesson files carry a number that orders them; term files never start with two digits and a hyphen.
  const lesson = /(?:^|\/)([a-z0-9-]+)\/\d\d-([a-z0-9-]+)\.mdx/.exec(url);
  const hash = match[2] ?? '';
  return lesson
    ? { kind: 'lesson' as const, id: `${lesson[1]}/${lesson[2]}`, hash }
    : { kind: 'term' as const, id: match[1], hash };
}

/**
 * Turns links between content files, `[GSM-7](./gsm-7.mdx)`, into links between pages.
 * A link to a term carries its id in `data-term`, where the hovercard finds it.
 */
export const entryLinks = (base: string) =>
  defineMdastPlugin({
    name: 'entry-links',
    link(node, context) {
      const entry = linkedEntry(node.url);
      if (!entry) return;
      const folder = entry.kind === 'term' ? 'glossary' : 'learn';
      context.setProperty(node, 'url', `${base}${folder}/${entry.id}/${entry.hash}`);
      if (entry.kind === 'term') context.setProperty(node, 'data', { hProperties: { 'data-term': entry.id } });
    },
  });
