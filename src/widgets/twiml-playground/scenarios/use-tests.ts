import { useLayoutEffect, useMemo, useReducer, useState } from 'react';
import type { App } from '../../../engines/twiml/call/index.ts';
import { runScenario, type Scenario, type ScenarioResult } from '../../../engines/twiml/scenario/index.ts';

/** Milliseconds that tests may take before anything else gets a turn, and that they may take without being asked to. */
const slice = 30;
const budget = 1500;

/** Results stay as long as their app and their scenario: whoever asks again has them at once. */
const known = new WeakMap<App, WeakMap<Scenario, ScenarioResult>>();

function resultsFor(app: App) {
  const results = known.get(app) ?? new WeakMap<Scenario, ScenarioResult>();
  known.set(app, results);
  return results;
}

/** Runs scenarios against an app, a few at a time. Those that have no result yet are undefined. */
export function useTests(app: App, scenarios: readonly Scenario[]) {
  const [turn, redraw] = useReducer((count: number) => count + 1, 0);
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: being asked runs what the budget left over
  useLayoutEffect(() => {
    const results = resultsFor(app);
    const waiting = scenarios.filter((scenario) => !results.has(scenario));
    let spent = 0;
    let timer: ReturnType<typeof setTimeout>;
    const run = () => {
      const began = performance.now();
      while (waiting.length && performance.now() - began < slice) {
        const [scenario] = waiting.splice(0, 1);
        if (scenario) results.set(scenario, runScenario(app, scenario));
      }
      spent += performance.now() - began;
      redraw();
      if (waiting.length && spent < budget) timer = setTimeout(run);
    };
    if (waiting.length) run();
    return () => clearTimeout(timer);
  }, [app, scenarios, asked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn has brought results
  const results = useMemo(
    () => scenarios.map((scenario) => resultsFor(app).get(scenario)),
    [app, scenarios, turn, asked],
  );
  return {
    results,
    /** Runs them all again, however long it takes in turns of the budget. */
    runAll: () => {
      known.delete(app);
      setAsked((count) => count + 1);
    },
  };
}
