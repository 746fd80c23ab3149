import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/**
 * Undo and redo for what a button does to the reader's text. An edit keeps the text it changes, and undo keeps the text
 * it takes away: nothing typed is lost. `edit` is given the text as it stands at the press, and stays the same function.
 */
export function useHistory(text: string, setText: (text: string) => void) {
  const [past, setPast] = useState<string[]>([]);
  const [future, setFuture] = useState<string[]>([]);
  const now = useRef({ text, setText });
  useLayoutEffect(() => {
    now.current = { text, setText };
  });

  const edit = useCallback((change: (text: string) => string) => {
    const { text: before, setText: set } = now.current;
    const after = change(before);
    if (after === before) return;
    setPast((texts) => [...texts, before]);
    setFuture([]);
    set(after);
  }, []);
  const undo = () => {
    const previous = past.at(-1);
    if (previous === undefined) return;
    setPast(past.slice(0, -1));
    setFuture([...future, text]);
    setText(previous);
  };
  const redo = () => {
    const next = future.at(-1);
    if (next === undefined) return;
    setFuture(future.slice(0, -1));
    setPast([...past, text]);
    setText(next);
  };
  return { edit, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
