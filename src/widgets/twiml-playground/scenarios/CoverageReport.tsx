import type { App, Coverage } from '../../../engines/twiml/index.ts';
import { lineOf } from '../documents.ts';
import type { SourcePlace } from '../Panels.tsx';

interface Props {
  coverage: Coverage;
  app: App;
  onShow: (place: SourcePlace) => void;
  onFlow: () => void;
}

/** How much of the app the tests have been through, and what not. */
export function CoverageReport({ coverage: { items, routes, reached, total }, app, onShow, onFlow }: Props) {
  const missed = items.filter((item) => !item.reached);
  const missedRoutes = routes.flatMap(({ route, reached: isReached }) =>
    isReached ? [] : (app.routes?.[route] ?? []),
  );
  const lineIn = (path: string, at: number) =>
    lineOf(app.documents.find((each) => each.path === path)?.source ?? '', at);
  return (
    <section className="test-coverage" aria-label="Coverage">
      <p>
        <b>
          {reached} of {total}
        </b>{' '}
        verbs and branches are reached by the tests. <progress aria-hidden="true" value={reached} max={total || 1} />
      </p>
      {missed.length + missedRoutes.length > 0 && (
        <>
          <p className="label">Not reached by any test</p>
          <ul>
            {missed.map(({ path, from, to, verb, branch }) => (
              <li key={`${path} ${from} ${branch ?? ''}`}>
                <button type="button" className="button button-quiet" onClick={() => onShow({ path, from, to })}>
                  <code>{path}</code> {verb}
                  {branch !== undefined && `: ${branch}`} <span className="field-hint">line {lineIn(path, from)}</span>
                </button>
              </li>
            ))}
            {missedRoutes.map(({ path, parameter, value }) => (
              <li key={`${path} ${parameter} ${value}`}>
                <code>{path}</code> route: {parameter} = {value || '(empty)'}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={onFlow}>
        Show in the flow chart
      </button>
    </section>
  );
}
