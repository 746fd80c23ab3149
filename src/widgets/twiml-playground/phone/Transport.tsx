import { useId } from 'react';
import type { CallControls } from '../use-call.ts';
import { momentLabel } from './moment-label.ts';

const speeds = [1, 2, 4, 16];

/** The clock of the call: play, pause, step by step, faster, and back to any moment. */
export function Transport({ controls }: { controls: CallControls }) {
  const { call, history, playing, loading } = controls;
  const ended = call?.step.kind === 'ended';
  const idle = !call;
  const last = history.moments.length - 1;
  const main = playing
    ? { label: 'Pause', does: controls.pause }
    : ended
      ? { label: 'Call again', does: controls.callAgain }
      : { label: idle ? 'Call' : 'Play', does: controls.play };
  return (
    <div className="twiml-transport">
      <div className="twiml-buttons">
        <Action label={main.label} does={main.does} off={loading === 'loading'} className="button button-main" />
        <Action label="Hang up" does={controls.hangUp} off={idle || ended} className="button twiml-hang-up" />
        <Action label="Restart" does={controls.restart} off={idle} />
      </div>
      <div className="twiml-buttons">
        <Action label="Back" does={controls.back} off={idle || history.at === 0} />
        <Action label="Step" does={controls.wait} off={ended || loading === 'loading'} />
        <Action label="Forward" does={controls.forward} off={idle || history.at === last} />
      </div>
      <Scrubber controls={controls} />
      <p className="field-hint">
        {idle || history.at === last
          ? 'Step skips to the end of what goes on now.'
          : 'Play and Forward lead along the same call. Anything else goes on from here in another way.'}
      </p>
    </div>
  );
}

interface ActionProps {
  label: string;
  does: () => void;
  off: boolean | undefined;
  className?: string;
}

/** A button that keeps the focus where it can do nothing, so that the keyboard does not lose its place. */
function Action({ label, does, off, className = 'button' }: ActionProps) {
  return (
    <button type="button" className={className} aria-disabled={off ? true : undefined} onClick={() => off || does()}>
      {label}
    </button>
  );
}

function Scrubber({ controls: { history, show, speed, setSpeed } }: { controls: CallControls }) {
  const id = useId();
  const { moments, at } = history;
  return (
    <div className="twiml-scrubber">
      <label htmlFor={id}>
        Moment {moments.length && at + 1} of {moments.length}
      </label>
      <div className="twiml-scale">
        <input
          id={id}
          type="range"
          min={0}
          max={Math.max(moments.length - 1, 0)}
          value={at}
          disabled={moments.length < 2}
          aria-valuetext={momentLabel(history, at)}
          onChange={(event) => show(Number(event.target.value))}
        />
        <select aria-label="Speed" value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
          {speeds.map((times) => (
            <option key={times} value={times}>
              {times}×
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
