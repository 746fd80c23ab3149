import type { RuleId, Severity } from '../diagnostic.ts';
import { attributeValue, childElements, type XmlElement } from '../xml/tree.ts';
import { list, type Rule, remove, schemaOf } from './rule.ts';

interface End {
  rule: RuleId;
  severity: Severity;
  /** What the verb does, after its name. */
  does: string;
}

const ends: Record<string, string> = {
  Hangup: 'ends the call',
  Leave: 'leaves the queue',
  Redirect: 'goes on with another document',
  Reject: 'refuses the call',
};

/** Verbs that go on with the document their action gives, and with the next verb only where they have none. */
const withAction = ['Connect', 'Dial', 'Enqueue', 'Pay', 'Refer'];

/** Says why nothing after this verb is run; undefined where something is. */
export function endOf(element: XmlElement): End | undefined {
  const { name } = element;
  const never = (does: string): End => ({ rule: 'unreachable-verb', severity: 'warning', does });
  const known = Object.hasOwn(ends, name) ? ends[name] : undefined;
  if (known) return never(known);
  if (withAction.includes(name) && attributeValue(element, 'action')) return never('goes on with what its action says');
  if (name === 'Gather' && attributeValue(element, 'actionOnEmptyResult') === 'true')
    return never('asks its action even without any input');
  if (name === 'Record') {
    const does = 'goes on with what its action says, as the documentation has it now; it once went on here without one';
    return { rule: 'verb-after-record', severity: 'info', does };
  }
  if ((name === 'Say' || name === 'Play') && attributeValue(element, 'loop') === '0')
    return { rule: 'endless-playback', severity: 'info', does: 'goes on until the caller hangs up' };
  return undefined;
}

/** No verb stands after one that never comes back. */
export const unreachable: Rule = ({ root, schema, report }) => {
  const verbs = childElements(root).filter(({ name }) => schemaOf(schema, name));
  // The last verb has nothing after it.
  const index = verbs.slice(0, -1).findIndex(endOf);
  const verb = verbs[index];
  const end = verb && endOf(verb);
  const [first, ...others] = verbs.slice(index + 1);
  if (!end || !first) return;
  const { rule, severity, does } = end;
  const range = { from: first.from, to: others.at(-1)?.to ?? first.to };
  const names = [...new Set([first, ...others].map(({ name }) => `<${name}>`))];
  report({
    rule,
    severity,
    message: `<${verb.name}> ${does}, so nothing after it is run: ${list(names).replace(' or ', ' and ')}.`,
    ...range,
    fix: rule === 'unreachable-verb' ? remove(range) : undefined,
  });
};
