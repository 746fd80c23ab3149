import { references } from '../content.ts';
import { termMeant } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const brokenReference: Rule = {
  code: 'broken-reference',
  title: 'An id in front matter is the id of a term',
  why: 'The keys related, confusedWith, teaches and start name other terms by id: the file name without its ending. An id that no file has would leave a hole in the page.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\nrelated: [gsm7]\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\nrelated: [gsm-7]\n---\n' }],
  *check(content) {
    for (const draft of content.drafts) {
      for (const { key, id, at } of references(draft)) {
        if (content.find('term', id)) continue;
        const meant = termMeant(content, id);
        yield {
          file: draft.file,
          at,
          message: `${key} names "${id}", and no term has that id.`,
          suggestion: meant ? `Did you mean "${meant.id}"?` : 'Take it out, or write that entry too.',
          ...(meant?.sure && { fix: { ...at, text: meant.id } }),
        };
      }
    }
  },
};
