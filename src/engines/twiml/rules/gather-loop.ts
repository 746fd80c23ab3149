import { edit } from '../diagnostic.ts';
import { attributeValue, childElements } from '../xml/tree.ts';
import type { Rule } from './rule.ts';

/** A <Gather> without an action asks its own document again, with the digits: on purpose, or without end. */
export const gatherLoop: Rule = ({ root, report }) => {
  for (const element of childElements(root)) {
    if (element.name !== 'Gather' || attributeValue(element, 'action')) continue;
    report({
      rule: 'gather-without-action',
      severity: 'info',
      message:
        '<Gather> has no action, so the digits go to this same document, which asks again. Give the document that answers them, unless this one looks at Digits.',
      ...element.nameRange,
      fix: edit('Add an action', element.nameRange.to, element.nameRange.to, ' action="/menu"'),
    });
  }
};
