import { memo, useLayoutEffect, useRef } from 'react';
import type { Caption } from '../../../engines/twiml/call/index.ts';
import { seconds } from '../time.ts';

const who: Record<Caption['kind'], string> = {
  speech: 'Voice',
  sound: 'Sound',
  tones: 'Tones',
  silence: 'Silence',
  key: 'You press',
  said: 'You say',
  far: 'Far side',
  notice: 'Line',
};

/** An endless loop would fill the page. */
const mostLines = 200;

/** What is heard, written out: the call needs no sound. */
export const Transcript = memo(function Transcript({ heard }: { heard: readonly Caption[] }) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line scrolls into view
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [heard.length]);
  const hidden = Math.max(0, heard.length - mostLines);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="twiml-heard" role="log" aria-label="What is heard" tabIndex={0} ref={list}>
      {heard.length === 0 && <p className="field-hint">What the caller hears is written here.</p>}
      {hidden > 0 && <p className="field-hint">{hidden.toLocaleString('en')} earlier lines are in the event log.</p>}
      {heard.slice(hidden).map(({ kind, text, at, phone }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added
        <p key={i + hidden} data-kind={kind}>
          <span className="twiml-when">
            {seconds(at)} {who[kind]}
            {phone === 'callee' && ', on the callee’s phone'}
          </span>{' '}
          {text}
        </p>
      ))}
    </div>
  );
});
