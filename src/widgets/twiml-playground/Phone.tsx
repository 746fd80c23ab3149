import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { Call, Caption } from '../../engines/twiml/index.ts';
import { seconds } from './time.ts';
import type { CallControls } from './use-call.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];
const keyNames: Record<string, string> = { '*': 'star', '#': 'hash' };
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

interface Props {
  controls: CallControls;
  disabled: boolean;
  /** Shows the verb being run in its document. */
  onShow: () => void;
}

/** The caller's phone: what is heard, the keypad, and the clock that can be stopped and turned back. */
export function Phone({ controls, disabled, onShow }: Props) {
  const { call, begun, outdated, press } = controls;
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys.includes(event.key)) return;
    event.preventDefault();
    press(event.key);
  };
  return (
    <fieldset className="twiml-phone" disabled={disabled} onKeyDown={onKeyDown}>
      <legend className="visually-hidden">Phone</legend>
      <Display call={call} begun={begun} onShow={onShow} />
      {outdated && (
        <p className="notice" data-kind="warn">
          The documents have changed since this call began. It runs on as they were; Restart takes them as they are now.
        </p>
      )}
      <Transcript heard={call.heard} />
      <Transport controls={controls} />
      <FarSide controls={controls} />
      <Speech controls={controls} />
      <Keypad press={press} />
    </fieldset>
  );
}

const statusWords: Record<Call['status'], string> = {
  ringing: 'Ringing',
  'in-progress': 'On the call',
  completed: 'Call ended',
  busy: 'Busy',
  'no-answer': 'Not answered',
  canceled: 'Hung up before the answer',
  failed: 'Not connected',
};

function Display({ call, begun, onShow }: { call: Call; begun: boolean; onShow: () => void }) {
  const { step } = call;
  const idle = !begun && call.status === 'ringing';
  return (
    <header className="twiml-display">
      <dl className="readings">
        <div>
          <dt>Calling {call.to}</dt>
          <dd>{idle ? 'Ready' : statusWords[call.status]}</dd>
        </div>
        <div>
          <dt>Virtual time</dt>
          <dd>{seconds(call.clock)}</dd>
        </div>
      </dl>
      <div className="twiml-now" data-kind={step.providerCode ? 'bad' : undefined}>
        <p role="status">
          {step.place && <code>{step.place.path}</code>}
          {idle ? 'Call rings the number; Step goes verb by verb.' : step.says}
          {step.providerCode !== undefined && ` Logged as ${step.providerCode}.`}
        </p>
        {step.place && (
          <button type="button" className="button" onClick={onShow}>
            Select in source
          </button>
        )}
      </div>
    </header>
  );
}

function Transcript({ heard }: { heard: readonly Caption[] }) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line scrolls into view
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [heard.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="twiml-heard" role="log" aria-label="What is heard" tabIndex={0} ref={list}>
      {heard.length === 0 && <p className="field-hint">What the caller hears is written here.</p>}
      {heard.map(({ kind, text, at }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added
        <p key={i} data-kind={kind}>
          <span className="twiml-when">
            {seconds(at)} {who[kind]}
          </span>{' '}
          {text}
        </p>
      ))}
    </div>
  );
}

const speeds = [0.5, 1, 2, 4];

function Transport({ controls }: Pick<Props, 'controls'>) {
  const { call, playing, begun, speed, setSpeed, play, pause, wait, back, hangUp, restart } = controls;
  const ended = call.step.kind === 'ended';
  const callAgain = () => {
    restart();
    play();
  };
  return (
    <div className="twiml-transport">
      <div className="toolbar">
        <button
          type="button"
          className="button button-main twiml-main"
          onClick={playing ? pause : ended ? callAgain : play}
          disabled={ended && !begun}
        >
          {playing ? 'Pause' : ended && begun ? 'Call again' : begun ? 'Play' : 'Call'}
        </button>
        <button type="button" className="button" onClick={hangUp} disabled={ended}>
          Hang up
        </button>
      </div>
      <div className="toolbar">
        <button type="button" className="button" onClick={wait} disabled={ended}>
          Step
        </button>
        <button type="button" className="button" onClick={back} disabled={!begun}>
          Back
        </button>
        <button type="button" className="button" onClick={restart} disabled={!begun}>
          Restart
        </button>
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

/** What a far side can be made to do instead of what its script says. */
function FarSide({ controls: { call, letPeer } }: Pick<Props, 'controls'>) {
  const { choices } = call.step;
  if (!choices?.length) return null;
  return (
    <fieldset className="toolbar">
      <legend className="label">Far side</legend>
      {choices.map((choice) => (
        <button
          key={`${choice.address} ${choice.does}`}
          type="button"
          className="button"
          onClick={() => letPeer(choice)}
        >
          {choice.address ? `${choice.address}: ${choice.label}` : choice.label}
        </button>
      ))}
    </fieldset>
  );
}

/** Words, while something listens for them. */
function Speech({ controls: { call, say } }: Pick<Props, 'controls'>) {
  const id = useId();
  const [text, setText] = useState('');
  if (!call.accepts.includes('say')) return null;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    say(text);
    setText('');
  };
  return (
    <form className="twiml-path" onSubmit={onSubmit}>
      <div className="field">
        <label htmlFor={id}>You say</label>
        <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
      </div>
      <button type="submit" className="button">
        Say it
      </button>
    </form>
  );
}

function Keypad({ press }: { press: (digit: string) => void }) {
  return (
    <fieldset className="twiml-keys">
      <legend className="visually-hidden">Keypad</legend>
      <div className="twiml-keypad">
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-label={keyNames[key] ?? key}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ))}
      </div>
      <p className="field-hint">While the focus is on the phone, 0–9, * and # on your keyboard press its keys.</p>
    </fieldset>
  );
}
