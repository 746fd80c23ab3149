import type { Rule } from '../rule.ts';

const withoutComments = (code: string) => code.replace(/\/\*.*?\*\//gs, '').trim();

export const codeInText: Rule = {
  code: 'code-in-text',
  title: 'An entry is text, not a program',
  why: 'In MDX, what stands between { and } in the text is run as JavaScript, and so is a paragraph that starts with import or export. An entry needs neither: its components are there without an import, and braces are more often meant as they are, as in a URL template.',
  bad: [{ path: 'content/terms/sms.mdx', text: 'Send a POST request to /accounts/{id}/messages.\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: 'Send a POST request to `/accounts/{id}/messages`.\n' }],
  *check({ drafts }) {
    for (const { file, body } of drafts) {
      for (const { code, at } of body.expressions) {
        if (withoutComments(code) === '') continue;
        const suggestion = 'Put it between backticks, or write \\{ for the brace itself.';
        yield { file, at, message: `{${code}} would be run as JavaScript.`, suggestion };
      }
      for (const { code, at } of body.modules) {
        const [word] = code.trim().split(/\s/, 1);
        const suggestion = 'Delete it, or put it between lines of ``` where it is an example.';
        yield { file, at, message: `This paragraph starts with "${word}" and would be run as JavaScript.`, suggestion };
      }
    }
  },
};
