import { element } from '../dom.ts';
import {
  listen,
  order,
  ownRegistration,
  readSaved,
  removeSaved,
  type Saved,
  settled,
  startSaving,
  takeUp,
} from '../service-worker/client.ts';
import type { Amount, Report } from '../service-worker/messages.ts';
import { failure, progressOf, savedOf, sizeOf, unsupported } from './save-words.ts';

type Action = [label: string, act: () => unknown, main?: 'main'];

/** The state of the saved site, and the buttons that go with it. */
class SaveOffline extends HTMLElement {
  #message = this.querySelector('.save-message')!;
  #progress = this.querySelector<HTMLElement>('.save-progress')!;
  #actions = this.querySelector('.save-actions')!;
  /** Why the worker gave up; it says so just before it does. */
  #reason: Extract<Report, { kind: 'failed' }>['reason'] | undefined;

  async connectedCallback() {
    const words = unsupported();
    if (words) return this.#show(words);
    listen((report) => {
      if (report.kind === 'failed') this.#reason = report.reason;
      else this.#showAmount(report.done, report.total);
    });
    try {
      const registration = await ownRegistration();
      registration?.addEventListener('updatefound', () => this.#watch(registration));
      await this.#look(registration);
    } catch (error) {
      this.#show(failure(error));
    }
  }

  /** Shows what is there. */
  async #look(registration: ServiceWorkerRegistration | undefined, before = '') {
    if (registration?.installing) return this.#watch(registration);
    let saved: Saved;
    try {
      saved = await readSaved();
    } catch {
      return this.#show('The site could not be reached, so nothing can be saved now.', [
        'Try again',
        () => this.#look(registration),
      ]);
    }
    const has = registration?.active ?? registration?.waiting;
    if (!registration || !has) {
      return this.#show(`${before}There are ${sizeOf(saved)} to save.`, ['Save for offline', () => this.#save(saved), 'main']);
    }
    const remove: Action = ['Remove', () => this.#remove()];
    if (registration.active && registration.waiting) {
      const words = `${savedOf(saved)} A new version is ready. Using it opens this page anew.`;
      return this.#show(words, ['Use the new version', () => takeUp(registration), 'main'], remove);
    }
    const kept = await navigator.storage?.persisted?.();
    this.#show(`${savedOf(saved)}${kept ? '' : ' The browser may clear it if the device runs short of space.'}`, remove);
  }

  async #save(saved: Saved) {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (quota - usage < saved.bytes) {
      const words = `The site needs ${sizeOf(saved)}, and the browser gives it ${sizeOf({ bytes: quota - usage })}. Free some space and try again.`;
      return this.#show(words, ['Try again', () => this.#save(saved), 'main']);
    }
    // Asks the browser to keep what is saved; where it does not, saving works all the same.
    navigator.storage?.persist?.().catch(() => false);
    try {
      await this.#watch(await startSaving());
    } catch (error) {
      this.#show(failure(error), ['Try again', () => this.#save(saved), 'main']);
    }
  }

  /** Shows how a worker saves, to its end. */
  async #watch(registration: ServiceWorkerRegistration) {
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return;
    this.#reason = undefined;
    const first = !registration.active;
    this.#show(
      first ? 'Saving. You can read on meanwhile.' : 'Fetching a new version. You can read on meanwhile.',
      ...(first ? ([['Cancel', () => order(worker, 'cancel')]] satisfies Action[]) : []),
    );
    if (await settled(worker)) return this.#look(registration);
    if (!first || this.#reason === 'cancelled') return this.#look(await ownRegistration(), 'Cancelled; nothing was kept. ');
    this.#show(failure(this.#reason), ['Try again', async () => this.#save(await readSaved()), 'main']);
  }

  async #remove() {
    await removeSaved();
    await this.#look(undefined, 'Removed. ');
  }

  #showAmount(done: Amount, total: Amount) {
    const bar = this.#progress.querySelector('progress')!;
    bar.max = total.bytes;
    bar.value = done.bytes;
    this.#progress.querySelector('span')!.textContent = progressOf(done, total);
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
