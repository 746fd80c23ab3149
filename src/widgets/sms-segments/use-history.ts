import { useState } from 'react';

/**
 * Undo and redo for texts that a button puts in place of the reader's own. `replace` keeps what stood there, and undo
 * keeps what it takes away: nothing typed is lost.
 */
export function useHistory(text: string, setText: (text: string) => void) {
  const [past, setPast] = useState<string[]>([]);
  const [future, setFuture] = useState<string[]>([]);
  const replace = (next: string) => {
    if (next === text) return;
    setPast([...past, text]);
    setFuture([]);
    setText(next);
  };
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
  return { replace, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
