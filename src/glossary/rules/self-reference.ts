import { references } from '../content.ts';
import type { Rule } from '../rule.ts';

export const selfReference: Rule = {
  code: 'self-reference',
  title: 'A term names other terms, not itself',
  why: 'What stands under related and confusedWith is a way onward. A term that names itself there sends its reader in a circle.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\nrelated: [sms, gsm-7]\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\nrelated: [gsm-7]\n---\n' }],
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { key, id, at } of references(draft)) {
        if (draft.path.kind !== 'term' || id !== draft.path.id) continue;
        yield { file: draft.file, at, message: `${key} names the term itself.`, suggestion: 'Take it out.' };
      }
    }
  },
};
