import { routes } from '../routes.ts';
import type { Kind, SearchDocument } from './document.ts';
import { fromFirstMark, markText, type Piece } from './mark.ts';
import type { Answer, Match } from './rank.ts';
import { sectionsFor } from './sections.ts';

/** A line of results, as the palette and the search page show it. */
export interface Result {
  href: string;
  title: string;
  /** The other name by which it was found, or the section of the page. */
  note?: string;
  text: Piece[];
  /** A category. */
  label?: string;
  /** Sections of the page that the query means. */
  sections?: { href: string; title: string }[];
}

export interface ResultGroup {
  heading: string;
  results: Result[];
}

/** What readers call the kinds. */
export const kindTitles = { term: 'Terms', widget: 'Widgets', lesson: 'Lessons' } as const;

/** Where a document lives. */
export const addressOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>) => routes[kind](id);

/** A match as a line of results, what was searched for marked in its text. */
export function toResult({ document, alias }: Match, { marks, asked }: Pick<Answer, 'marks' | 'asked'>): Result {
  const href = addressOf(document);
  const sections = sectionsFor(document, asked).map(({ id, text }) => ({ href: `${href}#${id}`, title: text }));
  return {
    href,
    title: document.title,
    ...(alias && { note: `also: ${alias}` }),
    text: fromFirstMark(markText(document.text, marks)),
    ...(document.label && { label: document.label }),
    ...(sections.length > 0 && { sections }),
  };
}

/** The matches by kind, at most so many of each; the kind with the best match first. */
export function groupMatches(
  answer: Pick<Answer, 'matches' | 'marks' | 'asked'>,
  most: Record<Kind, number>,
): ResultGroup[] {
  const { matches } = answer;
  const order = [...new Set(matches.map(({ document }) => document.kind))];
  return order.map((kind) => ({
    heading: kindTitles[kind],
    results: matches
      .filter(({ document }) => document.kind === kind)
      .slice(0, most[kind])
      .map((match) => toResult(match, answer)),
  }));
}

/** What is found, for a screen reader: "Terms: 8. Widgets: 1." */
export const countResults = (groups: ResultGroup[]) =>
  groups.map(({ heading, results }) => `${heading}: ${results.length}.`).join(' ');

/** "1 result", "2 results". */
export const countOf = (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`;

/** The addresses that a list of results leads to. */
export const addressesIn = (groups: ResultGroup[]) =>
  new Set(
    groups.flatMap(({ results }) =>
      results.flatMap(({ href, sections = [] }) => [href, ...sections.map((s) => s.href)]),
    ),
  );
