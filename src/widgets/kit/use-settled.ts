import { useEffect, useState } from 'react';

/** Milliseconds without a key after which a text counts as written. */
const pause = 300;

/** A value that follows `value` once it has stayed the same for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
