import { edgesOf, type Flow, type FlowEdge } from '../../../engines/twiml/flow/index.ts';
import { MarkSign } from './DocumentCard.tsx';
import { type Marks, markWords } from './marks.ts';

const kinds: Record<FlowEdge['kind'], string> = {
  next: 'goes on there',
  aside: 'runs beside the call',
  told: 'is told; its answer is not run',
};

/** What the lines and the signs of a chart mean, as far as they occur in it. */
export function Legend({ flow, marks }: { flow: Flow; marks: Marks }) {
  const drawn = new Set(edgesOf(flow).map(({ edge }) => edge.kind));
  return (
    <ul className="flow-legend" aria-label="Legend">
      {(['next', 'aside', 'told'] as const)
        .filter((kind) => drawn.has(kind))
        .map((kind) => (
          <li key={kind} className="flow-legend-line">
            <svg className="flow-edge" data-kind={kind} width="32" height="8" viewBox="0 0 32 8" aria-hidden="true">
              <path d="M0 4H24" />
              <path className="flow-tip" d="M32 4L24 0V8Z" />
            </svg>
            {kinds[kind]}
          </li>
        ))}
      {marks.used.map((mark) => (
        <li key={mark}>
          <span aria-hidden="true">
            <MarkSign mark={mark} />
          </span>{' '}
          {markWords[mark]}
        </li>
      ))}
    </ul>
  );
}
