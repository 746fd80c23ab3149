import { type ReactNode, useId, useState } from 'react';
import { languages } from './languages.ts';
import type { State } from './state.ts';

interface Props {
  state: State;
  onChange: (change: Partial<State>) => void;
}

/** How the message is to be sent. Its lists are long, so that they are not in the page before it is opened. */
export function Options({ state, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="sms-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          Options{' '}
          <span className="field-hint">{chosenOptions(state) || 'encoding, reference, borders, national shift'}</span>
        </span>
      </summary>
      {isOpen && <Fields state={state} onChange={onChange} />}
    </details>
  );
}

function Fields({ state, onChange }: Props) {
  return (
    <div className="sms-option-fields">
      <Choice
        label="Encoding"
        hint="Most providers choose for you, as the first does."
        value={state.encoding}
        onChoose={(value) => onChange({ encoding: value as State['encoding'] })}
      >
        <option value="auto">GSM-7 if it fits, else UCS-2</option>
        <option value="gsm-7">GSM-7 always</option>
        <option value="ucs-2">UCS-2 always</option>
      </Choice>
      <Choice
        label="Reference number"
        hint="Ties the segments of a message together."
        value={state.referenceBits}
        onChoose={(value) => onChange({ referenceBits: value === '16' ? 16 : 8 })}
      >
        <option value="8">8 bits: a header of 6 octets</option>
        <option value="16">16 bits: a header of 7 octets</option>
      </Choice>
      <Choice
        label="Never cut through"
        hint="The standard does not say; networks differ."
        value={state.keepTogether}
        onChoose={(value) => onChange({ keepTogether: value as State['keepTogether'] })}
      >
        <option value="code-point">a code point (surrogate pair)</option>
        <option value="grapheme">a grapheme (what reads as one sign)</option>
        <option value="code-unit">a code unit only</option>
      </Choice>
      <Choice
        label="Locking shift table"
        hint="Another alphabet for the whole message. Few providers send one."
        value={state.lockingShift}
        onChoose={(value) => onChange({ lockingShift: shiftOf(value) as State['lockingShift'] })}
      >
        <option value="0">none: the default alphabet</option>
        <option value="auto">where it saves a segment</option>
        {languages
          .filter(({ hasLocking }) => hasLocking)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Choice>
      <Choice
        label="Single shift table"
        hint="Other characters after ESC, two septets each."
        value={state.singleShift}
        onChoose={(value) => onChange({ singleShift: shiftOf(value) as State['singleShift'] })}
      >
        <option value="0">none: the extension table</option>
        <option value="auto">where it saves a segment</option>
        {languages.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
    </div>
  );
}

/** What is not as usual, in a few words, for whoever comes by a link or has closed the options. */
function chosenOptions({ encoding, referenceBits, keepTogether, lockingShift, singleShift }: State): string {
  const table = (choice: State['singleShift']) => (choice === 'auto' ? 'automatic' : languages[choice - 1]?.name);
  return [
    encoding !== 'auto' && `${encoding.toUpperCase()} always`,
    referenceBits === 16 && '16-bit reference',
    keepTogether === 'grapheme' && 'graphemes kept whole',
    keepTogether === 'code-unit' && 'cut between code units',
    lockingShift !== 0 && `${table(lockingShift)} locking shift`,
    singleShift !== 0 && `${table(singleShift)} single shift`,
  ]
    .filter(Boolean)
    .join(' · ');
}

const shiftOf = (value: string) => (value === 'auto' ? value : Number(value));

interface ChoiceProps {
  label: string;
  hint: string;
  value: string | number;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, hint, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-describedby={`${id}hint`} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
      <p className="field-hint" id={`${id}hint`}>
        {hint}
      </p>
    </div>
  );
}
