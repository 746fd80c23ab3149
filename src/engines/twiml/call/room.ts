import type { XmlElement } from '../xml/tree.ts';
import type { Activity, Event } from './activity.ts';
import { aside, caption, note, show } from './changes.ts';
import { end } from './end.ts';
import { goTo } from './flow.ts';
import type { Call, Cursor, HttpRequest } from './types.ts';

/** Seconds after which a caller whom nobody comes for hangs up; ours, so that a run comes to an end. */
export const patience = 600;

/** A queue or a conference in which the caller waits for somebody. */
export interface Room {
  role: Extract<Cursor['role'], 'queue-wait' | 'conference-wait'>;
  /** What the caller hears meanwhile, again and again: undefined for the provider's own music, '' for silence. */
  url: string | undefined;
  method: HttpRequest['method'];
  parameters: Record<string, string>;
}

type Owner = Activity & { element: XmlElement; deadline: number };

/** Lets the caller wait. The room's document runs on the side of the activity that opened it. */
export function openRoom(call: Call, owner: Owner, { role, url, method, parameters }: Room): Call {
  if (url === undefined) return idle(caption(call, 'sound', 'Hold music of the provider'), owner);
  if (url.trim() === '') return idle(caption(call, 'silence', 'Silence'), owner);
  const held = { ...call, cursor: { ...call.cursor, activity: owner } };
  return goTo(aside(held, { ...call.cursor, role, parameters, since: call.clock }), { address: url, method });
}

/** The room's document is over and is asked for again, unless nothing in it took any time. */
export function reopenRoom(
  call: Call,
  owner: Owner,
  room: Room,
  event: Extract<Event, { type: 'document-over' }>,
): Call {
  if (event.how === 'ended' && event.waited) return openRoom(call, owner, room);
  const why = event.how === 'ended' ? 'has nothing to play' : 'cannot be played';
  return idle(
    caption(note(call, `The waiting document ${why}: the caller waits in silence.`), 'silence', 'Silence'),
    owner,
  );
}

/** Waiting without a document. */
export const idle = (call: Call, owner: Owner) =>
  show(
    call,
    owner,
    {
      kind: 'waiting',
      says: 'The caller waits.',
      duration: owner.deadline - call.clock,
      element: owner.element,
    },
    ['digit'],
  );

/** Nobody came. */
export const giveUp = (call: Call, element: XmlElement) =>
  end(
    call,
    'completed',
    `Nobody has come in ${patience} s, and the caller hangs up. How long a caller waits is this player's own guess.`,
    { element },
  );
