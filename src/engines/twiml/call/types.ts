import type { Kind } from '../schema/index.ts';
import type { Range, XmlElement } from '../xml/tree.ts';
import type { Gather } from './gather.ts';

/** Documents that find each other by path, as a web server would serve them. The first answers the call. */
export interface App {
  documents: readonly { path: string; source: string }[];
  kind: Kind;
}

export interface CallOptions {
  /** The caller's number. */
  from?: string;
  /** The number called. */
  to?: string;
}

/** What the caller does. `after` is when: seconds from the beginning of the current step, by default at once. */
export type Input =
  /** Listens to the end of the current step. */
  | { type: 'wait' }
  /** Presses a key: 0–9, * or #. */
  | { type: 'digit'; digit: string; after?: number }
  | { type: 'hangup'; after?: number }
  /** Goes on after a verb that is not played here. */
  | { type: 'continue' };

/** The provider's names for where a call stands. */
export type CallStatus = 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed';

/** What happens now. */
export interface Step {
  kind: 'ringing' | 'playing' | 'gathering' | 'redirecting' | 'not-played' | 'ended';
  /** In words, for the person watching. */
  says: string;
  /** Virtual seconds until it ends by itself. */
  duration: number;
  verb?: string;
  /** The verb in its document. */
  place?: Range & { path: string };
  /** Keys pressed so far. */
  digits?: string;
  /** What the provider logs, where something failed. */
  providerCode?: number;
}

/** Something heard on the line, or a key pressed. */
export interface Caption {
  kind: 'speech' | 'sound' | 'tones' | 'silence' | 'key' | 'notice';
  text: string;
  /** Virtual seconds since the call began. */
  at: number;
}

/** A request the provider makes for a document. */
export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  parameters: Readonly<Record<string, string>>;
}

export interface LogEntry {
  at: number;
  text: string;
  request?: HttpRequest;
  providerCode?: number;
}

/** Where the provider is in the current document. */
export interface Cursor {
  path: string;
  verbs: readonly XmlElement[];
  /** Index of the verb to run next. */
  index: number;
  /** What plays now, and for which time of its loop. */
  playing?: { element: XmlElement; time: number };
  gather?: Gather;
}

/** A call at one moment. It never changes: `step` gives the next one, and keeping the old ones is going back in time. */
export interface Call {
  readonly app: App;
  readonly from: string;
  readonly to: string;
  readonly status: CallStatus;
  /** Virtual seconds since the call began. */
  readonly clock: number;
  readonly step: Step;
  /** The inputs that do something now. */
  readonly accepts: readonly Input['type'][];
  readonly heard: readonly Caption[];
  readonly log: readonly LogEntry[];
  readonly cursor: Cursor;
  /** Documents asked for since the caller last did something. */
  readonly hops: number;
}
