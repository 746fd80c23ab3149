import { runScenario } from '../../../engines/twiml/index.ts';
import type { PanelProps } from '../Panels.tsx';

/** The app's scenarios, and whether each came out as expected. */
export function ScenariosPanel({ app, state: { scenarios } }: PanelProps) {
  if (!scenarios.length) return <p className="field-hint">This app has no scenarios.</p>;
  return (
    <ul>
      {scenarios.map((scenario) => (
        <li key={scenario.name}>
          {scenario.name}: {runScenario(app, scenario).passed ? 'passed' : 'failed'}
        </li>
      ))}
    </ul>
  );
}
