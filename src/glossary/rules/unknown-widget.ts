import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';
import { placedWidgets } from '../widgets.ts';

export const unknownWidget: Rule = {
  code: 'unknown-widget',
  title: 'A widget is one that the site has',
  why: 'The widgets are the rows of src/widgets/registry.ts. An entry names one by its id, under widgets in the front matter or as <Widget id="…" /> in the text.',
  bad: [{ path: 'content/terms/sms.mdx', text: 'Count your own text:\n\n<Widget id="sms-segment" />\n' }],
  good: [{ path: 'content/terms/sms.mdx', text: 'Count your own text:\n\n<Widget id="sms-segments" />\n' }],
  *check({ drafts, widgets }) {
    if (!widgets) return;
    const ids = widgets.map(({ id }) => id);
    for (const draft of drafts) {
      for (const { id, at } of placedWidgets(draft)) {
        if (ids.includes(id)) continue;
        const suggestion = `The widgets are ${ids.join(', ')}.`;
        yield { file: draft.file, at, message: `No widget has the id "${id}".`, suggestion, ...didYouMean(id, ids) };
      }
    }
  },
};
