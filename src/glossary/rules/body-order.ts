import { distance } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const parts = ['How it works', 'Example', 'Watch out', 'Often confused with'];

export const bodyOrder: Rule = {
  code: 'body-order',
  title: 'The parts of a term come in one order',
  why: 'After a paragraph in plain words come How it works, Example, Watch out and Often confused with. Each may be left out; none comes twice, and they keep their names and their order, so that a reader of many entries knows where to look.',
  bad: [{ path: 'content/terms/sms.mdx', text: '## Watch out\n\nSent is not delivered.\n\n## Example\n\nHello!\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: '## Example\n\nHello!\n\n## Watch out\n\nSent is not delivered.\n' }],
  *check({ drafts }) {
    for (const { path, file, text, body } of drafts) {
      if (path.kind !== 'term') continue;
      let latest = -1;
      for (const { heading, at } of body.headings) {
        const { depth, text: title } = heading;
        if (depth !== 2) continue;
        const index = parts.findIndex((part) => distance(part.toLowerCase(), title.toLowerCase()) <= 2);
        const part = parts[index];
        if (!part) continue;
        const finding = { file, at };
        if (title !== part) {
          const from = text.indexOf(title, at.from);
          const isPlain = from !== -1 && from < at.to;
          const fix = isPlain && { fix: { from, to: from + title.length, text: part } };
          yield {
            ...finding,
            message: `"${title}" is not the name of this part.`,
            suggestion: `Call it "${part}".`,
            ...fix,
          };
        }
        if (index === latest) {
          yield { ...finding, message: `"${part}" comes twice.`, suggestion: 'Make the two one.' };
        } else if (index < latest) {
          const message = `"${part}" comes after "${parts[latest]}".`;
          yield { ...finding, message, suggestion: `The order is ${parts.join(' · ')}.` };
        }
        latest = Math.max(latest, index);
      }
    }
  },
};
