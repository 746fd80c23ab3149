import { element } from '../dom.ts';
import type { Told } from '../widgets/kit/use-frame.ts';
import type { FromFrame, WithoutEnvelope } from './messages.ts';

/** How long typing has to rest before the page around hears of it, in milliseconds. */
const rest = 300;

/** Parameters of a frame's address that are no keys of its widget's state. */
const otherParameters = ['theme', 'z'];

/**
 * Tells the page around a frame what its widget tells the frame, and leads the link to the widget's own page to the state
 * shown. `set` gives the widget a state, as soon as it is alive.
 */
export function followWidget(say: (message: WithoutEnvelope<FromFrame>) => void) {
  let widget: Told['widget'] | undefined;
  const waiting: unknown[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  window.addEventListener('switchboard:result', ({ detail }) => say({ type: 'result', result: detail }));
  window.addEventListener('switchboard:widget', ({ detail }) => {
    if (!widget) void refuseUnknownParameters(detail);
    widget = detail;
    // It shows what its address says: see frame-boot.js.
    delete document.documentElement.dataset['waiting'];
    for (const state of waiting.splice(0)) void set(state);
    clearTimeout(timer);
    timer = setTimeout(sayState, rest);
  });
  dispatchEvent(new Event('switchboard:frame'));

  async function sayState() {
    if (!widget) return;
    const { schema, state } = widget;
    const { withoutDefaults, fitsInLink } = await import('../widgets/kit/url-state.ts');
    const { linkQuery } = await import('../widgets/kit/packed-state.ts');
    const given = withoutDefaults(schema, state);
    if (last === JSON.stringify(given)) return;
    last = JSON.stringify(given);
    say({ type: 'state', state: given });
    const link = document.querySelector<HTMLAnchorElement>('[data-own-page]');
    const query = await linkQuery(schema, state);
    // Packing takes a moment, in which the state may have changed again.
    if (!link || widget.state !== state) return;
    link.search = fitsInLink(link.origin + link.pathname + query) ? query : '';
  }

  async function set(given: unknown) {
    if (!widget) {
      waiting.push(given);
      return;
    }
    const { checkState } = await import('./check-state.ts');
    const { taken, reason, keys } = checkState(widget.schema, given);
    widget.set(taken);
    refuse(reason, keys);
  }

  async function refuseUnknownParameters({ schema }: Told['widget']) {
    const given = [...new URLSearchParams(location.search).keys()];
    const keys = given.filter((key) => !otherParameters.includes(key) && !Object.hasOwn(schema.shape, key));
    const { unknownKeys } = await import('./check-state.ts');
    if (keys.length > 0) refuse(unknownKeys(schema, keys), keys);
  }

  /** Tells both who reads the page and the page itself. '' takes the last refusal back. */
  function refuse(reason: string, keys: string[]) {
    document.querySelector('.frame-refusal')?.remove();
    if (!reason) return;
    const words = `The page around this asked for something it cannot show. ${reason}`;
    const notice = element('p', { class: 'notice frame-refusal', 'data-kind': 'warn', role: 'status' }, words);
    document.querySelector('.instrument-head')?.after(notice);
    say({ type: 'refused', reason, keys });
  }

  return { set: (state: unknown) => void set(state) };
}
