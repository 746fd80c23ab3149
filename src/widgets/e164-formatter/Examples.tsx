import { useState } from 'react';
import { type ExampleNumber, loadExamples, regionName } from '../../engines/phone/index.ts';
import { typeLabels } from './words.ts';

interface Props {
  region: string;
  onTake: (e164: string) => void;
}

/** Numbers of the chosen country to try, loaded when they are asked for. */
export function Examples({ region, onTake }: Props) {
  const [examplesOf, setExamplesOf] = useState<(region: string) => ExampleNumber[]>();
  if (!region) return null;
  const examples = examplesOf?.(region);
  return (
    <details
      className="phone-examples needs-script"
      onToggle={() =>
        examplesOf ||
        loadExamples().then(
          (load) => setExamplesOf(() => load),
          () => {},
        )
      }
    >
      <summary>Example numbers: {regionName(region)}</summary>
      <ul>
        {examples?.map(({ type, e164, reserved }) => (
          <li key={e164}>
            <button type="button" className="button button-quiet" onClick={() => onTake(e164)}>
              {typeLabels[type]}
            </button>
            <samp dir="ltr">{e164}</samp>
            <span className="field-hint" data-kind={reserved ? 'good' : 'warn'}>
              {reserved
                ? `reserved for fiction: ${reserved.range} (${reserved.source})`
                : 'only fits the plan, may be somebody’s: do not call it'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
