import { childElements } from '../xml/tree.ts';
import { list, type Rule, schemaOf } from './rule.ts';

const ends: Record<string, string> = {
  Hangup: 'ends the call',
  Redirect: 'goes on with another document',
  Reject: 'refuses the call',
};

/** No verb stands after one that never comes back. */
export const unreachable: Rule = ({ root, schema, report }) => {
  const verbs = childElements(root).filter(({ name }) => schemaOf(schema, name));
  const last = verbs.findIndex(({ name }) => Object.hasOwn(ends, name));
  const end = verbs[last];
  const after = verbs.slice(last + 1);
  const [first] = after;
  if (!end || !first) return;
  report({
    rule: 'unreachable-verb',
    severity: 'warning',
    message: `<${end.name}> ${ends[end.name]}, so nothing after it is run: ${list([...new Set(after.map(({ name }) => `<${name}>`))]).replace(' or ', ' and ')}.`,
    from: first.from,
    to: after.at(-1)?.to ?? first.to,
  });
};
