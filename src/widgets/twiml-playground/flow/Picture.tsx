import { type CardActions, DocumentCard } from './DocumentCard.tsx';
import { type Drawn, type Layout, pathOf } from './layout.ts';
import type { Mark, Marks } from './marks.ts';

/** Half the height of an arrow's tip, and its length. */
const tip = { half: 4, length: 8 };
/** Those drawn last lie on top. */
const order: readonly (Mark | undefined)[] = ['missed', undefined, 'tests', 'call', 'now'];

/** The cards as a drawing. Its measures are in rem, so that it grows with the reader's text. */
export function Picture({ layout, ...actions }: CardActions & { layout: Layout }) {
  const { cards, edges, width, height } = layout;
  const sorted = edges
    .map((drawn) => ({ drawn, mark: actions.marks.ofEdge(drawn.edge) }))
    .sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));
  return (
    <svg
      className="flow-picture"
      viewBox={`-2 0 ${width + 4} ${height + 2}`}
      width={`${(width + 4) / 16}rem`}
      role="presentation"
    >
      <g>
        {sorted.map(({ drawn, mark }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: edges have no other name
          <Arrow key={i} {...drawn} mark={mark} />
        ))}
      </g>
      {cards.map(({ node, lines, x, y, width: w, height: h }, i) => (
        <foreignObject key={node.id} x={x} y={y} width={w} height={h}>
          <DocumentCard {...actions} {...{ node, lines }} isFirst={i === 0} />
        </foreignObject>
      ))}
    </svg>
  );
}

function Arrow({ edge, points, mark }: Drawn & { mark: ReturnType<Marks['ofEdge']> }) {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!end || !before) return null;
  const [x, y] = end;
  const back = x - Math.sign(x - before[0]) * tip.length;
  return (
    <g className="flow-edge" data-kind={edge.kind} data-perhaps={edge.perhaps || undefined} data-mark={mark}>
      <path d={pathOf([...points.slice(0, -1), [back, y]])} />
      <path className="flow-tip" d={`M${x} ${y}L${back} ${y - tip.half}V${y + tip.half}Z`} />
    </g>
  );
}
