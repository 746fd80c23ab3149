import type { useHistory } from './use-history.ts';

/** The way back from what a button did to the reader's text. */
export function History({ history }: { history: ReturnType<typeof useHistory> }) {
  const { edit, undo, redo, canUndo, canRedo } = history;
  return (
    <div className="sms-history needs-script">
      <button type="button" className="button button-quiet" onClick={() => edit(() => '')}>
        Clear
      </button>
      <button type="button" className="button button-quiet" disabled={!canUndo} onClick={undo}>
        Undo
      </button>
      <button type="button" className="button button-quiet" disabled={!canRedo} onClick={redo}>
        Redo
      </button>
    </div>
  );
}
