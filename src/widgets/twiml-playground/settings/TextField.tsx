import { useId, useState } from 'react';

interface Props {
  label: string;
  value: string;
  /** Why a text is not taken, in words; '' where it is. */
  problemWith?: (text: string) => string;
  onCommit: (text: string) => void;
  placeholder?: string;
  /** Id of a list of suggestions. */
  list?: string | undefined;
  numeric?: boolean;
}

/** A field whose text is taken as it is typed. One that cannot be taken stays, with the reason, and so does the last that could. */
export function TextField({ label, value, problemWith = () => '', onCommit, placeholder, list, numeric }: Props) {
  const id = useId();
  const [written, setWritten] = useState<string>();
  const shown = written ?? value;
  const problem = problemWith(shown);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={numeric ? 'decimal' : 'text'}
        value={shown}
        placeholder={placeholder}
        list={list}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={Boolean(problem)}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          setWritten(target.value);
          if (!problemWith(target.value)) onCommit(target.value);
        }}
        onBlur={() => !problem && setWritten(undefined)}
      />
      {problem && (
        <p id={`${id}-problem`} className="field-hint twiml-problem" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}

interface NumberProps {
  label: string;
  value: number | undefined;
  least?: number;
  most: number;
  whole?: boolean;
  /** What stands for an empty field. */
  placeholder: string;
  onCommit: (value: number | undefined) => void;
}

/** A number, or nothing for the usual one. */
export function NumberField({ label, value, least = 0, most, whole = false, placeholder, onCommit }: NumberProps) {
  const problemWith = (text: string) => {
    const typed = text.trim();
    const isNumber = (whole ? /^\d*$/ : /^(\d+([.,]\d*)?)?$/).test(typed);
    if (!isNumber) return `Write ${whole ? 'a whole number' : 'a number, such as 2.5'}, or nothing for ${placeholder}.`;
    const read = numberIn(typed);
    return read !== undefined && (read < least || read > most)
      ? `From ${least} to ${most.toLocaleString('en-US')}, or nothing for ${placeholder}.`
      : '';
  };
  return (
    <TextField
      numeric
      label={label}
      value={value === undefined ? '' : String(value)}
      placeholder={placeholder}
      problemWith={problemWith}
      onCommit={(text) => onCommit(numberIn(text.trim()))}
    />
  );
}

const numberIn = (text: string) => (text === '' ? undefined : Number(text.replace(',', '.')));
