import { useEffect, useRef } from 'react';
import type { Call } from '../../../engines/twiml/call/index.ts';

/** A step that takes no virtual time still shows this long, in milliseconds; a quarter of it at sixteen times the speed. */
const shortest = 80;

interface Clock {
  call: Call | undefined;
  playing: boolean;
  /** Virtual seconds until it goes on. */
  duration: number;
  /** Virtual seconds in a second. */
  speed: number;
  /** Called when it goes on. */
  onOver: () => void;
}

/**
 * Lets virtual time pass while a call plays, and calls when the current step is over. It stops and goes on within a
 * step. What it gives back tells how many virtual seconds of the step have passed.
 */
export function useClock({ call, playing, duration, speed, onOver }: Clock): () => number {
  const spent = useRef(0);
  const since = useRef<number>(undefined);
  const latest = useRef({ call, speed, onOver });
  if (latest.current.call !== call) {
    // A new moment begins with nothing spent.
    spent.current = 0;
    since.current = undefined;
  }
  latest.current = { call, speed, onOver };
  const elapsed = useRef(() => {
    const running = since.current === undefined ? 0 : (performance.now() - since.current) / 1000;
    return spent.current + running * latest.current.speed;
  });

  useEffect(() => {
    if (!playing || !call) return;
    const began = performance.now();
    since.current = began;
    const left = (Math.max(duration - spent.current, 0) * 1000) / speed;
    const timer = setTimeout(() => latest.current.onOver(), Math.max(left, shortest / Math.sqrt(speed)));
    return () => {
      clearTimeout(timer);
      since.current = undefined;
      if (latest.current.call === call) spent.current += ((performance.now() - began) / 1000) * speed;
    };
  }, [playing, call, duration, speed]);

  return elapsed.current;
}
