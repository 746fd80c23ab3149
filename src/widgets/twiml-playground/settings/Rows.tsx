import { type ReactNode, useRef, useState } from 'react';

interface Props<T> {
  /** What the rows are: "Routes". */
  title: string;
  /** What they do, in a sentence. */
  hint: string;
  rows: readonly T[];
  /** What one row is called: "route". */
  noun: string;
  /** The row that a press of Add gives; without it rows are neither added nor removed. */
  blank?: T;
  onChange: (rows: T[]) => void;
  /** The fields of a row. `change` replaces it. */
  children: (row: T, change: (row: T) => void) => ReactNode;
}

/** A list of rows of fields, each row a group of its own, that grows and shrinks. */
export function Rows<T>({ title, hint, rows, noun, blank, onChange, children }: Props<T>) {
  const box = useRef<HTMLFieldSetElement>(null);
  // Rows are known by their place: after one has gone the others are drawn anew, so that no half-typed text moves up.
  const [removals, setRemovals] = useState(0);
  const focusSoon = (find: (box: HTMLElement) => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => box.current && find(box.current)?.focus());
  return (
    <fieldset className="twiml-settings-group" ref={box}>
      <legend>{title}</legend>
      <p className="field-hint">{hint}</p>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={`${removals} ${i}`} role="group" aria-label={`${noun} ${i + 1}`} className="twiml-setting">
          <div className="twiml-fields">
            {children(row, (next) => onChange(rows.map((each, at) => (at === i ? next : each))))}
          </div>
          {blank && (
            <button
              type="button"
              className="button"
              aria-label={`Remove ${noun} ${i + 1}`}
              onClick={() => {
                onChange(rows.filter((_, at) => at !== i));
                setRemovals(removals + 1);
                focusSoon((group) => group.querySelector<HTMLElement>('.twiml-add'));
              }}
            >
              Remove
            </button>
          )}
        </div>
      ))}
      {blank && (
        <button
          type="button"
          className="button twiml-add"
          onClick={() => {
            onChange([...rows, blank]);
            focusSoon((group) => [...group.querySelectorAll('.twiml-setting')].at(-1)?.querySelector('input'));
          }}
        >
          Add {noun}
        </button>
      )}
    </fieldset>
  );
}
