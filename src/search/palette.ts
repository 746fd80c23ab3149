import { announcer, element } from '../dom.ts';
import { routes } from '../routes.ts';
import { type Kind, kinds } from './document.ts';
import { loadEngine } from './engine.ts';
import { type Filter, passes, searchAddress } from './filter.ts';
import { Listbox } from './listbox.ts';
import { liveSearch } from './live.ts';
import styles from './palette.css?inline';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import lineStyles from './result-line.css?inline';
import { resultLink, sectionLinks } from './result-line.ts';
import { countOf, kindTitles, type Result, type ResultGroup, toResult } from './results.ts';

const input = element('input', {
  class: 'palette-input',
  type: 'text',
  role: 'combobox',
  'aria-label': 'Search terms, widgets and lessons',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'palette-list',
  placeholder: 'Search the glossary',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'go',
  maxlength: '10000',
});
const list = element('div', { id: 'palette-list', class: 'palette-list', role: 'listbox', 'aria-label': 'Results' });
const message = element('p', { class: 'palette-message' });
const status = element('div', { role: 'status', class: 'visually-hidden' });
const close = element('button', { type: 'button', class: 'palette-close' }, 'Close');
const more = element('a', { class: 'palette-more', href: routes.search }, 'Search page');
const forget = element('button', { type: 'button', class: 'palette-forget' }, 'Clear recent searches');
const keys = element('p', { class: 'palette-keys', 'aria-hidden': 'true' }, ...keyHints());
const dialog = element(
  'dialog',
  { class: 'palette', 'aria-label': 'Search' },
  element('div', { class: 'palette-bar' }, input, close),
  kindChoice(),
  element('div', { class: 'palette-body' }, message, list),
  element('div', { class: 'palette-foot' }, keys, more, forget),
  status,
);

const listbox = new Listbox(input, list);
let groups: ResultGroup[] = [];
let filter: Filter = {};
/** Resolves when the latest query is answered, so that a quick Enter goes where a slow one would. */
let answered = Promise.resolve();

const most = { term: 8, widget: 3, lesson: 3 };
const search = liveSearch(
  {
    clear: showStart,
    show(found, matches) {
      say('');
      render(found, input.value.trim() !== '');
      const shown = found.reduce((count, { results }) => count + results.length, 0);
      if (matches.length > shown) more.textContent = `All ${matches.length} results`;
    },
    showNothing({ query, hidden, nearest, propose }) {
      if (hidden > 0 && filter.kind) {
        say(`No ${filter.kind} matches “${query}”. `, allKinds(hidden));
        return render([], false);
      }
      const proposal = { href: propose, title: `Propose “${query}” as a term`, text: [] };
      say(`No entry matches “${query}”.`);
      render(
        [
          ...(nearest.length > 0 ? [{ heading: 'Nearest terms', results: nearest }] : []),
          { heading: 'Not in the glossary yet?', results: [proposal] },
        ],
        false,
      );
    },
    showFullText(group) {
      groups = [...groups, group];
      list.append(groupElement(group, groups.length));
      listbox.extend();
    },
    fail() {
      const all = element('a', { href: routes.glossary }, 'browse all terms');
      say('The search could not be loaded. Type again to retry, or ', all, '.');
      render([], false);
    },
    announce: announcer(status),
  },
  most,
);

/** Answers what is typed. */
function ask() {
  answered = search(input.value, filter);
}

/** Loads what the first answer needs. */
export function prepare() {
  loadEngine().catch(() => undefined);
}

/**
 * Opens the palette, or goes to the field of the search page where that is what the reader sees. `typed` is what was
 * typed meanwhile and goes on being typed; `selected`, from the page, is replaced by the next key.
 */
export function openPalette(typed: string, selected: string) {
  const field = document.querySelector<HTMLInputElement>('input[data-search-live]') ?? input;
  if (field === input && !dialog.isConnected) attach();
  if (field === input && !dialog.open) dialog.showModal();
  field.focus();
  field.value = typed || selected || field.value;
  if (!typed) field.select();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function attach() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(lineStyles + styles);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(dialog);
  input.addEventListener('input', ask);
  dialog.addEventListener('keydown', onKey);
  dialog.addEventListener('click', onClick);
  close.addEventListener('click', () => dialog.close());
  forget.addEventListener('click', () => {
    forgetSearches();
    showStart();
    input.focus();
  });
}

