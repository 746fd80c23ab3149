import { type Engine, loadEngine } from './engine.ts';
import { type Filter, isEmpty, passes } from './filter.ts';
import type { Answer, Match } from './rank.ts';
import {
  addressesIn,
  addressOf,
  countResults,
  groupMatches,
  type Result,
  type ResultGroup,
  toResult,
} from './results.ts';

/** What shows the answers: the palette or the search page. */
export interface View {
  /** Nothing is asked. */
  clear(): void;
  /** `matches` are all that pass the filter; `groups` show the first of them. */
  show(groups: ResultGroup[], matches: Match[]): void;
  showNothing(nothing: Nothing): void;
  /** Passages from the full text, to stand below everything shown; only if there are any. */
  showFullText(group: ResultGroup): void;
  /** The index could not be loaded. */
  fail(): void;
  /** For a screen reader, what has been found. */
  announce(text: string): void;
}

/** Nothing matches. */
export interface Nothing {
  /** Short enough to be shown. */
  query: string;
  /** How many results the filter hides. */
  hidden: number;
  /** The terms that come nearest. */
  nearest: Result[];
  /** Where to propose the query as a term. */
  propose: string;
}

/** Time without a key before the full text is asked, in milliseconds. */
const pause = 150;

/**
 * Answers each query in `view`: the terms at once, the full text when typing pauses. An answer that a newer query has
 * overtaken is dropped. The promise resolves when the terms are shown.
 */
export function liveSearch(
  view: View,
  most: Parameters<typeof groupMatches>[1],
): (query: string, filter?: Filter) => Promise<void> {
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return async (query, filter = {}) => {
    const mine = ++turn;
    clearTimeout(waiting);
    if (!query.trim() && isEmpty(filter)) {
      view.clear();
      return view.announce('');
    }
    const engine = await loadEngine().catch(() => undefined);
    if (mine !== turn) return;
    if (!engine) {
      view.fail();
      return view.announce('The search could not be loaded.');
    }
    const answer = query.trim() ? engine.search(query) : everything(engine);
    const matches = answer.matches.filter(({ document }) => passes(filter, document));
    const groups = groupMatches({ ...answer, matches }, most);
    if (groups.length > 0) view.show(groups, matches);
    else {
      const text = shorten(query.trim());
      view.showNothing({
        query: text,
        hidden: answer.matches.length,
        nearest: answer.nearest.map((match) => toResult(match, answer)),
        propose: engine.propose + encodeURIComponent(text),
      });
    }
    const said = groups.length > 0 ? countResults(groups) : 'No entry matches.';
    view.announce(said);
    waiting = setTimeout(async () => {
      const pages = engine.documents.filter((document) => passes(filter, document)).map(addressOf);
      const scope = { known: addressesIn(groups), ...(!isEmpty(filter) && { among: new Set(pages) }), most: 5 };
      // The terms stand without the full text, should it not load.
      const results = await import('./full-text.ts')
        .then(({ searchFullText }) => searchFullText(answer.fullText, scope))
        .catch(() => []);
      if (mine !== turn || results.length === 0) return;
      const passages = { heading: 'In the text', results };
      view.showFullText(passages);
      view.announce(`${said} ${countResults([passages])}`);
    }, pause);
  };
}

/** All documents, A to Z: what a filter without a query is applied to. */
function everything({ documents }: Engine): Answer {
  const matches = documents
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base', numeric: true }))
    .map((document) => ({ document, exact: false }));
  return { matches, nearest: [], marks: new Set(), asked: [], fullText: '' };
}

/** Cut between characters, so that half a surrogate pair does not go into an address. */
function shorten(query: string): string {
  const characters = Array.from(query.slice(0, 100).toWellFormed());
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}
