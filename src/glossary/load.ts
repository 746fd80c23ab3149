import { connect } from './build.ts';
import { readDrafts } from './content.ts';
import { contentStamp, readContent } from './read.ts';
import type { Glossary } from './types.ts';
import { placedWidgets } from './widgets.ts';

/** A page of the site asks several times while it renders; the files are looked at once in this many milliseconds. */
const lookEvery = 200;

let known: { glossary: Glossary; stamp: string; lookedAt: number } | undefined;

/**
 * The glossary in `content/` of the folder the process runs in. Built once, and again when a file has changed. Entries
 * with problems are left out: `npm run check:content`, which runs before every build, tells of them.
 */
export function loadGlossary(): Glossary {
  const now = performance.now();
  if (known && now - known.lookedAt < lookEvery) return known.glossary;
  const stamp = contentStamp();
  const glossary = known?.stamp === stamp ? known.glossary : connect(readDrafts(readContent()));
  known = { glossary, stamp, lookedAt: performance.now() };
  return glossary;
}

/** The widgets that entries and lessons show, each in the state that it opens in there. */
export const shownWidgets = (): { id: string; state: unknown }[] =>
  readDrafts(readContent()).drafts.flatMap((draft) => placedWidgets(draft).filter(({ state }) => state !== undefined));
