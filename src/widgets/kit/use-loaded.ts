import { useEffect, useState } from 'react';

/** What `load` gives, once it is needed and here. `load` stays the same function; it is called again after a failure. */
export function useLoaded<T>(isNeeded: boolean, load: () => Promise<T>): { value: T | undefined; hasFailed: boolean } {
  const [value, setValue] = useState<T>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!isNeeded || value !== undefined) return;
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setValue(() => loaded),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [isNeeded, load, value]);
  return { value, hasFailed };
}
