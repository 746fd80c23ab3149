import { useLayoutEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { readState } from './url-state.ts';

/**
 * A widget's state: the server's until the page is alive, then the reader's draft from this tab, or the state in
 * the address on the widget's own page and frame. Drafts survive reload and back/forward; storage that is blocked
 * costs the draft, nothing else. `typedBefore` reads from the page what the reader entered before it came alive, and
 * that comes before both.
 */
export function useWidgetState<S extends z.ZodMiniObject>(
  id: string,
  schema: S,
  initial: z.infer<S>,
  typedBefore: () => Partial<z.infer<S>> = () => ({}),
) {
  const [state, setState] = useState(initial);
  const [refused, setRefused] = useState<string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: address and draft are read once, when the widget comes alive
  useLayoutEffect(() => {
    const ownPage = location.pathname.endsWith(`/${id}/`) || location.pathname.endsWith(`/${id}/index.html`);
    const read = readState(schema, ownPage ? location.search : '', initial);
    setRefused(read.refused);
    setState({ ...(loadDraft(id, schema) ?? read.state), ...typedBefore() });
  }, []);

  const update = (change: Partial<z.infer<S>>) =>
    setState((previous) => {
      const next = { ...previous, ...change };
      saveDraft(id, next);
      return next;
    });

  return { state, update, refused };
}

const draftKey = (id: string) => `switchboard:draft:${id}:${location.pathname}${location.search}`;

function loadDraft<S extends z.ZodMiniObject>(id: string, schema: S): z.infer<S> | undefined {
  try {
    const result = schema.safeParse(JSON.parse(sessionStorage.getItem(draftKey(id)) ?? 'null'));
    return result.success ? (result.data as z.infer<S>) : undefined;
  } catch {
    return undefined;
  }
}

function saveDraft(id: string, state: unknown) {
  try {
    sessionStorage.setItem(draftKey(id), JSON.stringify(state));
  } catch {
    // Storage is full or blocked: the widget works on without a draft.
  }
}
