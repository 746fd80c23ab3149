import type { XmlElement } from '../xml/tree.ts';
import type { Conference } from './conference.ts';
import type { Dialing } from './dial.ts';
import type { Gather } from './gather.ts';
import type { Pay } from './pay.ts';
import type { Queue } from './queue.ts';
import type { Recording } from './record.ts';
import type { Session } from './session.ts';
import type { Call, DocumentOver, Input, PeerChoice } from './types.ts';

/** What every activity may have, seen from a document that runs on its side. */
export interface Waiting {
  /** The moment on the call's clock at which it goes on, whatever plays meanwhile. */
  deadline?: number;
  /** What its far side can be made to do meanwhile. */
  choices?: readonly PeerChoice[];
}

interface Ringing extends Waiting {
  kind: 'ring';
}

/** A sound, for the n-th time of its loop. */
export interface Playing extends Waiting {
  kind: 'play';
  element: XmlElement;
  time: number;
}

interface Redirecting extends Waiting {
  kind: 'redirect';
  element: XmlElement;
}

/** A verb that is done as soon as it has been seen. */
interface Acting extends Waiting {
  kind: 'act';
}

export type Activity =
  | Ringing
  | Playing
  | Redirecting
  | Acting
  | Gather
  | Dialing
  | Conference
  | Queue
  | Recording
  | Session
  | Pay;

/** What an activity is told: an input, that the document on its side is over, or that the caller has hung up. */
export type Event = Input | { type: 'document-over'; how: DocumentOver; waited: boolean } | { type: 'caller-left' };

/** What an activity makes of an event. */
export type Handler<A extends Activity> = (call: Call, activity: A, event: Event) => Call;
