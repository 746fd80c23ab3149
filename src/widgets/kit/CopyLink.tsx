import type * as z from 'zod/mini';
import { CopyButton } from './CopyButton.tsx';
import { fitsInLink, maxUrlLength, writeState } from './url-state.ts';

interface Props<S extends z.ZodMiniObject> {
  /** Path of the widget's own page. */
  path: string;
  schema: S;
  state: z.infer<S>;
}

/** Copies a link that opens the widget in this state, or says that the state is too long for one. */
export function CopyLink<S extends z.ZodMiniObject>({ path, schema, state }: Props<S>) {
  // Encoding makes it longer still, so what is too long already need not be encoded at each keystroke.
  const isLong = Object.values(state).join('').length > maxUrlLength;
  const query = isLong ? '' : writeState(schema, state);
  if (isLong || !fitsInLink(`https://a-host-of-usual-length.example${path}${query}`)) {
    return <span className="field-hint">Too long for a link: copy it as text.</span>;
  }
  return <CopyButton label="Copy link" text={() => new URL(path + query, location.href).href} />;
}
