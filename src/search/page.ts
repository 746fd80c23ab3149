import { routes } from '../routes.ts';
import { announcer, element } from './dom.ts';
import { liveSearch } from './live.ts';
import type { Match } from './rank.ts';
import { rememberSearch } from './recent.ts';
import { resultLine } from './result-line.ts';
import { addressOf, countResults, type Result, type ResultGroup } from './results.ts';

/** The search page: the engine of the palette, its query in the page's address. */
const find = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
};

const field = find<HTMLInputElement>('[data-search-live]');
const form = find<HTMLFormElement>('form:has([data-search-live])');
const message = find('[data-search-message]');
const results = find('[data-search-results]');
const index = find('[data-search-index]');
const announce = announcer(find('[data-search-status]'));
/** Where Enter goes: the document that has the query for a name. */
let exact: Match | undefined;
/** What was announced for the terms, to be said again together with the full text. */
let said = '';

const ask = liveSearch(
  {
    clear() {
      show([]);
      announce('');
    },
    show(groups, { matches }) {
      show(groups);
      exact = matches.find((match) => match.exact);
      const go = exact && results.querySelector(`a[href="${addressOf(exact.document)}"]`);
      go?.parentElement?.classList.add('is-exact');
      go?.querySelector('.result-head')?.append(element('kbd', { class: 'result-go' }, 'Enter ↵'));
      said = countResults(groups);
      announce(said);
    },
    showNothing(query, nearest, propose) {
      show(
        nearest.length > 0 ? [{ heading: 'Nearest terms', results: nearest }] : [],
        `No entry matches “${query}”. `,
        element('a', { href: propose, rel: 'external' }, 'Propose it as a term'),
      );
      index.hidden = false;
      said = 'No entry matches.';
      announce(said);
    },
    showFullText(group) {
      results.append(section(group));
      announce(`${said} ${countResults([group])}`);
    },
    fail() {
      show([], 'The search could not be loaded. All terms are listed below.');
    },
  },
  { term: 30, widget: 10, lesson: 10 },
);

function show(groups: ResultGroup[], ...note: (Node | string)[]) {
  exact = undefined;
  results.replaceChildren(...groups.map(section));
  message.replaceChildren(...note);
  message.hidden = note.length === 0;
  index.hidden = groups.length > 0;
}

function section({ heading, results }: ResultGroup): HTMLElement {
  const items = results.map((result: Result) =>
    element('li', {}, element('a', { class: 'result', href: result.href }, ...resultLine(result))),
  );
  return element('section', { class: 'search-group' }, element('h2', {}, heading), element('ul', {}, ...items));
}

/** Puts the query into the address, as the same step of the history or as a new one. */
function writeAddress(step: 'replaceState' | 'pushState', value = field.value) {
  const query = value.trim().toWellFormed();
  try {
    history[step](null, '', query ? routes.searchFor(query) : routes.search);
  } catch {
    // Safari refuses more than a hundred changes in half a minute: the next one catches up.
  }
}

/** Takes the query from the address, as after a step back in the history. */
function readAddress() {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  return ask(field.value);
}

field.addEventListener('input', () => {
  ask(field.value);
  writeAddress('replaceState');
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const query = field.value;
  await ask(query);
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
