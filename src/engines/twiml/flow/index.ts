/** How the documents of an app lead to each other, for a picture. An entry of its own: only those load it who draw. */

import { documentAt } from '../address.ts';
import { fetchDocument } from '../call/document.ts';
import type { App, AppDocument, LogEntry, Visit } from '../call/types.ts';
import { seenIn, visitKey } from '../scenario/coverage.ts';
import { scan } from '../xml/scan.ts';
import { rowsOf } from './rows.ts';
import { Targets } from './targets.ts';
import type { Flow, FlowEdge, FlowNode, FlowRow } from './types.ts';

export type { Flow, FlowEdge, FlowNode, FlowRow };
export { visitKey };

/** Reads an app's documents and `routes` into a graph. Nothing is run. */
export function flowOf(app: App): Flow {
  const targets = new Targets(app);
  const shadowed: FlowNode[] = [];
  const read = new Set<string>();
  for (const document of app.documents) {
    const { path } = document;
    const node = targets.nodes.get(path);
    if (!node) continue;
    if (read.has(path)) {
      const problem = 'An earlier document has the same path, so this one is never asked for.';
      shadowed.push({ ...node, id: `${path} ${shadowed.length + 2}`, rows: [], runsOut: false, problem });
      continue;
    }
    read.add(path);
    targets.nodes.set(path, { ...node, ...contentOf(app, document, targets) });
  }
  addRoutes(app, targets);
  const fallback = app.fallback === undefined ? undefined : targets.at(app.fallback, '/').ids[0];
  const told = app.statusCallback === undefined ? undefined : targets.served(app.statusCallback, '/');
  const nodes = withRoles([...targets.nodes.values()], app, [fallback, told]);
  return { nodes: [...nodes.map((node) => withFallback(node, fallback)), ...shadowed] };
}

/** A row that is no verb. */
const rowOf = (name: string, detail: string, exits: FlowEdge[], key?: string): FlowRow => ({
  name,
  detail,
  depth: 0,
  unreachable: false,
  outcomes: [],
  exits,
  ...(key !== undefined && { key }),
});

/** Where the call goes on when a document of its own fails. */
function withFallback(node: FlowNode, to: string | undefined): FlowNode {
  if (to === undefined || to === node.id || node.role !== 'main' || !failing.includes(node.kind)) return node;
  if (node.kind === 'document' && node.problem === undefined) return node;
  return { ...node, rows: [...node.rows, rowOf('Fails', '', [{ to, label: '', kind: 'next', perhaps: false }])] };
}
const failing: readonly FlowNode['kind'][] = ['document', 'choice', 'missing', 'outside'];

function contentOf(app: App, document: AppDocument, targets: Targets): Partial<FlowNode> {
  const { path, source, status = 200, location } = document;
  if (status >= 300 && status < 400 && location) {
    const exits = targets
      .at(location, path)
      .ids.map((to): FlowEdge => ({ to, label: '', kind: 'next', perhaps: false }));
    return { rows: [rowOf('HTTP', String(status), exits)] };
  }
  const fetched = fetchDocument(
    { kind: app.kind, documents: [document] },
    { method: 'POST', url: path, parameters: {} },
  );
  const problem = fetched.ok ? {} : { problem: fetched.message };
  const { root } = scan(source);
  if (root?.name === 'Response') return { ...rowsOf(app, path, root, targets), ...problem };
  // A text or a sound is answered as the one verb that the provider makes of it.
  const [spoken] = fetched.ok ? fetched.verbs : [];
  return spoken?.parent ? { ...rowsOf(app, path, spoken.parent, targets), ...problem } : problem;
}

