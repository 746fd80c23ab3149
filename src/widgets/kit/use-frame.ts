import { useEffect } from 'react';
import type * as z from 'zod/mini';
import type { WidgetResults } from '../../embed/messages.ts';

/** What a widget tells the script of the frame it may stand in, src/embed/frame.ts. On other pages nobody listens. */
export interface Told {
  widget: { schema: z.ZodMiniObject; state: Record<string, unknown>; set: (change: Record<string, unknown>) => void };
  result: WidgetResults[keyof WidgetResults];
}

/** Tells the frame the widget's state at every change, and how to set it. `set` may be another function each time. */
export function useFrame<S extends z.ZodMiniObject>(
  schema: S,
  state: z.infer<S>,
  set: (change: Partial<z.infer<S>>) => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the state changes what is told
  useEffect(() => keepTold('widget', { schema, state, set: set as Told['widget']['set'] }), [state]);
}

/** Tells the frame the widget's main outcome. */
export function useResult<Id extends keyof WidgetResults>(_widget: Id, result: WidgetResults[Id]) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: two results that say the same are one
  useEffect(() => keepTold('result', result), [JSON.stringify(result)]);
}

/** Tells now, and again to a frame whose script comes later. What it returns ends that. */
function keepTold<Name extends keyof Told>(name: Name, detail: Told[Name]) {
  const tell = () => dispatchEvent(new CustomEvent(`switchboard:${name}`, { detail }));
  tell();
  addEventListener('switchboard:frame', tell);
  return () => removeEventListener('switchboard:frame', tell);
}
