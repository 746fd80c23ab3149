import { useEffect, useState } from 'react';

interface Props {
  /** The text to copy, or how to make it when the button is pressed. */
  text: string | (() => string | Promise<string>);
  /** What is copied, for the button's name: "Copy link". */
  label: string;
  /** Shorter text for the button where it stands beside what it copies; `label` stays its name. */
  shown?: string;
}

/** Copies text and says so. Where the browser refuses the clipboard, it shows the text selected, to be copied by hand. */
export function CopyButton({ text, label, shown = label }: Props) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const given = typeof text === 'string' ? text : text();
    const value = typeof given === 'string' ? given : await given;
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setByHand(undefined);
    } catch {
      setByHand(value);
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button needs-script" aria-label={copied ? undefined : label} onClick={copy}>
        {copied ? 'Copied' : shown}
      </button>
      <span role="status" className="visually-hidden">
        {copied && `${label}: done`}
      </span>
      {byHand !== undefined && (
        <input
          className="copy-by-hand"
          readOnly
          value={byHand}
          aria-label="The browser did not allow copying. Copy this text by hand."
          ref={select}
        />
      )}
    </span>
  );
}

/** Outside the component, so that React calls it when the field appears, and not at every render. */
const select = (input: HTMLInputElement | null) => input?.select();
