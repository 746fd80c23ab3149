/**
 * When a hovercard shows and goes, as a pure state machine: `next(state, event)` is all there is. A state with
 * `after` asks for a `timer` event that many milliseconds later, unless another event comes first.
 *
 * A pointer has to rest on a link before its card shows, so that crossing a text opens nothing; and the card stays
 * while the pointer travels from the link to it (WCAG 2.2, 1.4.13).
 */
export type State =
  | { name: 'hidden' }
  | { name: 'waiting'; link: string; after: number }
  | { name: 'shown'; link: string }
  | { name: 'leaving'; link: string; after: number };

export type Event =
  /** The pointer or the focus came to a link. */
  | { type: 'enter'; link: string }
  /** It left the link or the card. */
  | { type: 'leave' }
  /** The pointer or the focus is in the card. */
  | { type: 'hold' }
  /** A finger tapped a link. */
  | { type: 'tap'; link: string }
  /** Escape, a press elsewhere, a selection begun. */
  | { type: 'dismiss' }
  | { type: 'timer' };

export const restMs = 350;
export const leaveMs = 300;

export const hidden: State = { name: 'hidden' };

export function next(state: State, event: Event): State {
  switch (event.type) {
    case 'enter':
      if (state.name === 'shown' && state.link === event.link) return state;
      if (state.name === 'leaving' && state.link === event.link) return { name: 'shown', link: event.link };
      return { name: 'waiting', link: event.link, after: restMs };
    case 'leave':
      if (state.name === 'waiting') return hidden;
      return state.name === 'shown' ? { name: 'leaving', link: state.link, after: leaveMs } : state;
    case 'hold':
      return state.name === 'leaving' ? { name: 'shown', link: state.link } : state;
    case 'tap':
      return { name: 'shown', link: event.link };
    case 'dismiss':
      return hidden;
    case 'timer':
      if (state.name === 'waiting') return { name: 'shown', link: state.link };
      return state.name === 'leaving' ? hidden : state;
  }
}
