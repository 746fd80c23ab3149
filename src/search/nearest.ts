import { element } from '../dom.ts';
import { loadEngine } from './engine.ts';
import { resultLink } from './result-line.ts';
import { toResult } from './results.ts';

/** Fills the list of the 404 page with what the last part of the address may have meant. */
async function showNearest(section: HTMLElement) {
  const asked = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const { search } = await loadEngine();
  const answer = search(asked.replaceAll('-', ' '));
  const results = [...answer.matches, ...answer.nearest].slice(0, 3).map((match) => toResult(match, answer));
  const items = results.map((result) => element('li', {}, resultLink(result)));
  section.querySelector('ul')?.append(...items);
  section.hidden = items.length === 0;
}

const section = document.querySelector<HTMLElement>('[data-nearest]');
// The page says what it has to say without the list. A sandboxed frame has no origin, and may not fetch.
if (section && self.origin !== 'null') showNearest(section).catch(() => undefined);
