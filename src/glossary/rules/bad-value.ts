import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const badValue: Rule = {
  code: 'bad-value',
  title: 'Every value is of the kind its key takes',
  why: 'A definition is 60 to 300 characters long, because it stands alone in a card. A day is written YYYY-MM-DD. A category, a level and the kind of an alias are one of a few words, so that pages can be sorted by them.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\nlevel: Basic\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\nlevel: basic\n---\n' }],
  *check({ drafts }) {
    for (const { file, text, front, issues } of drafts) {
      for (const { kind, path, message, expected, value, wantsText } of issues) {
        if (kind !== 'bad-value') continue;
        const at = front.rangeOf(path);
        const written = text.slice(at.from, at.to);
        const name = typeof value === 'string' ? value : '';
        const right = expected.find((candidate) => candidate === name.trim().toLowerCase());
        const isBare = wantsText && ['number', 'boolean'].includes(typeof value);
        yield {
          file,
          at,
          message,
          ...(name && didYouMean(name, expected)),
          ...(right && { fix: { ...at, text: right } }),
          ...(isBare && { suggestion: `Put it in quotes: "${written}".`, fix: { ...at, text: `"${written}"` } }),
        };
      }
    }
  },
};
