import type { Rule } from '../rule.ts';

export const brokenFrontMatter: Rule = {
  code: 'broken-front-matter',
  title: 'Front matter is readable YAML',
  why: 'The lines between the two --- at the head of a file are YAML: a key, a colon, a space and a value. A text that holds a colon followed by a space, or starts with a character that means something to YAML (such as @, *, & or a quote), has to stand in quotes.',
  bad: [{ path: 'content/terms/sms.mdx', text: '---\ntitle: SMS: Short Message Service\n---\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '---\ntitle: "SMS: Short Message Service"\n---\n' }],
  *check({ drafts }) {
    for (const { file, front } of drafts) {
      if (!front.error) continue;
      const suggestion = 'Front matter stands between two lines of ---. Put a text with a colon in quotes.';
      yield { file, suggestion, ...front.error };
    }
  },
};
