/** The filters of the A–Z index: they show and hide the rows of its lists, and live in the address. */

import { find } from '../dom.ts';

const form = find<HTMLFormElement>('#filters');
const rows = [...document.querySelectorAll<HTMLElement>('[data-term-row]')];

/** Shows what the address asks for; what it asks for that is no choice counts as "All". */
function read() {
  const query = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
  show();
}

function show() {
  const { category, level } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  for (const row of rows)
    row.hidden = Boolean(
      (category && row.dataset['category'] !== category) || (level && row.dataset['level'] !== level),
    );
  for (const section of document.querySelectorAll<HTMLElement>('[data-letter]'))
    section.hidden = !section.querySelector('[data-term-row]:not([hidden])');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.letters a'))
    link.toggleAttribute('data-empty', Boolean(document.getElementById(link.hash.slice(1))?.parentElement?.hidden));
  const count = rows.filter((row) => !row.hidden).length;
  find('#filter-count').textContent = `${count} ${count === 1 ? 'term' : 'terms'}`;
  find('#filter-empty').hidden = count > 0;
}

form.addEventListener('change', () => {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) query.set(name, String(value));
  history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('popstate', read);
read();
