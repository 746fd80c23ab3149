import type { Rule } from '../rule.ts';

export const missingAlt: Rule = {
  code: 'missing-alt',
  title: 'An image says in words what it shows',
  why: 'Who cannot see the image reads or hears its alternative text: what it shows, and why that matters here. It also stands in for an image that does not load. An image that says nothing is better left out.',
  bad: [{ path: 'content/terms/sms.mdx', text: '![](./path.png)\n' }],
  good: [
    {
      path: 'content/terms/sms.mdx',
      text: '![A text goes from phone to SMSC, waits, and goes on to the other phone.](./path.png)\n',
    },
  ],
  *check({ drafts }) {
    for (const { file, body } of drafts) {
      const images = body.images.filter(({ alt }) => alt.trim() === '');
      const elements = body.elements.filter(({ name, attributes }) => name === 'img' && !('alt' in attributes));
      for (const { at } of [...images, ...elements]) {
        const suggestion = 'Say what it shows: ![what it shows](address).';
        yield { file, at, message: 'The image has no text for those who cannot see it.', suggestion };
      }
    }
  },
};
