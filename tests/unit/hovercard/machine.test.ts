import { expect, test } from 'vitest';
import { type Event, hidden, leaveMs, next, restMs, type State } from '../../../src/components/hovercard/machine.ts';

/** The state after these events, one after the other. */
const after = (...events: Event[]): State => events.reduce(next, hidden);
const enter: Event = { type: 'enter', link: 'e164' };
const timer: Event = { type: 'timer' };
const leave: Event = { type: 'leave' };

test('a link that is only crossed shows nothing', () => {
  expect(after(enter)).toEqual({ name: 'waiting', link: 'e164', after: restMs });
  expect(after(enter, leave)).toEqual(hidden);
});

test('a link that is rested on shows its card', () => {
  expect(after(enter, timer)).toEqual({ name: 'shown', link: 'e164' });
});

test('the card stays while the pointer is in it, and goes some time after it left', () => {
  expect(after(enter, timer, leave)).toEqual({ name: 'leaving', link: 'e164', after: leaveMs });
  expect(after(enter, timer, leave, { type: 'hold' })).toEqual({ name: 'shown', link: 'e164' });
  expect(after(enter, timer, leave, { type: 'hold' }, leave, timer)).toEqual(hidden);
});

test('going back to the link keeps the card', () => {
  expect(after(enter, timer, leave, enter)).toEqual({ name: 'shown', link: 'e164' });
});

test('another link waits for its own card', () => {
  expect(after(enter, timer, { type: 'enter', link: 'sip' })).toEqual({ name: 'waiting', link: 'sip', after: restMs });
});

test('a tap shows at once; dismissing hides in every state', () => {
  expect(after({ type: 'tap', link: 'sip' })).toEqual({ name: 'shown', link: 'sip' });
  for (const events of [[], [enter], [enter, timer], [enter, timer, leave]])
    expect(after(...events, { type: 'dismiss' })).toEqual(hidden);
});
