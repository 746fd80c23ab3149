import { samples } from './samples.ts';
import type { useHistory } from './use-history.ts';

/** Texts to try, and the way back to one's own. */
export function Samples({ history }: { history: ReturnType<typeof useHistory> }) {
  const { edit, undo, redo, canUndo, canRedo } = history;
  return (
    <fieldset className="toolbar sms-samples needs-script">
      <legend className="visually-hidden">Put another text in the message; Undo brings yours back</legend>
      <span className="field-hint" aria-hidden="true">
        Try
      </span>
      {samples.map(({ name, text }) => (
        <button key={name} type="button" className="button button-quiet" onClick={() => edit(() => text)}>
          {name}
        </button>
      ))}
      <span className="sms-history">
        <button type="button" className="button" onClick={() => edit(() => '')}>
          Clear
        </button>
        <button type="button" className="button" disabled={!canUndo} onClick={undo}>
          Undo
        </button>
        <button type="button" className="button" disabled={!canRedo} onClick={redo}>
          Redo
        </button>
      </span>
    </fieldset>
  );
}
