import type { Rule } from '../rule.ts';

export const brokenMdx: Rule = {
  code: 'broken-mdx',
  title: 'The text is readable MDX',
  why: 'MDX is Markdown in which < opens a component and { opens an expression. Where you mean the characters themselves, put them between backticks, or write &lt; and \\{. A comment is {/* … */}, and an address is a link, [text](address).',
  bad: [{ path: 'content/terms/sms.mdx', text: 'A text of <160 characters fits one message.\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: 'A text of fewer than 160 characters fits one message.\n' }],
  *check({ drafts }) {
    for (const { file, body } of drafts) {
      if (!body.error) continue;
      const message = `${body.error.message.replace(/\.$/, '')}.`;
      const suggestion = 'Where < or { are meant as they are, put them between backticks, or write &lt; and \\{.';
      yield { file, at: body.error.at, message, suggestion };
    }
  },
};
