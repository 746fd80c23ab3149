import type { FlowEdge, FlowNode } from '../../../engines/twiml/flow/index.ts';
import type { SourcePlace } from '../Panels.tsx';
import type { Line } from './lines.ts';
import { type Mark, type Marks, markWords } from './marks.ts';

export interface CardActions {
  marks: Marks;
  onShow: (place: SourcePlace) => void;
  /** Takes the reader to the card of a node. */
  onGo: (id: string) => void;
  /** The element id of a card's head. */
  headId: (id: string) => string;
  labelOf: (id: string) => string;
}

interface Props extends CardActions {
  node: FlowNode;
  lines: readonly Line[];
  isFirst: boolean;
}

/** A document with its verbs in order, each with where it leads; or another place that something leads to. */
export function DocumentCard({ node: { id, label, kind }, lines, isFirst, ...actions }: Props) {
  const headId = actions.headId(id);
  return (
    <div className="flow-card" data-kind={kind} role="group" aria-labelledby={headId}>
      <p className="flow-head" id={headId} tabIndex={-1} title={label}>
        <code>{label}</code>
        {isFirst && <span className="flow-first">start</span>}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <CardLine key={i} line={line} {...actions} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CardLine({ line, ...actions }: CardActions & { line: Line }) {
  if (line.kind === 'note')
    return (
      <li className="flow-note" data-tall={line.tall || undefined} data-bad={line.bad || undefined} title={line.text}>
        {line.text}
      </li>
    );
  const { marks, onShow } = actions;
  const { row } = line;
  if (line.kind === 'exit')
    return (
      <li className="flow-exit" data-mark={marks.ofEdge(line.edge)}>
        <Exit edge={line.edge} {...actions} />
      </li>
    );
  if (line.kind === 'outcomes')
    return (
      <li className="flow-outcomes" data-depth={row.depth || undefined}>
        {row.outcomes.map(({ key, label }) => (
          <span key={key} data-mark={marks.of(key)}>
            <MarkSign mark={marks.of(key)} /> {label}
          </span>
        ))}
      </li>
    );
  const mark = marks.of(row.key);
  const { name, detail, place, depth, unreachable } = row;
  const words = (
    <>
      <MarkSign mark={mark} />
      <b>{name}</b> <span className="flow-detail">{detail}</span>
    </>
  );
  return (
    <li
      className="flow-row"
      data-mark={mark}
      data-depth={depth || undefined}
      data-unreachable={unreachable || undefined}
    >
      {place ? (
        <button type="button" title={`${name} ${detail}`} onClick={() => onShow(place)}>
          {words}
        </button>
      ) : (
        <span className="flow-choice">{words}</span>
      )}
      {unreachable && <span className="flow-never">never run</span>}
      {line.edge && <Exit edge={line.edge} {...actions} />}
    </li>
  );
}

function Exit({ edge: { to, label, perhaps }, onGo, labelOf }: CardActions & { edge: FlowEdge }) {
  return (
    <button type="button" className="flow-to" title={labelOf(to)} onClick={() => onGo(to)}>
      {label && <span>{label}</span>}
      <span className="visually-hidden">{perhaps ? 'may go to' : 'goes to'}</span>
      <span aria-hidden="true">→</span>
      <code>{labelOf(to)}</code>
      {perhaps && <span aria-hidden="true">?</span>}
    </button>
  );
}

const signs: Record<Mark, string> = { now: '▶', call: '●', tests: '✓', missed: '○' };

/** A mark that does not hang on its color. */
export function MarkSign({ mark }: { mark: Mark | undefined }) {
  if (!mark) return null;
  return (
    <>
      <span className="flow-sign" data-mark={mark} aria-hidden="true">
        {signs[mark]}
      </span>
      <span className="visually-hidden">{markWords[mark]}: </span>
    </>
  );
}
