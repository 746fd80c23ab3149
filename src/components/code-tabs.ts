/** Tabs over the blocks of a `<code-tabs>` group, after the tabs pattern of the ARIA Authoring Practices Guide. */

import { recall, remember } from '../storage.ts';

const choice = 'code-language';
let groups = 0;

export class CodeTabs extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];
  #panels: HTMLElement[] = [];

  connectedCallback() {
    if (this.#tabs.length > 0) return;
    groups += 1;
    this.#panels = [...this.querySelectorAll<HTMLElement>('.code-tab')];
    this.#tabs = this.#panels.map((panel, index) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.role = 'tab';
      tab.id = `code-tabs-${groups}-${index}`;
      tab.textContent = panel.dataset['name'] ?? '';
      panel.id = `${tab.id}-code`;
      panel.role = 'tabpanel';
      panel.setAttribute('aria-labelledby', tab.id);
      tab.setAttribute('aria-controls', panel.id);
      tab.addEventListener('click', () => this.#choose(index));
      tab.addEventListener('keydown', (event) => this.#move(event, index));
      return tab;
    });
    const list = document.createElement('div');
    list.role = 'tablist';
    list.ariaLabel = 'Language';
    list.append(...this.#tabs);
    this.prepend(list);
    this.#show(0);
    this.showLanguage(recall(choice));
  }

  /** Shows the block in this language; a group that has none keeps the one it shows. */
  showLanguage(language: string | undefined) {
    const index = this.#panels.findIndex((panel) => panel.dataset['language'] === language);
    if (index >= 0) this.#show(index);
  }

  #show(shown: number) {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.ariaSelected = String(index === shown);
      tab.tabIndex = index === shown ? 0 : -1;
      this.#panels[index]?.toggleAttribute('hidden', index !== shown);
    }
  }

  #choose(index: number) {
    const language = this.#panels[index]?.dataset['language'];
    if (!language) return;
    remember(choice, language);
    const top = this.getBoundingClientRect().top;
    for (const group of document.querySelectorAll<CodeTabs>('code-tabs')) group.showLanguage(language);
    // Groups further up may have changed their height: keep the one in hand where it was.
    scrollBy({ top: this.getBoundingClientRect().top - top, behavior: 'instant' });
    this.#tabs[index]?.focus({ preventScroll: true });
  }

  #move(event: KeyboardEvent, index: number) {
    const last = this.#tabs.length - 1;
    const target = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
  }
}

customElements.define('code-tabs', CodeTabs);