function onKey(event: KeyboardEvent) {
  // Enter and the arrows that choose among candidates belong to the input method.
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
    // Until the next frame, keys would still go into the field.
    input.blur();
  }
  if (event.target !== input) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    const newTab = event.ctrlKey || event.metaKey;
    answered.then(() => follow(newTab));
  } else if (!event.altKey && !event.shiftKey && listbox.handleKey(event)) event.preventDefault();
}

function follow(newTab: boolean) {
  const option = listbox.active;
  if (!option) return;
  if (newTab) {
    rememberSearch(input.value);
    window.open(option.href, '_blank', 'noopener');
  } else option.click();
}

function onClick(event: MouseEvent) {
  // The dialog itself is hit only outside its content.
  if (event.target === dialog) return dialog.close();
  const option = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[role=option]');
  if (!option) return;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  const recent = option.dataset['query'];
  if (recent !== undefined && !elsewhere) {
    event.preventDefault();
    input.value = recent;
    input.focus();
    return ask();
  }
  rememberSearch(input.value);
  if (!elsewhere) dialog.close();
}

/** Before anything is typed: what was searched for last, and the widgets. */
function showStart() {
  say('');
  const recent = recentSearches().map((query): Result => ({ href: routes.searchFor(query), title: query, text: [] }));
  render(recent.length > 0 ? [{ heading: 'Recent searches', results: recent }] : [], false);
  for (const option of list.querySelectorAll<HTMLElement>('[role=option]'))
    option.dataset['query'] = option.textContent;
  forget.hidden = recent.length === 0;
  const mine = groups;
  loadEngine()
    .then(({ documents }) => {
      if (groups !== mine) return;
      const results = documents
        .filter((document) => passes({ kind: 'widget' }, document))
        .map((document) => toResult({ document, exact: false }, { marks: new Set(), asked: [] }));
      groups = [...groups, { heading: 'Widgets', results }];
      list.append(groupElement({ heading: 'Widgets', results }, groups.length));
      listbox.extend();
    })
    .catch(() => undefined);
}

function say(...content: (Node | string)[]) {
  message.replaceChildren(...content);
  message.hidden = content.join('') === '';
}

function render(shown: ResultGroup[], pickFirst: boolean) {
  groups = shown;
  forget.hidden = true;
  more.textContent = 'Search page';
  more.href = searchAddress(input.value.trim().toWellFormed(), filter);
  list.replaceChildren(...shown.map(groupElement));
  list.scrollTop = 0;
  listbox.refresh(pickFirst);
}

function groupElement({ heading, results }: ResultGroup, index: number): HTMLElement {
  const id = `palette-group-${index}`;
  const option = { role: 'option', 'aria-selected': 'false', tabindex: '-1' };
  const options = results.flatMap((result) => [resultLink(result, option), ...sectionLinks(result, option)]);
  const title = element('div', { class: 'palette-heading', id, role: 'presentation' }, heading);
  return element('div', { role: 'group', 'aria-labelledby': id }, title, ...options);
}

/** The kinds to choose from, as buttons of which one is pressed. */
function kindChoice() {
  const button = (title: string, kind?: Kind) => {
    const made = element('button', { type: 'button', class: 'palette-kind', 'data-kind': kind ?? '' }, title);
    made.ariaPressed = String(!kind);
    made.addEventListener('click', () => choose(kind));
    return made;
  };
  const buttons = [button('All'), ...kinds.map((kind) => button(kindTitles[kind], kind))];
  return element('div', { class: 'palette-kinds', role: 'group', 'aria-label': 'Show' }, ...buttons);
}

function choose(kind?: Kind) {
  filter = kind ? { kind } : {};
  for (const button of dialog.querySelectorAll<HTMLElement>('.palette-kind')) {
    button.ariaPressed = String(button.dataset['kind'] === (kind ?? ''));
  }
  input.focus();
  ask();
}

function allKinds(count: number) {
  const button = element('button', { type: 'button', class: 'palette-close' }, `Show ${countOf(count)} of any kind`);
  button.addEventListener('click', () => choose());
  return button;
}

function keyHints() {
  const command = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
  const hints = [
    ['↑ ↓', 'choose'],
    ['Enter', 'open'],
    [`${command} Enter`, 'new tab'],
    ['Esc', 'close'],
  ] as const;
  return hints.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`));
}
