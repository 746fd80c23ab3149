import { useEffect, useState } from 'react';

/** Renders a component again ten times a second while something runs. */
export function useTicks(running: boolean) {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 100);
    return () => clearInterval(timer);
  }, [running]);
}