/** A row of `routes` stands before the verbs of the path it is about. */
function addRoutes({ routes = [] }: App, targets: Targets) {
  const rows = new Map<string, FlowRow[]>();
  for (const [route, { path, parameter, value, document }] of routes.entries()) {
    const key = visitKey({ route });
    const { ids } = targets.at(document, path);
    const exits = ids.map((to): FlowEdge => ({ to, label: '', kind: 'next', key, perhaps: false }));
    const id = targets.served(path, '/') ?? path;
    const detail = value === '' ? 'is empty' : `= ${value}`;
    const row = rowOf(parameter, detail, exits, key);
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  for (const [id, added] of rows) {
    const node = targets.nodes.get(id);
    if (node) targets.nodes.set(id, { ...node, rows: [...added, ...node.rows] });
  }
}

/** Every edge of a flow, with the node it comes from and the row there. */
export const edgesOf = ({ nodes }: Flow) =>
  nodes.flatMap((node) => node.rows.flatMap((row) => row.exits.map((edge) => ({ node, row, edge }))));

/** A node that the call itself can come to is `main`, whatever else leads there; so is one that nothing leads to. */
function withRoles(nodes: FlowNode[], app: App, [fallback, told]: readonly (string | undefined)[]): FlowNode[] {
  const edges = edgesOf({ nodes });
  const led = new Set<string | undefined>(
    edges.filter(({ node, edge }) => edge.to !== node.id).map(({ edge }) => edge.to),
  ).add(told);
  const reached = (from: readonly string[], kinds: readonly FlowEdge['kind'][]) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const seen = new Set(from);
    for (const id of seen)
      for (const { exits } of byId.get(id)?.rows ?? [])
        for (const { to, kind } of exits) if (kinds.includes(kind)) seen.add(to);
    return seen;
  };
  const starts = nodes
    .filter(({ id }) => id === app.documents[0]?.path || id === fallback || !led.has(id))
    .map(({ id }) => id);
  const main = reached(starts, ['next']);
  const run = reached(starts, ['next', 'aside']);
  return nodes.map((node) => ({
    ...node,
    role: main.has(node.id) ? 'main' : run.has(node.id) ? 'aside' : 'told',
    linked: node.id === app.documents[0]?.path || node.id === fallback || led.has(node.id),
  }));
}

/** What is known of a run: where it has been, and what it has asked for. */
export interface Trace {
  visits: readonly Visit[];
  log: readonly LogEntry[];
}

/**
 * Ways that no verb leads, as "row from to": HTTP and a failure bring the next request themselves. A document that
 * `routes` choose answers at another path than its own.
 */
function hopsIn({ nodes }: Flow, runs: readonly Trace[]): ReadonlySet<string> {
  const places = nodes.map(({ id, rows }) => ({
    path: id.replace(/^(missing|outside) /, ''),
    ids: [id, ...rows.filter(({ place }) => !place).flatMap(({ exits }) => exits.map(({ to }) => to))],
  }));
  const idsAt = (url: string) => documentAt(places, url)?.ids ?? [];
  const hops = runs.flatMap(({ log }) => {
    const asked = log.flatMap(({ purpose, request }) => (purpose === 'document' && request ? [request] : []));
    return asked.slice(1).flatMap(({ url, parameters }, i) => {
      const name = 'ErrorCode' in parameters ? 'Fails' : 'HTTP';
      const [to] = idsAt(url);
      return idsAt(asked[i]?.url ?? '').map((from) => `${name} ${from} ${to}`);
    });
  });
  return new Set(hops);
}

/** What of a flow some runs have been through: keys of rows and outcomes, and edges; of `untraced` ones no run tells. */
export function tracesOf(flow: Flow, runs: readonly Trace[]) {
  const keys = seenIn(runs);
  const hops = hopsIn(flow, runs);
  const entered = new Set(
    flow.nodes.filter(({ rows }) => rows.some(({ key }) => key !== undefined && keys.has(key))).map(({ id }) => id),
  );
  const taken = new Set<FlowEdge>();
  const untraced = new Set<FlowEdge>();
  for (const { node, row, edge } of edgesOf(flow)) {
    const key = edge.key ?? row.key;
    const needsTarget = edge.kind === 'aside' || edge.perhaps;
    if (edge.kind === 'told') untraced.add(edge);
    else if (key === undefined) {
      if (hops.has(`${row.name} ${node.id} ${edge.to}`)) taken.add(edge);
    } else if (keys.has(key) && (!needsTarget || entered.has(edge.to))) taken.add(edge);
  }
  return { keys, taken, untraced };
}
