import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';
import { placedWidgets } from '../widgets.ts';
import { inWords } from '../wording.ts';

export const widgetState: Rule = {
  code: 'widget-state',
  title: 'A widget opens in a state that it can be in',
  why: 'The state under a widget in the front matter is what it shows first, so that the reader sees the point of the entry at once. Its keys and values are those of state.ts in the folder of the widget. A key that the widget does not know would be dropped without a word.',
  bad: [
    {
      path: 'content/terms/sms.mdx',
      text: '---\nwidgets:\n  - widget: sms-segments\n    state: { encoding: utf-8 }\n    caption: See which encoding this text needs.\n---\n',
    },
  ],
  good: [
    {
      path: 'content/terms/sms.mdx',
      text: '---\nwidgets:\n  - widget: sms-segments\n    state: { encoding: ucs-2 }\n    caption: See which encoding this text needs.\n---\n',
    },
  ],
  *check({ drafts, widgets }) {
    for (const draft of drafts) {
      for (const { id, state, rangeOf, rangeOfKey } of placedWidgets(draft)) {
        const widget = widgets?.find((row) => row.id === id);
        if (!widget || state === undefined) continue;
        const finding = { file: draft.file, suggestion: `Its keys and values are in src/widgets/${id}/state.ts.` };
        const result = widget.state.safeParse(state, { error: inWords });
        for (const { path, message } of result.error?.issues ?? []) {
          const key = path.length > 0 ? `${path.map(String).join('.')}: ` : '';
          yield { ...finding, at: rangeOf(path), message: `${id} refuses this state. ${key}${message}` };
        }
        if (!result.success) continue;
        const known = Object.keys(result.data ?? {});
        for (const key of Object.keys(state ?? {}).filter((name) => !known.includes(name))) {
          const message = `The state of ${id} has no key "${key}".`;
          yield { ...finding, at: rangeOfKey([key]), message, ...didYouMean(key, known) };
        }
      }
    }
  },
};
