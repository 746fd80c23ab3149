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
      <div className="twiml-row twiml-row-main">
        <Action label={main.label} does={main.does} off={loading === 'loading'} className="button button-main" />
        <Action label="Hang up" does={controls.hangUp} off={idle || ended} className="button twiml-hang-up" />
      </div>
      <div className="twiml-row">
        <Action label="Back" does={controls.back} off={idle || history.at === 0} />
        <Action label="Step" does={controls.wait} off={ended || loading === 'loading'} />
        <Action label="Forward" does={controls.forward} off={idle || history.at === last} />
      </div>
      <Scrubber controls={controls} />
      <div className="twiml-row">
        <Action label="Restart" does={controls.restart} off={idle} />
        <label className="twiml-speed">
          <span>Speed</span>
          <select value={controls.speed} onChange={(event) => controls.setSpeed(Number(event.target.value))}>
            {speeds.map((times) => (
              <option key={times} value={times}>
                {times}×
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="field-hint">
        Step goes to the end of what goes on now, however long. Back in time, Forward leads along the same call;
        whatever else you do there begins another.
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

function Scrubber({ controls: { history, show } }: { controls: CallControls }) {
  const id = useId();
  const { moments, at } = history;
  const text = momentLabel(history, at);
  return (
    <div className="twiml-scrubber">
      <label htmlFor={id}>
        Moment {moments.length && at + 1} of {moments.length}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(moments.length - 1, 0)}
        value={at}
        disabled={moments.length < 2}
        aria-valuetext={text}
        onChange={(event) => show(Number(event.target.value))}
      />
      <p aria-hidden="true" title={text}>
        {text}
      </p>
    </div>
  );
}
