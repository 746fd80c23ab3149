import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const badValue: Rule = {
  code: 'bad-value',
  title: 'Every value is of the kind its key takes',
  why: 'A definition is 60 to 300 characters long, because it stands alone in a card. A day is written YYYY-MM-DD. A category, a level and the kind of an alias are one of a few words, so that pages can be sorted by them.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\nlevel: Basic\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\nlevel: basic\n---\n' }],
  *check({ drafts }) {
    for (const { file, front, issues } of drafts) {
      for (const { kind, path, message, expected, value } of issues) {
        if (kind !== 'bad-value') continue;
        const at = front.rangeOf(path);
        const text = typeof value === 'string' ? value : '';
        const otherCase = expected.find((name) => name === text.trim().toLowerCase());
        yield {
          file,
          at,
          message,
          ...(text && didYouMean(text, expected)),
          ...(otherCase && { fix: { ...at, text: otherCase } }),
        };
      }
    }
  },
};
