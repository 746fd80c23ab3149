import { useState } from 'react';

type Load<T> = () => Promise<T>;

/** The engine that runs calls. Only who runs one loads it. */
export const loadRunner = once(() => import('../../../engines/twiml/call/index.ts'));

/** The engine that answers texts, and the one that counts what they cost. */
export const loadMessenger = once(async () => {
  const [messaging, sms] = await Promise.all([
    import('../../../engines/twiml/messaging/index.ts'),
    import('../../../engines/sms/index.ts'),
  ]);
  return { ...messaging, countSegments: sms.countSegments };
});

/** Loads when first asked, and anew after a failure. */
function once<T>(load: Load<T>): Load<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= load().catch((error) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}

/** Fetches an engine before it is needed. A failure is told when it is. */
export const prefetch = (load: Load<unknown>) => void load().catch(() => {});

/** Does something with an engine once it is here; `state` says how that goes. */
export function useRunner<T extends object>(load: Load<T>) {
  const [state, setState] = useState<'unasked' | 'loading' | 'here' | 'failed'>('unasked');
  const [runner, setRunner] = useState<T>();
  const withRunner = async (then: (runner: T) => void) => {
    if (runner) return then(runner);
    setState('loading');
    try {
      const loaded = await load();
      setRunner(loaded);
      setState('here');
      then(loaded);
    } catch {
      setState('failed');
    }
  };
  return { state, runner, withRunner };
}
