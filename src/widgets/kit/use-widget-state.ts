import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { readState } from './url-state.ts';
import { useFrame } from './use-frame.ts';

/**
 * A widget's state: the server's until the page is alive, then the reader's draft from this tab, or the state in
 * the address on the widget's own page and frame. Drafts survive reload and back/forward; storage that is blocked
 * costs the draft, nothing else. `typedBefore` reads from the page what the reader entered before it came alive:
 * it is asked in the first render, on the server too, and goes before both.
 */
export function useWidgetState<S extends z.ZodMiniObject>(
  id: string,
  schema: S,
  initial: z.infer<S>,
  typedBefore: () => Partial<z.infer<S>> = () => ({}),
) {
  const [typed] = useState(typedBefore);
  const [state, setState] = useState(initial);
  const [refused, setRefused] = useState<string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: address and draft are read once, when the widget comes alive
  useLayoutEffect(() => {
    const ownPage = location.pathname.endsWith(`/${id}/`) || location.pathname.endsWith(`/${id}/index.html`);
    const read = readState(schema, ownPage ? location.search : '', initial);
    setRefused(read.refused);
    setState({ ...(loadDraft(draftKey(id, initial), schema) ?? read.state), ...typed });
  }, []);

  const changed = useRef(Object.keys(typed).length > 0);
  const update = (change: Partial<z.infer<S>>) => {
    changed.current = true;
    setState((previous) => ({ ...previous, ...change }));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft follows the state; the other two never change
  useEffect(() => {
    if (!changed.current) return;
    return saveSoon(() => saveDraft(draftKey(id, initial), state));
  }, [state]);

  // What the page around a frame sets is not the reader's draft.
  useFrame(schema, state, (change) => setState((previous) => ({ ...previous, ...change })));

  return { state, update, refused };
}

/**
 * Calls `save` once: when nothing has been typed for a while, since writing a long text at each key would slow typing
 * down, or before that if the page goes away or out of sight, which on a phone may be the last it hears. What it returns
 * takes the call back.
 */
function saveSoon(save: () => void): () => void {
  const timer = setTimeout(saveNow, 300);
  function saveNow() {
    takeBack();
    save();
  }
  function takeBack() {
    clearTimeout(timer);
    removeEventListener('pagehide', saveNow);
    document.removeEventListener('visibilitychange', saveNow);
  }
  addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', saveNow);
  return takeBack;
}

/** A page may show one widget several times, each opened in a state of its own. */
const draftKey = (id: string, initial: unknown) =>
  `switchboard:draft:${id}:${location.pathname}${location.search}:${JSON.stringify(initial)}`;

function loadDraft<S extends z.ZodMiniObject>(key: string, schema: S): z.infer<S> | undefined {
  try {
    const result = schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return result.success ? (result.data as z.infer<S>) : undefined;
  } catch {
    return undefined;
  }
}

function saveDraft(key: string, state: unknown) {
  try {
    sessionStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Storage is full or blocked: the widget works on without a draft.
  }
}
