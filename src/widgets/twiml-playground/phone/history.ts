import type { Call, Input } from '../../../engines/twiml/call/index.ts';

/** The moments of a call, and which of them is shown. Those after it are still there until something new is done. */
export interface History {
  moments: readonly Call[];
  at: number;
}

/** Before a call is placed. */
export const noHistory: History = { moments: [], at: 0 };

/** Every moment holds the captions and the log up to it: older ones are let go, so that an endless call stays light. */
export const mostMoments = 500;

export const begin = (call: Call): History => ({ moments: [call], at: 0 });

/** The moment that is shown; none before a call is placed. */
export const shown = ({ moments, at }: History): Call | undefined => moments[at];

/** Shows another moment; one that is not there gives the nearest. */
export const goTo = (history: History, at: number): History => ({
  ...history,
  at: Math.max(0, Math.min(at, history.moments.length - 1)),
});

/**
 * The history after an input at the moment shown. What does nothing leaves it as it is. Waiting where one had waited
 * goes along what is there already; everything else puts another future in its place.
 */
export function take(history: History, input: Input, step: (call: Call, input: Input) => Call): History {
  const { moments, at } = history;
  const now = moments[at];
  if (!now) return history;
  if (input.type === 'wait' && moments[at + 1]?.inputs.at(-1)?.type === 'wait') return { moments, at: at + 1 };
  const call = step(now, input);
  if (call === now) return history;
  const kept = [...moments.slice(0, at + 1), call].slice(-mostMoments);
  return { moments: kept, at: kept.length - 1 };
}

/** The first moment at which the call's log had an entry. */
export const momentOfEntry = ({ moments }: History, entry: number): number =>
  Math.max(
    0,
    moments.findIndex(({ log }) => log.length > entry),
  );
