import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type App,
  type Call,
  type CallOptions,
  type Input,
  type PeerChoice,
  startCall,
  step,
} from '../../engines/twiml/index.ts';

/** A step that takes no virtual time still shows this long, in milliseconds. */
const shortest = 80;

/**
 * A call to an app, with the way back: every moment so far is kept. Until the first step the call follows every
 * change of the app; after that it runs on the documents it began with, and `outdated` says so.
 */
export function useCall(app: App, options: CallOptions) {
  const [history, setHistory] = useState<readonly Call[]>([]);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const stepBegan = useRef(0);
  const first = useMemo(() => startCall(app, options), [app, options]);
  const call = history.at(-1) ?? first;

  const take = (input: Input) =>
    setHistory((past) => {
      const now = past.at(-1) ?? first;
      const then = step(now, input);
      return then === now ? past : [...(past.length ? past : [now]), then];
    });

  const takeWait = useRef(take);
  takeWait.current = take;
  const current = call.step;
  const canWait = call.accepts.includes('wait');
  useEffect(() => {
    if (!playing) return;
    if (!canWait) {
      setPlaying(false);
      return;
    }
    stepBegan.current = performance.now();
    const timer = setTimeout(
      () => takeWait.current({ type: 'wait' }),
      Math.max((current.duration * 1000) / speed, shortest),
    );
    return () => clearTimeout(timer);
  }, [playing, current, canWait, speed]);

  /** Virtual seconds since the current step began. */
  const after = () => (playing ? ((performance.now() - stepBegan.current) / 1000) * speed : 0);

  return {
    call,
    playing,
    speed,
    setSpeed,
    begun: history.length > 0,
    outdated: history.length > 0 && !sameApp(call.app, app),
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    wait: () => take({ type: 'wait' }),
    press: (digit: string) => take({ type: 'digit', digit, after: after() }),
    say: (text: string) => take({ type: 'say', text, after: after() }),
    /** Lets a far side do something; what it says is a greeting unless there is better. */
    letPeer: ({ does, address }: PeerChoice) =>
      take({ type: 'peer', does, after: after(), ...(address !== undefined && { address }), text: 'Hello.' }),
    hangUp: () => take({ type: 'hangup', after: after() }),
    back: () => {
      setPlaying(false);
      setHistory((past) => (past.length > 2 ? past.slice(0, -1) : []));
    },
    restart: () => {
      setPlaying(false);
      setHistory([]);
    },
  };
}

export type CallControls = ReturnType<typeof useCall>;

const sameApp = (a: App, b: App) => a === b || JSON.stringify(a) === JSON.stringify(b);
