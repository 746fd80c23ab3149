/**
 * The keyboard of a combobox with a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): focus stays in
 * `input`, the active option is named by aria-activedescendant. Options are links, so the pointer needs nothing.
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  /** Home and End belong to the text until an arrow key has gone into the list. */
  #inList = false;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('input', () => {
      this.#inList = false;
    });
  }

  get active(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  /** To be called when the options have changed: numbers them and makes the first one active, if `pickFirst`. */
  refresh(pickFirst: boolean) {
    for (const [index, option] of this.#options.entries()) option.id = `${this.#list.id}-${index}`;
    this.#input.ariaExpanded = String(this.#options.length > 0);
    this.#activate(pickFirst ? 0 : -1);
  }

  /** To be called when options have been added below the others: the active one stays. */
  extend() {
    const active = this.active;
    this.refresh(false);
    if (active) this.#activate(this.#options.indexOf(active));
  }

  /** Moves the active option for an arrow key, Home or End; true where the key was one of these. */
  handleKey({ key }: KeyboardEvent): boolean {
    const options = this.#options;
    const last = options.length - 1;
    const now = options.findIndex((option) => option.ariaSelected === 'true');
    const targets: Record<string, number | undefined> = {
      ArrowDown: now < last ? now + 1 : 0,
      ArrowUp: now > 0 ? now - 1 : last,
      Home: this.#inList ? 0 : undefined,
      End: this.#inList ? last : undefined,
    };
    const target = targets[key];
    if (target === undefined || last < 0) return false;
    this.#inList = true;
    this.#activate(target);
    this.active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #activate(target: number) {
    for (const [index, option] of this.#options.entries()) option.ariaSelected = String(index === target);
    const id = this.active?.id;
    if (id) this.#input.setAttribute('aria-activedescendant', id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
