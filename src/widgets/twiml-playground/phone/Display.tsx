import type { Call } from '../../../engines/twiml/call/index.ts';
import { seconds } from '../time.ts';
import type { CallControls } from '../use-call.ts';
import { useTicks } from './use-ticks.ts';

const statusWords: Record<Call['status'], string> = {
  ringing: 'Ringing',
  'in-progress': 'On the call',
  completed: 'Call ended',
  busy: 'Busy',
  'no-answer': 'Not answered',
  canceled: 'Hung up before the answer',
  failed: 'Not connected',
};

interface Props {
  controls: CallControls;
  /** Selects the verb being run in its document. */
  onShow: () => void;
}

/** Where the call stands: its state, its clock, the verb that runs and how long that takes. */
export function Display({ controls, onShow }: Props) {
  const { call, loading } = controls;
  const step = call?.step;
  const failed = step?.providerCode !== undefined;
  const code = failed ? ` Logged as ${step.providerCode}.` : '';
  const numbers = call ? `${call.from} calls ${call.to}` : 'The caller’s phone';
  return (
    <div className="twiml-display">
      <dl className="readings">
        <div>
          <dt>{numbers}</dt>
          <dd>
            <span role="status">{call ? statusWords[call.status] : loading === 'loading' ? 'Loading …' : 'Ready'}</span>
          </dd>
        </div>
        <div>
          <dt>Virtual time</dt>
          <dd>
            <Clock controls={controls} />
          </dd>
        </div>
      </dl>
      <div className="twiml-now" data-kind={failed ? 'bad' : undefined}>
        <p>
          {step?.place && <code>{step.place.path}</code>}
          {step ? step.says + code : 'Call rings the number. Step goes verb by verb.'}
        </p>
        {step?.phone === 'callee' && <p className="field-hint">On the callee’s phone; the caller hears ringing.</p>}
        {step?.place && (
          <button type="button" className="button button-quiet" aria-label="Select in source" onClick={onShow}>
            Select
          </button>
        )}
      </div>
      <Countdown controls={controls} />
      {/* What plays is in the captions; how the call fails or ends is nowhere else. */}
      <p role="status" className="visually-hidden">
        {(failed || step?.kind === 'ended') && step.says + code}
      </p>
    </div>
  );
}

/** Seconds of the current step that have passed, in tenths. */
const spentOf = ({ call, elapsed }: CallControls) =>
  Math.min(Math.floor(elapsed() * 10) / 10, call?.step.duration ?? 0);

function Clock({ controls }: Pick<Props, 'controls'>) {
  useTicks(controls.playing);
  return seconds((controls.call?.clock ?? 0) + spentOf(controls));
}

function Countdown({ controls }: Pick<Props, 'controls'>) {
  const { call, playing } = controls;
  useTicks(playing);
  const duration = call?.step.duration ?? 0;
  const spent = spentOf(controls);
  const isOver = !call || call.step.kind === 'ended' || !duration;
  return (
    <div className="twiml-countdown">
      <progress aria-label="Of the current step" max={duration || 1} value={isOver ? 0 : spent} />
      <span>{isOver ? ' ' : `${seconds(Math.max(duration - spent, 0))} left`}</span>
    </div>
  );
}
