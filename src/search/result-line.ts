import { element } from './dom.ts';
import type { Result } from './results.ts';

/** What stands in a line of results: title, note, label, text with the match marked. */
export function resultLine({ title, note, label, text }: Result): HTMLElement[] {
  const head = element('span', { class: 'result-head' }, element('span', { class: 'result-title' }, title));
  if (note) head.append(element('span', { class: 'result-note' }, note));
  if (label) head.append(element('span', { class: 'result-label' }, label));
  const pieces = text.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
  return [head, element('span', { class: 'result-text' }, ...pieces)];
}
