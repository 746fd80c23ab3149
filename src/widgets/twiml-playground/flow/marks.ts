import { type Flow, type FlowEdge, type Trace, tracesOf, visitKey } from '../../../engines/twiml/flow/index.ts';
import type { App, Call } from '../../../engines/twiml/index.ts';

/** How far the reader's own call and the tests have come; without either there is nothing to tell. */
export type Mark = 'now' | 'call' | 'tests' | 'missed';

export const markWords: Record<Mark, string> = {
  now: 'running now',
  call: 'on this call',
  tests: 'reached by a test',
  missed: 'not reached yet',
};

export interface Marks {
  of: (key: string | undefined) => Mark | undefined;
  ofEdge: (edge: FlowEdge) => Mark | undefined;
  /** Those that occur, for the legend. */
  used: readonly Mark[];
}

/** Marks what of a flow the call and the tests have been through. Only tests make what is left count as missed. */
export function marksOf(
  flow: Flow,
  now: Call['step']['place'],
  runs: readonly Trace[],
  tests: readonly Trace[],
): Marks {
  const mine = tracesOf(flow, runs);
  const tested = tracesOf(flow, tests);
  const current = now && visitKey(now);
  const rest = tests.length ? 'missed' : undefined;
  const used: Mark[] = [
    ...(now ? (['now'] as const) : []),
    ...(mine.keys.size ? (['call'] as const) : []),
    ...(tests.length ? (['tests', 'missed'] as const) : []),
  ];
  return {
    of: (key) =>
      key === undefined
        ? undefined
        : key === current
          ? 'now'
          : mine.keys.has(key)
            ? 'call'
            : tested.keys.has(key)
              ? 'tests'
              : rest,
    ofEdge: (edge) =>
      mine.untraced.has(edge) ? undefined : mine.taken.has(edge) ? 'call' : tested.taken.has(edge) ? 'tests' : rest,
    used,
  };
}

/** A call runs on the documents it began with: what it visited in those that have changed since cannot be shown. */
export function visitsStillThere(call: Call, app: App): Trace {
  const source = ({ documents }: App, path: string) => documents.find((each) => each.path === path)?.source;
  const same = new Set(
    app.documents.flatMap(({ path }) => (source(call.app, path) === source(app, path) ? [path] : [])),
  );
  return {
    visits: call.visits.filter((visit) => 'route' in visit || same.has(visit.path)),
    log: call.log.filter(({ request }) => !request || same.has(request.url.replace(/\?.*/s, ''))),
  };
}
