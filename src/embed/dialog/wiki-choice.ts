import { element } from '../../dom.ts';
import { wikis } from '../wikis.ts';

/**
 * The wikis to choose from: tabs where there is room for a list at the side (ARIA Authoring Practices, tabs), and a
 * <select> where there is not. The stylesheet shows one of the two.
 */
export function wikiChoice(panel: HTMLElement, onChoose: (id: string) => void) {
  const tabs = wikis.map(({ id, name }) => {
    const tab = element(
      'button',
      { type: 'button', role: 'tab', id: `embed-tab-${id}`, 'aria-controls': panel.id },
      name,
    );
    tab.addEventListener('click', () => choose(id));
    return tab;
  });
  const list = element(
    'div',
    { role: 'tablist', class: 'embed-tabs', 'aria-label': 'Wikis', 'aria-orientation': 'vertical' },
    ...tabs,
  );
  const select = element('select', {}, ...wikis.map(({ id, name }) => element('option', { value: id }, name)));
  select.addEventListener('change', () => choose(select.value));
  list.addEventListener('keydown', (event) => {
    const from = wikis.findIndex(({ id }) => id === select.value);
    const last = wikis.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: from === last ? 0 : from + 1,
      ArrowRight: from === last ? 0 : from + 1,
      ArrowUp: from === 0 ? last : from - 1,
      ArrowLeft: from === 0 ? last : from - 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    const wiki = to === undefined ? undefined : wikis[to];
    if (!wiki || to === undefined) return;
    event.preventDefault();
    choose(wiki.id);
    tabs[to]?.focus();
  });

  function show(id: string) {
    select.value = id;
    for (const [index, tab] of tabs.entries()) {
      const isChosen = wikis[index]?.id === id;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', `embed-tab-${id}`);
  }

  function choose(id: string) {
    show(id);
    onChoose(id);
  }

  const narrow = element('label', { class: 'embed-field embed-where' }, element('span', {}, 'Where'), select);
  return { list, narrow, show };
}
