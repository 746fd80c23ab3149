import { useState } from 'react';

type Runner = typeof import('../../../engines/twiml/call/index.ts');

let coming: Promise<Runner> | undefined;

/** The engine that runs calls. It comes when it is first wanted, and is asked for anew after a failure. */
export function loadRunner(): Promise<Runner> {
  coming ??= import('../../../engines/twiml/call/index.ts').catch((error) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

/** Fetches the runner before it is needed. A failure is told when it is. */
export const prefetchRunner = () => void loadRunner().catch(() => {});

/** Does something with the runner once it is here; `state` says how that goes. */
export function useRunner() {
  const [state, setState] = useState<'unasked' | 'loading' | 'here' | 'failed'>('unasked');
  const [runner, setRunner] = useState<Runner>();
  const withRunner = async (then: (runner: Runner) => void) => {
    if (runner) return then(runner);
    setState('loading');
    try {
      const loaded = await loadRunner();
      setRunner(loaded);
      setState('here');
      then(loaded);
    } catch {
      setState('failed');
    }
  };
  return { state, runner, withRunner };
}
