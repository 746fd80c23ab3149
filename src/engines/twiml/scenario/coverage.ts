import { isTrue } from '../call/attributes.ts';
import type { App, Visit } from '../call/types.ts';
import { verbs } from '../schema/verbs.ts';
import { scan } from '../xml/scan.ts';
import { attributeValue, childElements, type Range, type XmlElement } from '../xml/tree.ts';

/** A verb, or one way out of it. */
export interface CoverageItem extends Range {
  path: string;
  verb: string;
  /** Left out for the verb itself. */
  branch?: string;
  reached: boolean;
}

export interface Coverage {
  /** In the order of documents and their source. */
  items: readonly CoverageItem[];
  /** One for each row of the app's `routes`. */
  routes: readonly { route: number; reached: boolean }[];
  reached: number;
  total: number;
}

/** Which verbs, which ways out of them and which rows of `routes` some runs have been through. */
export function coverageOf(app: App, runs: readonly { visits: readonly Visit[] }[]): Coverage {
  const seen = seenIn(runs);
  const items = app.documents.flatMap(({ path, source }) => {
    const { root } = scan(source);
    if (!root) return [];
    return verbsIn(app, root).flatMap((element) =>
      [undefined, ...branchesOf(app, element)].map((branch) => ({
        path,
        from: element.from,
        to: element.to,
        verb: element.name,
        ...(branch !== undefined && { branch }),
        reached: seen.has(visitKey({ path, from: element.from, ...(branch !== undefined && { branch }) })),
      })),
    );
  });
  const routes = (app.routes ?? []).map((_, route) => ({ route, reached: seen.has(visitKey({ route })) }));
  const all = [...items, ...routes];
  return { items, routes, reached: all.filter(({ reached }) => reached).length, total: all.length };
}

/** Everything that some runs have been through, as keys. */
export const seenIn = (runs: readonly { visits: readonly Visit[] }[]): ReadonlySet<string> =>
  new Set(runs.flatMap(({ visits }) => visits.map(visitKey)));

/** The same for the same verb, way out or route, whichever run went through it. */
export const visitKey = (visit: Visit) =>
  'route' in visit ? `route ${visit.route}` : `${visit.from} ${visit.branch ?? ''} ${visit.path}`;

const legs = ['Number', 'Client', 'Sip', 'Queue', 'Application', 'WhatsApp', 'Sim'];
/** What is run of what stands inside a verb. */
const inner: Record<string, readonly string[]> = {
  Gather: ['Say', 'Play', 'Pause'],
  Dial: [...legs, 'Conference'],
  Pay: ['Prompt'],
};

/** The verbs of a document, and what is run of what stands inside them, in source order. */
export function verbsIn(app: App, root: XmlElement): XmlElement[] {
  return childElements(root)
    .filter(({ name }) => verbs[app.kind].includes(name))
    .flatMap((verb) => [verb, ...childElements(verb).filter(({ name }) => inner[verb.name]?.includes(name))]);
}

const outcomes = ['answered', 'busy', 'no-answer', 'failed'];

/** The ways out of a verb that a good set of scenarios has all been through. */
export function branchesOf(app: App, element: XmlElement): string[] {
  const { name } = element;
  if (legs.includes(name) && element.parent?.name === 'Dial')
    return name === 'Queue' ? outcomes.filter((outcome) => outcome !== 'busy') : outcomes;
  switch (name) {
    case 'Dial':
      return childElements(element).length ? [] : outcomes;
    case 'Conference':
      return ['answered', 'no-answer'];
    case 'Gather':
      return isTrue(element, 'actionOnEmptyResult') ? ['action'] : ['action', 'no input'];
    case 'Record':
      return app.emptyRecordings === 'skipped' ? ['action', 'empty'] : ['action'];
    case 'Enqueue':
      return ['bridged', 'hangup', ...(attributeValue(element, 'waitUrl') ? ['leave'] : [])];
    case 'Connect':
    case 'Refer':
      return ['answered', 'failed'];
    case 'Pay':
      return ['success', 'too-many-failed-attempts', 'payment-connector-error', 'caller-interrupted-with-star'];
    default:
      return [];
  }
}
