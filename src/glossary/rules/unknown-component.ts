import { componentNames } from '../components.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const unknownComponent: Rule = {
  code: 'unknown-component',
  title: 'A component is one that the site has',
  why: 'A tag that starts with a capital letter is a component of src/components/mdx.ts. An entry uses those without importing them, and has no others: a page with a name that nothing stands for cannot be built.',
  bad: [{ path: 'content/terms/sms.mdx', text: 'Count your own text:\n\n<Widgit id="sms-segments" />\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: 'Count your own text:\n\n<Widget id="sms-segments" />\n' }],
  *check({ drafts }) {
    for (const { file, body } of drafts) {
      for (const { name, at } of body.elements) {
        if (/^[a-z]|^$/.test(name) && !name.includes('.')) continue;
        if (componentNames.some((known) => known === name)) continue;
        const suggestion = `The components are ${componentNames.join(', ')}.`;
        yield {
          file,
          at,
          message: `No component is called "${name}".`,
          suggestion,
          ...didYouMean(name, componentNames),
        };
      }
    }
  },
};
