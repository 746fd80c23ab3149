import { useState } from 'react';

interface Props {
  /** The text to copy, or how to make it when the button is pressed. */
  text: string | (() => string);
  /** What is copied, for the button's name: "Copy link". */
  label: string;
  /** Shorter text for the button where it stands beside what it copies; `label` stays its name. */
  shown?: string;
}

/** Copies text and says so. Where the browser refuses the clipboard, it shows the text selected, to be copied by hand. */
export function CopyButton({ text, label, shown = label }: Props) {
  const [outcome, setOutcome] = useState<'copied' | string>('');
  const copy = async () => {
    const value = typeof text === 'string' ? text : text();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
      setTimeout(() => setOutcome(''), 2000);
    } catch {
      setOutcome(value);
    }
  };
  return (
    <span className="copy">
      <button
        type="button"
        className="button needs-script"
        aria-label={outcome === 'copied' ? undefined : label}
        onClick={copy}
      >
        {outcome === 'copied' ? 'Copied' : shown}
      </button>
      <span role="status" className="visually-hidden">
        {outcome === 'copied' ? `${label}: done` : ''}
      </span>
      {outcome && outcome !== 'copied' ? (
        <input
          className="copy-by-hand"
          readOnly
          value={outcome}
          aria-label="The browser did not allow copying. Copy this text by hand."
          ref={(input) => input?.select()}
        />
      ) : null}
    </span>
  );
}
