import { references } from '../content.ts';
import type { Rule } from '../rule.ts';

export const oneSidedConfusion: Rule = {
  code: 'one-sided-confusion',
  title: 'Terms that are confused with each other both say so',
  why: 'Who mixes up two terms may arrive at either of them. So each of the two names the other under confusedWith, and says in its own words how they differ.',
  bad: [
    {
      path: 'content/terms/gsm-7.mdx',
      text: '---\nconfusedWith:\n  - term: ucs-2\n    how: UCS-2 spends sixteen bits on every character.\n---\n',
    },
    { path: 'content/terms/ucs-2.mdx', text: '---\nconfusedWith: []\n---\n' },
  ],
  good: [
    {
      path: 'content/terms/gsm-7.mdx',
      text: '---\nconfusedWith:\n  - term: ucs-2\n    how: UCS-2 spends sixteen bits on every character.\n---\n',
    },
    {
      path: 'content/terms/ucs-2.mdx',
      text: '---\nconfusedWith:\n  - term: gsm-7\n    how: GSM-7 spends seven bits and knows few characters.\n---\n',
    },
  ],
  *check(content) {
    for (const draft of content.drafts) {
      for (const { key, id, at } of references(draft)) {
        const other = content.find('term', id);
        if (key !== 'confusedWith' || !other || other === draft || other.front.error) continue;
        const isMutual = references(other).some((back) => back.key === 'confusedWith' && back.id === draft.path.id);
        if (isMutual) continue;
        const message = `${other.file} does not name "${draft.path.id}" under confusedWith in turn.`;
        const suggestion = `Add { term: ${draft.path.id}, how: … } there.`;
        yield { file: draft.file, at, message, suggestion };
      }
    }
  },
};
