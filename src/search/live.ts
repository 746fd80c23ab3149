import { loadEngine } from './engine.ts';
import { searchFullText } from './full-text.ts';
import type { Answer } from './rank.ts';
import { countResults, groupMatches, type Result, type ResultGroup, toResult } from './results.ts';

/** What shows the answers: the palette or the search page. */
export interface View {
  /** Nothing is asked. */
  clear(): void;
  show(groups: ResultGroup[], answer: Answer): void;
  /** Nothing matches: the nearest terms, and where to propose `query` as a term. */
  showNothing(query: string, nearest: Result[], propose: string): void;
  /** Passages from the full text, to stand below everything shown; only if there are any. */
  showFullText(group: ResultGroup): void;
  /** The index could not be loaded. */
  fail(): void;
  /** For a screen reader, what has been found. */
  announce(text: string): void;
}

/** Time without a key before the full text is asked, in milliseconds. */
const pause = 150;

/**
 * Answers each query in `view`: the terms at once, the full text when typing pauses. An answer that a newer query has
 * overtaken is dropped. The promise resolves when the terms are shown.
 */
export function liveSearch(view: View, most: Parameters<typeof groupMatches>[1]): (query: string) => Promise<void> {
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return async (query) => {
    const mine = ++turn;
    clearTimeout(waiting);
    if (!query.trim()) {
      view.clear();
      return view.announce('');
    }
    const engine = await loadEngine().catch(() => undefined);
    if (mine !== turn) return;
    if (!engine) {
      view.fail();
      return view.announce('The search could not be loaded.');
    }
    const answer = engine.search(query);
    const groups = groupMatches(answer, most);
    const said = groups.length > 0 ? countResults(groups) : 'No entry matches.';
    if (groups.length > 0) view.show(groups, answer);
    else {
      const text = shorten(query.trim());
      view.showNothing(
        text,
        answer.nearest.map((match) => toResult(match, answer.marks)),
        engine.propose + encodeURIComponent(text),
      );
    }
    view.announce(said);
    waiting = setTimeout(async () => {
      const known = new Set(groups.flatMap(({ results }) => results.map(({ href }) => href)));
      // The terms stand without the full text, should it not load.
      const results = await searchFullText(answer.fullText, known, 5).catch(() => []);
      if (mine !== turn || results.length === 0) return;
      const passages = { heading: 'In the text', results };
      view.showFullText(passages);
      view.announce(`${said} ${countResults([passages])}`);
    }, pause);
  };
}

/** Cut between characters, so that half a surrogate pair does not go into an address. */
function shorten(query: string): string {
  const characters = Array.from(query.slice(0, 100).toWellFormed());
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}
