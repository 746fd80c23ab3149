import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { CopyButton } from './CopyButton.tsx';
import { linkQuery, maxUnpacked } from './packed-state.ts';
import { fitsInLink } from './url-state.ts';

interface Props<S extends z.ZodMiniObject> {
  /** Path of the widget's own page. */
  path: string;
  schema: S;
  state: z.infer<S>;
  /** What to do with a state that is too long for a link. */
  instead?: string;
}

/** Copies a link that opens the widget in this state, or says that the state is too long for one. */
export function CopyLink<S extends z.ZodMiniObject>({ path, schema, state, instead = 'copy it as text' }: Props<S>) {
  const [ready, setReady] = useState<{ state: z.infer<S>; query: string }>();
  // JSON of a state is longer than its text, so one of that length need not be packed at all.
  const isLong = lengthOf(state) > maxUnpacked;

  // Made once the reader pauses, before the button is pressed: Safari takes nothing for the clipboard that comes later.
  useEffect(() => {
    if (isLong) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const query = await linkQuery(schema, state);
      if (isWanted) setReady({ state, query });
    }, 250);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [schema, state, isLong]);

  if (isLong || (ready && !fitsInLink(`https://a-host-of-usual-length.example${path}${ready.query}`)))
    return <span className="field-hint">Too long for a link: {instead}.</span>;
  const link = (query: string) => new URL(path + query, location.href).href;
  return (
    <CopyButton
      label="Copy link"
      text={() => (ready?.state === state ? link(ready.query) : linkQuery(schema, state).then(link))}
    />
  );
}

/** How many characters of text a state holds. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : value && typeof value === 'object'
      ? Object.values(value).reduce((sum: number, each) => sum + lengthOf(each), 0)
      : 0;
