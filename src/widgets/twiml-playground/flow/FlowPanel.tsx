import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flowOf } from '../../../engines/twiml/flow/index.ts';
import { useSettled } from '../../kit/use-settled.ts';
import type { PanelProps } from '../Panels.tsx';
import { useTests } from '../scenarios/use-tests.ts';
import { type CardActions, DocumentCard } from './DocumentCard.tsx';
import { Legend } from './Legend.tsx';
import { layoutOf } from './layout.ts';
import { marksOf, visitsStillThere } from './marks.ts';
import { Picture } from './Picture.tsx';

/** Pixels from which a picture may not fit a page. */
const wide = 700;

/** The app as a chart: its documents, where each verb leads, and how far the call and the tests have come. */
export function FlowPanel({ app, call, runs, state: { scenarios }, onShow }: PanelProps) {
  const settled = useSettled(app);
  const flow = useMemo(() => flowOf(settled), [settled]);
  const layout = useMemo(() => layoutOf(flow), [flow]);
  const { results } = useTests(settled, scenarios);
  const place = app.kind === 'voice' ? call?.step.place : undefined;
  const marks = useMemo(() => {
    const mine = settled.kind !== 'voice' ? runs : call ? [visitsStillThere(call, settled)] : [];
    return marksOf(
      flow,
      place,
      mine,
      results.filter((each) => each !== undefined),
    );
  }, [flow, settled, call, place, runs, results]);

  const [fits, setFits] = useState(false);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const actions = (prefix: string): CardActions => ({
    marks,
    onShow,
    onGo: (node) => document.getElementById(`${id}${prefix}${node}`)?.focus(),
    headId: (node) => `${id}${prefix}${node}`,
    labelOf: (node) => flow.nodes.find((each) => each.id === node)?.label ?? node,
  });

  // Sideways only: the page itself stays where the reader is.
  useEffect(() => {
    const scroller = panel.current;
    const card = layout.cards.find(({ node }) => node.id === place?.path);
    if (!scroller || !card) return;
    const scale = scroller.scrollWidth / layout.width;
    const [left, right] = [card.x * scale, (card.x + card.width) * scale];
    if (left < scroller.scrollLeft || right > scroller.scrollLeft + scroller.clientWidth)
      scroller.scrollLeft = left - (scroller.clientWidth - (right - left)) / 2;
  }, [place?.path, layout]);

  return (
    <div className="flow">
      <div className="flow-head-line">
        <Legend flow={flow} marks={marks} />
        {layout.width > wide && (
          <button type="button" className="button flow-fit" aria-pressed={fits} onClick={() => setFits(!fits)}>
            Fit the width
          </button>
        )}
      </div>
      <div className="flow-scroll" data-fit={fits || undefined} ref={panel}>
        <Picture layout={layout} {...actions('p')} />
      </div>
      <ol className="flow-list">
        {layout.cards.map(({ node, lines }, i) => (
          <li key={node.id}>
            <DocumentCard {...{ node, lines }} isFirst={i === 0} {...actions('l')} />
          </li>
        ))}
      </ol>
    </div>
  );
}
