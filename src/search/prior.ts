import type { SearchDocument } from './document.ts';

const kinds = { term: 0.06, widget: 0.03, lesson: 0 };
const levels = { basic: 0.02, intermediate: 0.01, advanced: 0 };

/**
 * How likely a document is to be meant, before anything is asked: what settles the order of matches that are about as
 * good. Terms come before widgets and lessons, basic before advanced, and what many entries lead to before what few do.
 */
export function prior(document: SearchDocument | undefined): number {
  if (!document) return 0;
  const { kind, level, linked } = document;
  return kinds[kind] + (level ? levels[level] : 0) + Math.min(0.1, 0.02 * Math.log2(1 + linked));
}
