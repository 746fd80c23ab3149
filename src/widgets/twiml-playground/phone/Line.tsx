import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** The button that sends it. */
  children: ReactNode;
}

/** A line for the caller to say or to text. */
export function Line({ label, text, onText, children }: Props) {
  const id = useId();
  return (
    <div className="twiml-path">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} type="text" value={text} onChange={(event) => onText(event.target.value)} autoComplete="off" />
      </div>
      {children}
    </div>
  );
}
