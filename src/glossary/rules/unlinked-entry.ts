import { entryLinks, references } from '../content.ts';
import type { Rule } from '../rule.ts';

export const unlinkedEntry: Rule = {
  code: 'unlinked-entry',
  title: 'Every term is linked from another entry',
  why: 'Readers meet a word where it is used. A term to which no other entry links, by its text, related, confusedWith or teaches, is found only by those who know already what to look for.',
  bad: [
    { path: 'content/terms/ucs-2.mdx', text: '---\ntitle: UCS-2\n---\n' },
    {
      path: 'content/terms/unicode.mdx',
      text: '---\ntitle: Unicode\n---\n\nIts first plane is all that UCS-2 knows.\n',
    },
  ],
  good: [
    { path: 'content/terms/ucs-2.mdx', text: '---\ntitle: UCS-2\nrelated: [unicode]\n---\n' },
    {
      path: 'content/terms/unicode.mdx',
      text: '---\ntitle: Unicode\n---\n\nIts first plane is all that [UCS-2](./ucs-2.mdx) knows.\n',
    },
  ],
  *check({ drafts }) {
    // The links of a file that cannot be read are unknown: better silent than wrong.
    if (drafts.some(({ front, body }) => front.error || body.error)) return;
    const linked = new Set<string>();
    for (const draft of drafts) {
      const inText = entryLinks(draft).map(({ target }) => target.id);
      const ids = [...inText, ...references(draft).map(({ id }) => id)];
      for (const id of ids) if (id !== draft.path.id) linked.add(id);
    }
    for (const { path, file } of drafts) {
      if (path.kind !== 'term' || linked.has(path.id)) continue;
      const suggestion = `Link to it where another entry uses the word, or name "${path.id}" under related there.`;
      yield { file, message: 'No other entry links to this one.', suggestion };
    }
  },
};
