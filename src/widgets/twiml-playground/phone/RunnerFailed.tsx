interface Props {
  /** What cannot be done without it. */
  what: 'call' | 'conversation';
  onRetry: () => void;
}

/** Says that the code which runs calls or conversations has not come, and what to do. */
export function RunnerFailed({ what, onRetry }: Props) {
  return (
    <div className="notice" data-kind="bad" role="alert">
      <p>
        The part of this page that runs the {what} could not be loaded. Your documents are kept, here and when you
        reload the page. Check the connection, then try again; some browsers have to reload the page for it.
      </p>
      <div className="toolbar">
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </div>
    </div>
  );
}
