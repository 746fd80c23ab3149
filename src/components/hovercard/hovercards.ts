import { type Event, hidden, next, type State } from './machine.ts';
import { hovercardsOn } from './preference.ts';

const gap = 6;
const edge = 8;

/** Brings the term links of a page to life: `a[data-term]` shows the `<template data-card>` of its term. */
export function startHovercards() {
  const card = document.createElement('div');
  card.id = 'hovercard';
  card.className = 'hovercard';
  card.popover = 'manual';
  document.body.append(card);

  let state: State = hidden;
  /** The link the machine last heard of: a page has many links to one term. */
  let link: HTMLAnchorElement | undefined;
  let shownFor: HTMLAnchorElement | undefined;
  let timer = 0;

  function send(event: Event) {
    state = next(state, event);
    clearTimeout(timer);
    if ('after' in state) timer = window.setTimeout(() => send({ type: 'timer' }), state.after);
    if (state.name === 'shown' && link) show(link);
    if (state.name === 'hidden') hide();
  }

  function show(target: HTMLAnchorElement) {
    if (shownFor === target) return;
    hide();
    const content = document.querySelector<HTMLTemplateElement>(`template[data-card="${target.dataset['term']}"]`);
    if (!content) return;
    card.replaceChildren(content.content.cloneNode(true));
    shownFor = target;
    target.setAttribute('aria-describedby', card.id);
    // The source puts the card right after its link in the order of focus.
    card.showPopover({ source: target });
    place(target);
  }

  /** Under the link's last line, or over its first where there is no room below; never on the link itself. */
  function place(target: HTMLAnchorElement) {
    const lines = target.getClientRects();
    const first = lines[0];
    const last = lines[lines.length - 1];
    if (!first || !last) return;
    const { width, height } = card.getBoundingClientRect();
    const below = last.bottom + gap;
    const fitsBelow = below + height <= innerHeight - edge;
    const fitsAbove = first.top - gap - height >= edge;
    const top = fitsBelow || !fitsAbove ? below : first.top - gap - height;
    const anchor = top === below ? last : first;
    const left = Math.max(edge, Math.min(anchor.left, document.documentElement.clientWidth - width - edge));
    card.style.top = `${top + scrollY}px`;
    card.style.left = `${left + scrollX}px`;
  }

  function hide() {
    shownFor?.removeAttribute('aria-describedby');
    shownFor = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
  }

  const termLink = (event: globalThis.Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null;

  function enter(event: globalThis.Event) {
    if (card.contains(event.target as Node)) return send({ type: 'hold' });
    const target = termLink(event);
    if (!target || !hovercardsOn()) return;
    const another = target !== link;
    link = target;
    // Two links to one term are two places: the card has to move.
    if (another && state.name !== 'hidden') send({ type: 'dismiss' });
    send({ type: 'enter', link: target.dataset['term'] ?? '' });
  }

  const leave = (event: globalThis.Event) => {
    if (termLink(event) || card.contains(event.target as Node)) send({ type: 'leave' });
  };

  document.addEventListener('pointerover', (event) => {
    // A pressed button is a selection or a drag on its way.
    if (event.pointerType !== 'touch' && event.buttons === 0) enter(event);
  });
  document.addEventListener('pointerout', (event) => {
    if (event.pointerType !== 'touch') leave(event);
  });
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) enter(event);
  });
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') send({ type: 'dismiss' });
  });
  document.addEventListener('pointerdown', (event) => {
    if (!card.contains(event.target as Node) && !termLink(event)) send({ type: 'dismiss' });
  });
  document.addEventListener('selectstart', () => {
    if (state.name === 'waiting') send({ type: 'dismiss' });
  });
  document.addEventListener('click', (event) => {
    const target = termLink(event);
    if (!target || (event as PointerEvent).pointerType !== 'touch' || !hovercardsOn()) return;
    if (shownFor === target) return; // The second tap follows the link.
    event.preventDefault();
    link = target;
    send({ type: 'tap', link: target.dataset['term'] ?? '' });
  });
}
