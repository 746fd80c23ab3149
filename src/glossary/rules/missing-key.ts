import type { Rule } from '../rule.ts';

export const missingKey: Rule = {
  code: 'missing-key',
  title: 'Every required key has a value',
  why: 'Cards, search results, the A–Z index and the API are made of the front matter alone, so each entry has the same few facts. npm run new:term writes a file with all the keys and what each is for.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\ntitle: SMS (Short Message Service)\ncategory:\n---\n' }],
  good: [
    { path: 'content/terms/sms.mdx', text: '---\ntitle: SMS (Short Message Service)\ncategory: messaging\n---\n' },
  ],
  *check({ drafts }) {
    for (const { file, front, issues } of drafts) {
      for (const { kind, path, message, expected, isOptional } of issues) {
        if (kind !== 'missing-key') continue;
        const give = expected.length > 0 ? `Choose one of ${expected.join(', ')}` : 'Write it';
        const suggestion = isOptional ? `${give}, or delete the line.` : `${give}.`;
        yield { file, at: front.rangeOf(path), message, suggestion };
      }
    }
  },
};
