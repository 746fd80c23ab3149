import { useRef, useState } from 'react';
import { loadExamples, regionName } from '../../engines/phone/index.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { samples } from './samples.ts';
import type { State } from './state.ts';
import { typeLabels } from './words.ts';

interface Props {
  /** The country whose example numbers are offered; '' for none. */
  region: string;
  onTake: (number: Pick<State, 'number' | 'region'>) => void;
}

/**
 * Numbers to try: some that each show one thing, and those of the chosen country, loaded when they are asked for. Closes
 * when one is taken, so that what it shows is in view.
 */
export function Examples({ region, onTake }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { value: examplesOf } = useLoaded(isOpen && region !== '', loadExamples);
  const summary = useRef<HTMLElement>(null);
  const take = (number: Pick<State, 'number' | 'region'>) => {
    onTake(number);
    setIsOpen(false);
    summary.current?.focus();
  };
  return (
    <details
      className="phone-examples needs-script"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>Numbers to try</summary>
      <div className="toolbar">
        {samples.map((sample) => (
          <button key={sample.name} type="button" className="button button-quiet" onClick={() => take(sample)}>
            {sample.name}
          </button>
        ))}
      </div>
      {region && <p className="phone-heading">{regionName(region)}: one number of each type</p>}
      <ul>
        {examplesOf?.(region).map(({ type, e164, reserved }) => (
          <li key={e164}>
            <button type="button" className="button button-quiet" onClick={() => take({ number: e164, region })}>
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
