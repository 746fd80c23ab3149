import { type SyntheticEvent, useState } from 'react';
import type { Call } from '../../../engines/twiml/call/index.ts';
import type { CallControls } from '../use-call.ts';
import { Line } from './Line.tsx';
import { listeningOf } from './listening.ts';

/** More places than this are not drawn one by one. */
const mostPlaces = 12;

/** What the app listens for, and the keys it has so far. */
export function Hearing({ call }: { call: Call | undefined }) {
  const listening = call && listeningOf(call);
  const { says, digits, most = 0 } = listening ?? {};
  const places = most > 1 && most <= mostPlaces ? '·'.repeat(Math.max(most - (digits?.length ?? 0), 0)) : '';
  return (
    <div className="twiml-hearing">
      <p role="status">{says}</p>
      {!says && <p className="twiml-unheard">{unheard(call)}</p>}
      {digits !== undefined && (
        <p>
          <span className="visually-hidden">Digits so far: {digits || 'none'}</span>
          <samp aria-hidden="true">
            {digits}
            <span>{places}</span>
          </samp>
        </p>
      )}
    </div>
  );
}

function unheard(call: Call | undefined) {
  if (!call) return 'On a call, verbs such as Gather listen for keys.';
  return call.step.kind !== 'ended' && 'Keys and speech go unheard now';
}

/** Words, while something listens for them. */
export function Speech({ controls: { call, say } }: { controls: CallControls }) {
  const [text, setText] = useState('');
  const [confidence, setConfidence] = useState(0.9);
  if (!call?.accepts.includes('say')) return null;
  const recognises = call.cursor.activity?.kind === 'gather';
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    say(text, recognises ? confidence : undefined);
    setText('');
  };
  return (
    <form className="twiml-speech" onSubmit={onSubmit}>
      <Line label="You say" text={text} onText={setText}>
        <button type="submit" className="button">
          Say it
        </button>
      </Line>
      {recognises && (
        <label className="twiml-confidence">
          <span>Confidence</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={confidence}
            onChange={(event) => setConfidence(Number(event.target.value))}
          />
          <output>{confidence.toFixed(2)}</output>
        </label>
      )}
    </form>
  );
}
