import { element, find } from '../dom.ts';
import {
  listen,
  order,
  outcome,
  ownRegistration,
  readPublished,
  readSaved,
  removeSaved,
  type Saved,
  startSaving,
  takeUp,
} from '../service-worker/client.ts';
import type { Amount } from '../service-worker/messages.ts';
import { failure, progressOf, savedOf, sizeOf, unsupported } from './save-words.ts';

type Action = [label: string, act: () => unknown, main?: 'main'];

/** The state of the saved site, and the buttons that go with it. */
class SaveOffline extends HTMLElement {
  #message = find('.save-message');
  #progress = find('.save-progress');
  #bar = find<HTMLProgressElement>('.save-progress progress');
  #amount = find('.save-progress span');
  #actions = find('.save-actions');

  async connectedCallback(): Promise<void> {
    const words = unsupported();
    if (words) return this.#show(words);
    try {
      // Where storage is blocked, Firefox refuses even this.
      listen((report) => {
        if (report.kind === 'progress') this.#showAmount(report.done, report.total);
      });
      const registration = await ownRegistration();
      registration?.addEventListener('updatefound', () => this.#watch(registration));
      await this.#look(registration);
    } catch (error) {
      this.#show(failure(error));
    }
  }

  /** Shows what is there. */
  async #look(registration: ServiceWorkerRegistration | undefined, before = ''): Promise<void> {
    if (registration?.installing) return this.#watch(registration);
    const saved = registration && (await readSaved());
    if (!saved) return this.#offer(before);
    const words = `${before}${savedOf(saved)}`;
    const remove: Action = ['Remove', removeSaved];
    if (registration.active && registration.waiting) {
      const use: Action = ['Use the new version', () => takeUp(registration), 'main'];
      return this.#show(`${words} A new version is ready. Using it opens this page anew.`, use, remove);
    }
    const kept = await navigator.storage?.persisted?.();
    this.#show(`${words}${kept ? '' : ' The browser may clear it if the device runs short of space.'}`, remove);
  }

  /** Says what there is to save. */
  async #offer(before = ''): Promise<void> {
    try {
      const site = await readPublished();
      const words = `${before}There are ${site.files} files to save, ${sizeOf(site.bytes)} on this device.`;
      this.#show(words, ['Save for offline', () => this.#save(site), 'main']);
    } catch {
      const words = 'Nothing can be saved now: there is no connection, or this is a copy that was not made for it.';
      this.#show(words, ['Try again', () => this.#offer(before)]);
    }
  }

  async #save(site: Saved): Promise<void> {
    const again: Action = ['Try again', () => this.#save(site), 'main'];
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const room = quota - usage;
    if (room < site.bytes) {
      const words = `The site needs ${sizeOf(site.bytes)}, and the browser gives it ${sizeOf(room)}. Free some space and try again.`;
      return this.#show(words, again);
    }
    // Asks the browser to keep what is saved; where it does not, saving works all the same.
    navigator.storage?.persist?.().catch(() => false);
    try {
      await this.#watch(await startSaving(), again);
    } catch (error) {
      this.#show(failure(error), again);
    }
  }

  /** Shows how a worker saves, to its end. */
  async #watch(registration: ServiceWorkerRegistration, ...again: Action[]): Promise<void> {
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return;
    const first = !(await readSaved());
    const cancel: Action = ['Cancel', () => order(worker, 'cancel')];
    this.#show(
      `${first ? 'Saving' : 'Fetching a new version'}. You can read on meanwhile.`,
      ...(first ? [cancel] : []),
    );
    const end = await outcome(worker);
    if (end === 'saved') return this.#look(registration);
    if (!first) return this.#look(registration, 'The new version could not be fetched; the browser will try again. ');
    if (end === 'cancelled') return this.#offer('Cancelled; nothing was kept. ');
    this.#show(failure(end), ...again);
  }

  #showAmount(done: Amount, total: Amount) {
    this.#bar.max = total.bytes;
    this.#bar.value = done.bytes;
    this.#amount.textContent = progressOf(done, total);
    this.#progress.hidden = false;
  }

  #show(words: string, ...actions: Action[]) {
    const focused = this.#actions.contains(document.activeElement);
    this.#message.textContent = words;
    this.#progress.hidden = true;
    this.#actions.replaceChildren(
      ...actions.map(([label, act, main]) => {
        const button = element('button', { type: 'button', class: main ? 'button button-main' : 'button' }, label);
        button.addEventListener('click', () => act());
        return button;
      }),
    );
    // The button that was pressed is gone: the next one takes its place.
    if (focused) this.#actions.querySelector('button')?.focus();
  }
}

customElements.define('save-offline', SaveOffline);
