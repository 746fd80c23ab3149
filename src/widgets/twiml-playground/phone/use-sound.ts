import { useCallback, useEffect, useRef, useState } from 'react';
import type { Call } from '../../../engines/twiml/call/index.ts';
import { recall, remember } from '../../../storage.ts';
import type { CallControls } from '../use-call.ts';
import { dtmfTones } from './dtmf.ts';
import { heardTones } from './heard-tones.ts';
import { busyTone, type Cadence, ringingTone, startCadence, startSpans, startTones } from './tones.ts';

const choice = 'twiml-sound';
/** How long the busy tone is heard after a call that was refused, in milliseconds. */
const busyMilliseconds = 3000;

/** The tones of the keys and of the line. They come from what the reader does, so that they are on until turned off. */
export function useSound({ call, history, playing, speed, elapsed }: CallControls) {
  const [on, setOn] = useState(true);
  const context = useRef<AudioContext>(undefined);
  useEffect(() => {
    if (recall(choice) === 'off') setOn(false);
    return () => void context.current?.close();
  }, []);

  const listen = useCallback((sound: (context: AudioContext) => () => void): (() => void) => {
    try {
      context.current ??= new AudioContext();
      void context.current.resume();
      return sound(context.current);
    } catch {
      return () => {}; // No sound here: the captions say it all.
    }
  }, []);

  const cadence = on && call ? lineTone(call, playing) : undefined;
  const isBusy = cadence === busyTone;
  useEffect(() => {
    if (!cadence) return;
    const stop = listen((here) => startCadence(here, cadence));
    const timer = isBusy ? setTimeout(stop, busyMilliseconds) : undefined;
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cadence, isBusy, listen]);

  const before = history.moments[history.at - 1]?.heard.length ?? 0;
  const latest = useRef({ speed, before });
  latest.current = { speed, before };
  const sounds = on && playing;
  useEffect(() => {
    if (!sounds || !call) return;
    const { speed: times, before: heard } = latest.current;
    const passed = elapsed();
    const stops = heardTones(call.heard.slice(heard))
      .filter(({ from }) => from >= passed)
      .map(({ frequencies, from, to }) =>
        listen((here) => startSpans(here, frequencies, [[(from - passed) / times, (to - passed) / times]])),
      );
    return () => {
      for (const stop of stops) stop();
    };
  }, [sounds, call, elapsed, listen]);

  return {
    on,
    setOn: (next: boolean) => {
      setOn(next);
      remember(choice, next ? 'on' : 'off');
    },
    /** Browsers let a page sound only once it was clicked; with a finger, putting it down is not enough. */
    wake: () => void context.current?.resume(),
    /** Sounds a key until the function it gives back is called. */
    keyDown: (key: string): (() => void) => {
      const tones = on ? dtmfTones(key) : undefined;
      return tones ? listen((here) => startTones(here, tones)) : () => {};
    },
  };
}

export type Sound = ReturnType<typeof useSound>;

/** What the caller's line sounds by itself. */
function lineTone({ status, step }: Call, playing: boolean): Cadence | undefined {
  if (status === 'busy') return busyTone;
  const rings = step.phone === 'caller' && (step.kind === 'ringing' || step.kind === 'dialing');
  return playing && rings ? ringingTone : undefined;
}
