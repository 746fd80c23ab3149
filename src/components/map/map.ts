/** Lights up what the term under the pointer, or in focus, has to do with. */

import { find } from '../../dom.ts';

const ring = find('#ring');
const curves = [...ring.querySelectorAll<SVGPathElement>('[data-from]')];
const terms = new Map(
  [...ring.querySelectorAll<SVGAElement>('[data-place]')].map((link) => [link.dataset['place'], link]),
);

function light(id: string | undefined) {
  ring.toggleAttribute('data-lit', id !== undefined);
  for (const link of terms.values()) link.classList.toggle('lit', link.dataset['place'] === id);
  for (const curve of curves) {
    const { from, to } = curve.dataset;
    const lit = id !== undefined && (from === id || to === id);
    curve.classList.toggle('lit', lit);
    if (lit) for (const end of [from, to]) terms.get(end)?.classList.add('lit');
  }
}

const placeOf = (event: Event) => (event.target as Element).closest<SVGAElement>('[data-place]')?.dataset['place'];

ring.addEventListener('pointerover', (event) => light(placeOf(event)));
ring.addEventListener('pointerleave', () => light(undefined));
ring.addEventListener('focusin', (event) => light(placeOf(event)));
ring.addEventListener('focusout', () => light(undefined));
