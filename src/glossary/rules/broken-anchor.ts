import { type Draft, entryLinks } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const brokenAnchor: Rule = {
  code: 'broken-anchor',
  title: 'A link to a heading leads to one that exists',
  why: "What follows # in a link is the id of a heading: its text in lower case, with hyphens for spaces and without punctuation. When a heading is reworded its id changes, and links to the old one land at the page's top.",
  bad: [{ path: 'content/terms/gsm-7.mdx', text: 'See [below](#how-it-work).\n\n## How it works\n' }],
  good: [{ path: 'content/terms/gsm-7.mdx', text: 'See [below](#how-it-works).\n\n## How it works\n' }],
  *check(content) {
    for (const draft of content.drafts) {
      const toOthers = entryLinks(draft).flatMap(({ link, target }) => {
        const other = content.find(target.kind, target.id);
        return other ? [{ link, hash: target.hash, other }] : [];
      });
      const within = draft.body.links
        .filter(({ url }) => url.startsWith('#'))
        .map((link) => ({ link, hash: link.url, other: draft }));
      for (const { link, hash, other } of [...within, ...toOthers]) {
        const anchor = decode(hash.slice(1));
        // HTML itself defines "#" and "#top".
        if (anchor === '' || anchor === 'top' || other.body.error) continue;
        const ids = idsIn(other);
        if (ids.includes(anchor)) continue;
        const none = `${other.file} has no headings.`;
        const suggestion = ids.length > 0 ? `Its headings are ${ids.map((id) => `#${id}`).join(', ')}.` : none;
        const message = `${other.file} has no heading with the id "${anchor}".`;
        yield { file: draft.file, at: link.at, message, suggestion, ...didYouMean(anchor, ids) };
      }
    }
  },
};

function idsIn({ body }: Draft): string[] {
  const elementIds = body.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  return [...body.headings.map(({ heading }) => heading.id), ...elementIds.filter((id) => typeof id === 'string')];
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
