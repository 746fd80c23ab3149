import { codes } from '../schema/codes.ts';
import { attributeValue, childElements } from '../xml/tree.ts';
import type { Rule } from './rule.ts';

/** Source: https://www.twilio.com/docs/api/errors/14109 */
const mostReplies = 10;

/** How the verbs of a messaging document go together. */
export const messages: Rule = ({ kind, root, report }) => {
  if (kind !== 'messaging') return;
  const verbs = childElements(root);
  const replies = verbs.filter(({ name }) => name === 'Message' || name === 'Sms');
  const [first] = replies.slice(mostReplies);
  if (first) {
    report({
      rule: 'too-many-replies',
      providerCode: codes.tooManyReplies,
      severity: 'warning',
      message: `There are ${replies.length} replies, and ${mostReplies} are sent for one message.`,
      ...first.startTag,
    });
  }
  const before = replies.find((element) => attributeValue(element, 'action'));
  const redirect = verbs.find(({ name, from }) => name === 'Redirect' && before && from > before.from);
  if (!redirect) return;
  report({
    rule: 'redirect-after-action',
    severity: 'info',
    message:
      'One page of the documentation says that <Redirect> is not reached after a <Message> with an action, another that action only gets the status. Leave one of them out to be sure.',
    ...redirect.startTag,
  });
};
