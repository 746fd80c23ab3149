import { samples } from './samples.ts';

/** Texts to try in place of the message. */
export function Samples({ onTry }: { onTry: (change: () => string) => void }) {
  return (
    <fieldset className="toolbar sms-samples needs-script">
      <legend className="visually-hidden">Put another text in the message; Undo brings yours back</legend>
      <span className="field-hint" aria-hidden="true">
        Try
      </span>
      {samples.map(({ name, text }) => (
        <button key={name} type="button" className="button button-quiet" onClick={() => onTry(() => text)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
