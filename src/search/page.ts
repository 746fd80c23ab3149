import { announcer, element, find } from '../dom.ts';
import { loadEngine } from './engine.ts';
import { type Filter, searchAddress } from './filter.ts';
import { liveSearch, type Nothing } from './live.ts';
import type { Match } from './rank.ts';
import { rememberSearch } from './recent.ts';
import { resultLink, sectionLinks } from './result-line.ts';
import { addressOf, countOf, type ResultGroup } from './results.ts';

/** The search page: the engine of the palette, with filters; its query and filters in the page's address. */

const field = find<HTMLInputElement>('[data-search-live]');
const form = find<HTMLFormElement>('form:has([data-search-live])');
const message = find('[data-search-message]');
const results = find('[data-search-results]');
const index = find('[data-search-index]');
/** Where Enter goes: the document that has the query for a name. */
let exact: Match | undefined;

const ask = liveSearch(
  {
    clear() {
      show([]);
    },
    show(groups, matches) {
      show(groups);
      exact = field.value.trim() ? matches.find((match) => match.exact) : undefined;
      const go = exact && results.querySelector(`a[href="${addressOf(exact.document)}"]`);
      go?.parentElement?.classList.add('is-exact');
      go?.querySelector('.result-head')?.append(element('kbd', { class: 'result-go' }, 'Go ↵'));
    },
    showNothing(nothing) {
      const { nearest } = nothing;
      show(nearest.length > 0 ? [{ heading: 'Nearest terms', results: nearest }] : [], ...explain(nothing));
      index.hidden = false;
    },
    showFullText(group) {
      results.append(section(group));
    },
    fail() {
      show([], 'The search could not be loaded. All terms are listed below.');
    },
    announce: announcer(find('[data-search-status]')),
  },
  { term: 200, widget: 50, lesson: 50 },
);

/** Why nothing is shown, and what to do about it. */
function explain({ query, hidden, propose }: Nothing): (Node | string)[] {
  const what = query ? `No entry matches “${query}”` : 'No entry matches';
  if (hidden === 0) return [`${what}. `, element('a', { href: propose, rel: 'external' }, 'Propose it as a term')];
  const all = element('a', { href: searchAddress(query, {}) }, `Show ${countOf(hidden)} without them`);
  return [`${what} under these filters. `, all];
}

function show(groups: ResultGroup[], ...note: (Node | string)[]) {
  exact = undefined;
  results.replaceChildren(...groups.map(section));
  message.replaceChildren(...note);
  message.hidden = note.length === 0;
  index.hidden = groups.length > 0;
}

function section({ heading, results }: ResultGroup): HTMLElement {
  const items = results.map((result) => element('li', {}, resultLink(result), ...sectionLinks(result)));
  return element('section', { class: 'search-group' }, element('h2', {}, heading), element('ul', {}, ...items));
}

const selects = form.querySelectorAll('select');

/** The filters in the form. A select holds one of its options and nothing else. */
const readForm = (): Filter =>
  Object.fromEntries([...selects].filter(({ value }) => value).map(({ name, value }) => [name, value]));

/** Puts query and filters into the address, as the same step of the history or as a new one. */
function writeAddress(step: 'replaceState' | 'pushState', value = field.value) {
  try {
    history[step](null, '', searchAddress(value.trim().toWellFormed(), readForm()));
  } catch {
    // Safari refuses more than a hundred changes in half a minute: the next one catches up.
  }
}

/** Takes query and filters from the address, as after a step back in the history; an unknown filter counts as "All". */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  for (const select of selects) {
    const wanted = asked.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
  return ask(field.value, readForm());
}

field.addEventListener('focus', () => loadEngine().catch(() => undefined), { once: true });

field.addEventListener('input', () => {
  ask(field.value, readForm());
  writeAddress('replaceState');
});

form.addEventListener('change', (event) => {
  if (event.target === field) return;
  ask(field.value, readForm());
  writeAddress('pushState');
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const query = field.value;
  await ask(query, readForm());
  rememberSearch(query);
  // While the index was loading, the reader may have typed on.
  if (exact && field.value === query) {
    location.href = addressOf(exact.document);
    return;
  }
  // What is typed next replaces the new step, and a step back returns to this query.
  writeAddress('replaceState', query);
  writeAddress('pushState');
});

addEventListener('popstate', readAddress);
readAddress();
