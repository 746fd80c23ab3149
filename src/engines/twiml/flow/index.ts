/** How the documents of an app lead to each other, for a picture. An entry of its own: only those load it who draw. */
import { fetchDocument } from '../call/document.ts';
import type { App, AppDocument, Visit } from '../call/types.ts';
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
  return { nodes: withRoles([...targets.nodes.values(), ...shadowed], app) };
}

function contentOf(app: App, document: AppDocument, targets: Targets): Partial<FlowNode> {
  const { path, source } = document;
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
    const [id = path] = targets.at(path, path).ids;
    const detail = value === '' ? 'is empty' : `= ${value}`;
    const row: FlowRow = { key, name: parameter, detail, depth: 0, unreachable: false, outcomes: [], exits };
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
function withRoles(nodes: FlowNode[], app: App): FlowNode[] {
  const edges = edgesOf({ nodes });
  const led = new Set(edges.filter(({ node, edge }) => edge.to !== node.id).map(({ edge }) => edge.to));
  const reached = (from: readonly string[], kinds: readonly FlowEdge['kind'][]) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const seen = new Set(from);
    for (const id of seen)
      for (const { exits } of byId.get(id)?.rows ?? [])
        for (const { to, kind } of exits) if (kinds.includes(kind)) seen.add(to);
    return seen;
  };
  const starts = nodes.filter(({ id }) => id === app.documents[0]?.path || !led.has(id)).map(({ id }) => id);
  const main = reached(starts, ['next']);
  const run = reached(starts, ['next', 'aside']);
  return nodes.map((node) => ({
    ...node,
    role: main.has(node.id) ? 'main' : run.has(node.id) ? 'aside' : 'told',
    linked: node.id === app.documents[0]?.path || led.has(node.id),
  }));
}

/** What of a flow some runs have been through: the keys of rows and outcomes, and the edges. */
export function tracesOf(flow: Flow, runs: readonly { visits: readonly Visit[] }[]) {
  const keys = seenIn(runs);
  const entered = new Set(flow.nodes.filter(({ rows }) => rows.some(({ key }) => keys.has(key))).map(({ id }) => id));
  const edges = new Set(
    edgesOf(flow)
      .filter(({ row, edge: { to, key, kind, perhaps } }) => {
        const needsTarget = kind === 'aside' || perhaps;
        return kind !== 'told' && keys.has(key ?? row.key) && (!needsTarget || entered.has(to));
      })
      .map(({ edge }) => edge),
  );
  return { keys, entered, edges };
}
