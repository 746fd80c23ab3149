import { expect, test } from 'vitest';
import { checkTwiml, runScenario } from '../../src/engines/twiml/index.ts';
import { loadGlossary } from '../../src/glossary/index.ts';
import { appOf, state } from '../../src/widgets/twiml-playground/state.ts';

const { terms } = loadGlossary();
const shown = [...terms.values()].flatMap(({ id, data }) =>
  data.widgets.flatMap(({ widget, state: given }) =>
    widget === 'twiml-playground' ? [{ id, app: state.parse(given) }] : [],
  ),
);

test.each(shown)('the playground of $id runs, and its scenarios come out as they say', ({ app }) => {
  for (const { source } of app.documents)
    expect(checkTwiml(source, { kind: app.kind }).filter(({ severity }) => severity === 'error')).toEqual([]);
  const paths = app.documents.map(({ path }) => path);
  for (const { document } of app.routes) expect(paths).toContain(document);
  for (const scenario of app.scenarios) {
    const { checks, ignored } = runScenario(appOf(app), scenario);
    expect({ failed: checks.filter(({ passed }) => !passed), ignored }).toEqual({ failed: [], ignored: [] });
  }
});
