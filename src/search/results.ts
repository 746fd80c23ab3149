import { routes } from '../routes.ts';
import type { SearchDocument } from './document.ts';
import { fromFirstMark, markText, type Piece } from './mark.ts';
import type { Answer, Match } from './rank.ts';

/** A line of results, as the palette and the search page show it. */
export interface Result {
  href: string;
  title: string;
  /** The other name by which it was found, or the section of the page. */
  note?: string;
  text: Piece[];
  /** A term's category. */
  label?: string;
}

export interface ResultGroup {
  heading: string;
  results: Result[];
}

const kinds = { term: 'Terms', widget: 'Widgets', lesson: 'Lessons' } as const;

/** Where a document lives. */
export const addressOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>) => routes[kind](id);

/** A match as a line of results, what was searched for marked in its text. */
export function toResult({ document, alias }: Match, marks: Set<string>): Result {
  return {
    href: addressOf(document),
    title: document.title,
    ...(alias && { note: `also: ${alias}` }),
    text: fromFirstMark(markText(document.text, marks)),
    ...(document.category && { label: document.category }),
  };
}

/** The matches by kind, at most so many of each; the kind with the best match first. */
export function groupMatches({ matches, marks }: Answer, most: Record<SearchDocument['kind'], number>): ResultGroup[] {
  const order = [...new Set(matches.map(({ document }) => document.kind))];
  return order.map((kind) => ({
    heading: kinds[kind],
    results: matches
      .filter(({ document }) => document.kind === kind)
      .slice(0, most[kind])
      .map((match) => toResult(match, marks)),
  }));
}

/** What is found, for a screen reader: "Terms: 8. Widgets: 1." */
export const countResults = (groups: ResultGroup[]) =>
  groups.map(({ heading, results }) => `${heading}: ${results.length}.`).join(' ');
