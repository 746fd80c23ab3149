import type { App } from '../call/types.ts';
import { endOf } from '../rules/unreachable.ts';
import { branchesOf, verbsIn, visitKey } from '../scenario/coverage.ts';
import { attributeValue, innerText, type XmlElement } from '../xml/tree.ts';
import type { Targets } from './targets.ts';
import type { FlowEdge, FlowRow } from './types.ts';
import { actionLabel, detailOf, outcomeLabel } from './words.ts';

/** The verbs of a document, each with its ways out, and whether the provider comes past the last of them. */
export function rowsOf(app: App, path: string, root: XmlElement, targets: Targets) {
  const elements = verbsIn(app, root);
  const verbs = elements.filter(({ parent }) => parent === root || !parent);
  const stop = verbs.find((verb) => neverComesBack(app, verb));
  const rows = elements.map((element): FlowRow => {
    const exits = exitsOf(element, path, targets);
    const taken = new Set(exits.map(({ key }) => key));
    const outcomes = branchesOf(app, element)
      .map((branch) => ({ key: visitKey({ path, from: element.from, branch }), label: outcomeLabel(branch) }))
      .filter(({ key }) => !taken.has(key));
    const { name, from, to } = element;
    return {
      key: visitKey({ path, from }),
      name,
      detail: detailOf(element),
      place: { path, from, to },
      depth: verbs.includes(element) ? 0 : 1,
      unreachable: stop !== undefined && from >= stop.to,
      outcomes,
      exits,
    };
  });
  return { rows, runsOut: app.kind === 'voice' && !stop };
}

const neverComesBack = (app: App, verb: XmlElement) =>
  verb.name === 'Record' ? app.emptyRecordings !== 'skipped' : endOf(verb)?.rule === 'unreachable-verb';

/** Addresses of documents that run beside the call. */
const asides = new Map([
  ['url', 'whisper'],
  ['waitUrl', 'while waiting'],
  ['referUrl', 'for the transfer'],
]);

function exitsOf(element: XmlElement, path: string, targets: Targets): FlowEdge[] {
  const { name, from } = element;
  const to = (address: string, label: string, kind: FlowEdge['kind'], branch?: string): FlowEdge[] => {
    const { ids, perhaps } = targets.at(address, path);
    const key = kind === 'next' ? visitKey({ path, from, ...(branch && { branch }) }) : undefined;
    return ids.map((id) => ({ to: id, label, kind, perhaps, ...(key && { key }) }));
  };
  if (name === 'Redirect') return to(innerText(element), '', 'next');
  // A reply's action is told what became of it; it steers nothing.
  const tells = name === 'Message' || name === 'Sms';
  const otherwise = name === 'Gather' || name === 'Record' ? '' : undefined;
  const action = tells ? undefined : (attributeValue(element, 'action') ?? otherwise);
  const exits = action === undefined ? [] : to(action, actionLabel(element), 'next', 'action');
  for (const { name: attribute, value } of element.attributes) {
    if (!value) continue;
    const label = asides.get(attribute);
    if (label) exits.push(...to(value, name === 'Queue' ? 'before connecting' : label, 'aside'));
    // Only what is served here: any other server may be told without being part of the app.
    else if ((/callback$/i.test(attribute) || (tells && attribute === 'action')) && targets.served(value, path))
      exits.push(...to(value, 'told', 'told'));
  }
  return exits;
}
