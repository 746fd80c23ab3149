import { useEffect, useRef, useState } from 'react';
import type { App, Call, CallOptions, Input, PeerChoice } from '../../engines/twiml/call/index.ts';
import { begin, goTo, type History, mostMoments, noHistory, shown, take } from './phone/history.ts';
import { useClock } from './phone/use-clock.ts';
import { loadRunner, prefetch, useRunner } from './phone/use-runner.ts';

/**
 * A call to an app, with the way back: the moments so far are kept, and from each of them the call can go on in another
 * way. It runs on the documents it began with; `outdated` says that they have changed since. `call` is undefined until
 * one is placed.
 */
export function useCall(app: App, options: CallOptions) {
  const [history, setHistory] = useState<History>(noHistory);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const { state: loading, withRunner } = useRunner(loadRunner);
  const latest = useRef({ app, options });
  latest.current = { app, options };
  const call = shown(history);

  // While a call is being placed and its engine comes, what the caller does waits for both.
  const give = (input: Input) => withRunner(({ step }) => setHistory((past) => take(past, input, step)));
  // What has happened already is played as it was; beyond it, time passes.
  const next = history.moments[history.at + 1]?.inputs.at(-1);
  const elapsed = useClock({
    call,
    playing,
    speed,
    duration: next && next.type !== 'wait' ? (next.after ?? 0) : (call?.step.duration ?? 0),
    onOver: () => (next ? setHistory((past) => goTo(past, past.at + 1)) : give({ type: 'wait' })),
  });

  const canWait = call?.accepts.includes('wait') ?? false;
  useEffect(() => {
    if (playing && !canWait) setPlaying(false);
  }, [playing, canWait]);
  useEffect(() => {
    if (app.kind !== 'voice') setPlaying(false);
  }, [app.kind]);

  /** Places a call, and lets it play or stand. */
  const place = (plays: boolean) =>
    withRunner(({ startCall, step }) => {
      const first = begin(startCall(latest.current.app, latest.current.options));
      setHistory(plays ? first : take(first, { type: 'wait' }, step));
      setPlaying(plays);
    });
  const show = (at: number) => {
    setPlaying(false);
    setHistory((past) => goTo(past, at));
  };

  return {
    call,
    history,
    playing,
    speed,
    setSpeed,
    loading,
    prefetch: () => prefetch(loadRunner),
    /** Virtual seconds since the current step began. */
    elapsed,
    outdated: call !== undefined && !sameApp(call.app, app),
    play: () => (call ? setPlaying(true) : place(true)),
    pause: () => setPlaying(false),
    /** To the end of what goes on now; without a call, to its answer. */
    wait: () => (call || loading === 'loading' ? give({ type: 'wait' }) : place(false)),
    callAgain: () => place(true),
    /** Plays a call that was run elsewhere, given its moments. */
    watch: (moments: readonly Call[]) =>
      withRunner(() => {
        setHistory({ moments: moments.slice(-mostMoments), at: 0 });
        setPlaying(true);
      }),
    press: (digit: string) => give({ type: 'digit', digit, after: elapsed() }),
    say: (text: string, confidence?: number) =>
      give({ type: 'say', text, after: elapsed(), ...(confidence !== undefined && { confidence }) }),
    letPeer: ({ does, address }: PeerChoice, text?: string) =>
      give({
        type: 'peer',
        does,
        after: elapsed(),
        ...(address !== undefined && { address }),
        ...(text !== undefined && { text }),
      }),
    hangUp: () => give({ type: 'hangup', after: elapsed() }),
    /** Shows another moment of the call. */
    show,
    back: () => show(history.at - 1),
    forward: () => show(history.at + 1),
    restart: () => {
      setPlaying(false);
      setHistory(noHistory);
    },
  };
}

export type CallControls = ReturnType<typeof useCall>;

/** Compared by what they say: the page makes the app anew at every change of anything. */
const sameApp = (a: App, b: App) => a === b || JSON.stringify(a) === JSON.stringify(b);
