import type { ReactNode } from 'react';
import { type Sample, samples } from './samples.ts';
import type { State } from './state.ts';

interface Props {
  kind: State['kind'];
  /** The sample that is open and untouched. */
  sample: Sample | undefined;
  disabled: boolean;
  onKind: (kind: State['kind']) => void;
  onSample: (sample: Sample) => void;
  /** What can be done with the whole app. */
  children: ReactNode;
}

const kinds = { voice: 'Voice', messaging: 'Messaging' } as const;

/** What the app is for, and apps to start from. */
export function Setup({ kind, sample, disabled, onKind, onSample, children }: Props) {
  return (
    <fieldset className="twiml-setup needs-script" disabled={disabled}>
      <legend className="visually-hidden">App</legend>
      <label className="field">
        <span className="label">Check as</span>
        <select value={kind} onChange={(event) => onKind(event.target.value === 'messaging' ? 'messaging' : 'voice')}>
          <option value="voice">Voice: answers a call</option>
          <option value="messaging">Messaging: answers a text</option>
        </select>
      </label>
      <label className="field">
        <span className="label">Sample</span>
        <select
          value={sample?.id ?? ''}
          onChange={(event) => {
            const chosen = samples.find((each) => each.id === event.target.value);
            if (chosen) onSample(chosen);
          }}
        >
          <option value="" disabled={sample !== undefined}>
            Choose a sample …
          </option>
          {(['voice', 'messaging'] as const).map((each) => (
            <optgroup key={each} label={kinds[each]}>
              {samples
                .filter((one) => one.kind === each)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="toolbar">{children}</div>
    </fieldset>
  );
}
