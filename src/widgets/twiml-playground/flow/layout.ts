import { edgesOf, type Flow, type FlowEdge, type FlowNode } from '../../../engines/twiml/flow/index.ts';
import { type Line, linesOf } from './lines.ts';

/**
 * Pixels. Tops of cards are multiples of 8, so that edges, which leave at the middle of a line (4 more than a multiple)
 * and arrive at the middle of a head (a multiple), never lie on one another.
 */
export const sizes = { width: 296, head: 32, line: 24, foot: 8, gap: 32, track: 10, margin: 24, radius: 6 };

export interface Card {
  node: FlowNode;
  lines: readonly Line[];
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawn {
  edge: FlowEdge;
  from: Card;
  to: Card;
  /** Corners, from the card's edge to the tip of the arrow. */
  points: readonly (readonly [x: number, y: number])[];
}

export interface Layout {
  cards: readonly Card[];
  edges: readonly Drawn[];
  width: number;
  height: number;
}

/**
 * Places a flow in columns: how many steps a document is from the one that answers. So an edge leads to the next column
 * or back; those that lead back run in lanes above the cards. Between columns each target has one track, which all
 * edges to it share. Documents nothing leads to begin below the rest.
 */
export function layoutOf(flow: Flow): Layout {
  const cards = placeCards(flow);
  const byId = new Map(cards.map((card) => [card.node.id, card]));
  const routes = edgesOf(flow).flatMap(({ node, edge }) => {
    const [from, to] = [byId.get(node.id), byId.get(edge.to)];
    return from && to ? [routeOf(edge, from, to)] : [];
  });
  const gutters = tracksOf(routes, Math.max(0, ...cards.map(({ column }) => column)));
  const targets = new Set(routes.filter(({ far }) => far).map(({ to }) => to));
  const lanes = new Map([...targets].map((to, i) => [to, i * sizes.track + sizes.margin / 2]));
  const top = lanes.size ? lanes.size * sizes.track + sizes.margin : 0;

  // Where each column begins: after the cards and the tracks before it.
  const lefts = [0];
  for (const tracks of gutters)
    lefts.push((lefts.at(-1) ?? 0) + sizes.width + sizes.margin * 2 + Math.max(tracks.length - 1, 0) * sizes.track);
  for (const card of cards) {
    card.x = lefts[card.column] ?? 0;
    card.y += top;
  }
  const trackX = (gutter: number, to: Card) =>
    (lefts[gutter] ?? 0) + sizes.width + sizes.margin + (gutters[gutter]?.indexOf(to) ?? 0) * sizes.track;
  const edges = routes.map(({ edge, from, to, far, gutter }): Drawn => {
    const start = [from.x + sizes.width, from.y + portOf(from, edge)] as const;
    const entry = [gutter === to.column ? to.x + sizes.width : to.x, to.y + sizes.head / 2] as const;
    const out = trackX(from.column, to);
    const into = trackX(gutter, to);
    const lane = lanes.get(to) ?? 0;
    const over = far
      ? ([
          [out, lane],
          [into, lane],
        ] as const)
      : [];
    return { edge, from, to, points: [start, [out, start[1]], ...over, [into, entry[1]], entry] };
  });
  const tracks = gutters.at(-1)?.length ?? 0;
  const last = tracks && sizes.margin + tracks * sizes.track;
  return {
    cards,
    edges,
    width: (lefts[gutters.length - 1] ?? 0) + sizes.width + last,
    height: Math.max(0, ...cards.map(({ y, height }) => y + height)),
  };
}

/** Columns by breadth-first search, tree by tree; each tree begins below the one before it. */
function placeCards({ nodes }: Flow): Card[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const placed = new Map<string, Card>();
  let below = 0;
  const place = (root: FlowNode) => {
    const bottoms: number[] = [];
    const queue: [FlowNode, number][] = [[root, 0]];
    for (const [node, column] of queue) {
      if (placed.has(node.id)) continue;
      const lines = linesOf(node);
      const count = lines.length + lines.filter((line) => line.kind === 'note' && line.tall).length;
      const height = sizes.head + count * sizes.line + (lines.length ? sizes.foot : 0);
      const y = bottoms[column] ?? below;
      bottoms[column] = y + height + sizes.gap;
      placed.set(node.id, { node, lines, column, x: 0, y, width: sizes.width, height });
      for (const { exits } of node.rows)
        for (const { to } of exits) {
          const target = byId.get(to);
          if (target && !placed.has(to)) queue.push([target, column + 1]);
        }
    }
    below = Math.max(below, ...bottoms.filter(Boolean));
  };
  const [first, ...others] = nodes;
  if (first) place(first);
  for (const node of [...others.filter(({ linked }) => !linked), ...others]) if (!placed.has(node.id)) place(node);
  return [...placed.values()];
}

interface Route {
  edge: FlowEdge;
  from: Card;
  to: Card;
  /** The gap between columns from which it comes to its target; gap 0 is right of column 0. */
  gutter: number;
  /** Runs in a lane above the cards. */
  far: boolean;
}

/** A later column is entered from its left, the same or an earlier one from its right. */
function routeOf(edge: FlowEdge, from: Card, to: Card): Route {
  const gutter = to.column > from.column ? to.column - 1 : to.column;
  return { edge, from, to, gutter, far: gutter !== from.column };
}

/** The tracks of each gap between columns, from the left: each is the target of all edges in it. */
function tracksOf(routes: readonly Route[], lastColumn: number): Card[][] {
  return Array.from({ length: lastColumn + 1 }, (_, gutter) => {
    const used = routes.filter((route) => route.from.column === gutter || route.gutter === gutter);
    // Those that turn back come first, then those that leave upwards; the lower a target, the further left, for few crossings.
    const rank = ({ column }: Card) => (column === gutter ? 0 : column === gutter + 1 ? 2 : 1);
    return [...new Set(used.map(({ to }) => to))].sort((a, b) => rank(a) - rank(b) || b.y - a.y);
  });
}

/** How far down a card an edge begins. */
const portOf = ({ lines }: Card, edge: FlowEdge) => {
  const index = lines.findIndex((line) => 'edge' in line && line.edge === edge);
  return sizes.head + (index + 0.5) * sizes.line;
};

/** Corners as an SVG path, rounded. */
export function pathOf(points: Drawn['points']): string {
  const corners = points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
  return corners
    .map(([x, y], i) => {
      const before = corners[i - 1];
      const after = corners[i + 1];
      if (!before) return `M${x} ${y}`;
      if (!after) return `L${x} ${y}`;
      const [cutIn, cutOut] = [before, after].map(([px, py]) => {
        const length = Math.hypot(px - x, py - y);
        const cut = Math.min(sizes.radius, length / 2) / length;
        return `${x + (px - x) * cut} ${y + (py - y) * cut}`;
      });
      return `L${cutIn}Q${x} ${y} ${cutOut}`;
    })
    .join('');
}
