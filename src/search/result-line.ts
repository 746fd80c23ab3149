import { element } from '../dom.ts';
import type { Result } from './results.ts';

/** A line of results as a link: title, note, label, text with the match marked. */
export function resultLink({ href, title, note, label, text }: Result, attributes: Record<string, string> = {}) {
  const head = element('span', { class: 'result-head' }, element('span', { class: 'result-title' }, title));
  if (note) head.append(element('span', { class: 'result-note' }, note));
  if (label) head.append(element('span', { class: 'result-label' }, label));
  const pieces = text.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
  return element(
    'a',
    { class: 'result', href, ...attributes },
    head,
    element('span', { class: 'result-text' }, ...pieces),
  );
}

/** The sections of a result as links, to stand below it. */
export const sectionLinks = ({ title, sections = [] }: Result, attributes: Record<string, string> = {}) =>
  sections.map((section) =>
    element(
      'a',
      { class: 'result result-section', href: section.href, ...attributes },
      element('span', { class: 'visually-hidden' }, `${title}: `),
      section.title,
    ),
  );
