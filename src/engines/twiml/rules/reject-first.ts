import { childElements } from '../xml/tree.ts';
import { type Rule, replace, schemaOf } from './rule.ts';

/** <Reject> refuses a call that has not been answered, so it must come first; a leading <Pause> does not answer. */
export const rejectFirst: Rule = ({ root, schema, report }) => {
  const verbs = childElements(root).filter(({ name }) => schemaOf(schema, name));
  if (verbs[0]?.name === 'Pause') verbs.shift();
  const index = verbs.findIndex(({ name }) => name === 'Reject');
  const reject = verbs[index];
  if (!reject || index === 0) return;
  report({
    rule: 'reject-not-first',
    severity: 'warning',
    message: `<Reject> comes after <${verbs[0]?.name}>, which has already answered the call. Put it first, or write <Hangup/>.`,
    ...reject.startTag,
    ...(reject.children.length === 0 && { fix: replace(reject, '<Hangup/>') }),
  });
};
