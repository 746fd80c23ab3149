import { termMeant } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

const registry = 'src/widgets/registry.ts';

export const widgetTerm: Rule = {
  code: 'widget-term',
  title: 'A widget teaches terms that exist',
  why: 'Each row of src/widgets/registry.ts lists the ids of the terms that its widget teaches. The page of the widget links to them, so each has to be an entry.',
  bad: [{ path: registry, text: "{ id: 'sms-segments', terms: ['sms', 'gsm7'] }\n" }],
  good: [{ path: registry, text: "{ id: 'sms-segments', terms: ['sms', 'gsm-7'] }\n" }],
  *check(content) {
    for (const { id, terms = [] } of content.widgets ?? []) {
      for (const term of terms) {
        if (content.find('term', term)) continue;
        const meant = termMeant(content, term);
        const suggestion = meant ? `Did you mean "${meant.id}"?` : 'Take it out, or write that entry.';
        yield { file: registry, message: `The terms of ${id} name "${term}", and no term has that id.`, suggestion };
      }
    }
  },
};
