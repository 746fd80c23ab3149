import { useId } from 'react';
import type { State } from './state.ts';

interface Props {
  state: State;
  onChange: (change: Partial<State>) => void;
}

/** How the message is to be sent. */
export function Options({ state, onChange }: Props) {
  const id = useId();
  return (
    <details className="sms-options">
      <summary>Options: encoding, reference, borders</summary>
      <div className="sms-option-fields">
        <div className="field">
          <label htmlFor={`${id}encoding`}>Encoding</label>
          <select
            id={`${id}encoding`}
            value={state.encoding}
            aria-describedby={`${id}encoding-hint`}
            onChange={(event) => onChange({ encoding: event.target.value as State['encoding'] })}
          >
            <option value="auto">GSM-7 if it fits, else UCS-2</option>
            <option value="gsm-7">GSM-7 always</option>
            <option value="ucs-2">UCS-2 always</option>
          </select>
          <p className="field-hint" id={`${id}encoding-hint`}>
            Most providers choose for you, as the first does.
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}reference`}>Reference number</label>
          <select
            id={`${id}reference`}
            value={state.referenceBits}
            aria-describedby={`${id}reference-hint`}
            onChange={(event) => onChange({ referenceBits: event.target.value === '16' ? 16 : 8 })}
          >
            <option value="8">8 bits: a header of 6 octets</option>
            <option value="16">16 bits: a header of 7 octets</option>
          </select>
          <p className="field-hint" id={`${id}reference-hint`}>
            Ties the segments of a message together.
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}keep`}>Never cut through</label>
          <select
            id={`${id}keep`}
            value={state.keepTogether}
            aria-describedby={`${id}keep-hint`}
            onChange={(event) => onChange({ keepTogether: event.target.value as State['keepTogether'] })}
          >
            <option value="code-point">a code point (surrogate pair)</option>
            <option value="grapheme">a grapheme (what reads as one sign)</option>
            <option value="code-unit">a code unit only</option>
          </select>
          <p className="field-hint" id={`${id}keep-hint`}>
            The standard does not say; networks differ.
          </p>
        </div>
      </div>
    </details>
  );
}
