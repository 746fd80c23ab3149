import type { Rule } from '../rule.ts';

export const headingDepth: Rule = {
  code: 'heading-depth',
  title: 'Headings start at ## and skip no level',
  why: 'The title of the entry is the one heading of the first level (#) on its page. Screen readers list headings by level as a table of contents; a level that is skipped looks like a chapter that is missing.',
  bad: [{ path: 'content/terms/sms.mdx', text: '# How it works\n\n### On the wire\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '## How it works\n\n### On the wire\n' }],
  *check({ drafts }) {
    for (const { file, body } of drafts) {
      let above = 1;
      for (const { heading, at } of body.headings) {
        const { depth, text } = heading;
        if (depth === 1 || depth > above + 1) {
          const message = `"${text}" is a heading of level ${depth}, under one of level ${above}.`;
          const right = '#'.repeat(Math.min(above + 1, Math.max(depth, 2)));
          yield { file, at, message, suggestion: `Write ${right} ${text}.` };
        }
        above = Math.max(depth, 1);
      }
    }
  },
};
