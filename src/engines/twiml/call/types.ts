import type { Kind } from '../schema/index.ts';
import type { verbsAside } from '../schema/verbs.ts';
import type { Range, XmlElement } from '../xml/tree.ts';
import type { Activity } from './activity.ts';

/** One webhook's answer. What is left out is as with a server that works. */
export interface AppDocument {
  /** A path on the app's own server, or a full URL. */
  path: string;
  source: string;
  /** The HTTP status it answers with, 200 by default; 400 and above fail with 11200. */
  status?: number;
  /** Where a status of 300 to 399 sends the provider on to. */
  location?: string;
  /** Cookies it sets; the provider sends them with every later request of the call or conversation. */
  cookies?: Readonly<Record<string, string>>;
  /** The Content-Type it answers with, text/xml by default; '' is none at all. */
  contentType?: string;
  /** Seconds the webhook takes; the provider waits 15, then fails with 11205. */
  seconds?: number;
}

/** A request to `path` whose `parameter` has this value is answered by another document. The first that fits counts. */
export interface Route {
  path: string;
  /** The name of a parameter, or of a cookie. */
  parameter: string;
  /** Compared without regard to case and to spaces around it; '' fits a parameter that is missing or empty. */
  value: string;
  /** The path of the document that answers. */
  document: string;
}

export type Outcome = 'answered' | 'machine' | 'busy' | 'no-answer' | 'failed' | 'canceled';

/** How a far side behaves: the callee of a <Dial>, the agent of a queue, the other end of a stream, a payment connector. */
export interface Peer {
  /**
   * Whom the row is about: a number, client, SIP address, queue, conference, stream URL or connector. Left out:
   * everyone without a row. Several rows for one address are used in turn, the last one again and again.
   */
  address?: string;
  /** What comes of it, 'answered' by default. For a queue, 'busy' is a queue that is full. */
  outcome?: Outcome;
  /** Seconds until then. */
  after?: number;
  /** Seconds the far side stays once connected, 30 by default. */
  stays?: number;
  /** What it says as it picks up. */
  says?: string;
}

/** Documents that find each other by path, as a web server would serve them. The first answers the call. */
export interface App {
  documents: readonly AppDocument[];
  kind: Kind;
  routes?: readonly Route[];
  peers?: readonly Peer[];
  /** The path that is asked, with ErrorCode and ErrorUrl, where a document cannot be had or read. */
  fallback?: string;
  /** The path that is told when the call is over. */
  statusCallback?: string;
  /** What becomes of a recording without a sound: kept and sent, or, as documented earlier, skipped for the next verb. */
  emptyRecordings?: 'kept' | 'skipped';
}

export interface CallOptions {
  /** The caller's number. */
  from?: string;
  /** The number called. */
  to?: string;
  /** What every request carries beside or instead of the usual: CallerName, ForwardedFrom, StirVerstat …. */
  parameters?: Readonly<Record<string, string>>;
}

/** What a far side can be made to do now, with the words for a button. */
export interface PeerChoice {
  does: Outcome | 'hangup' | 'say' | 'refer';
  label: string;
  /** Which of several far sides; left out where there is one. */
  address?: string;
}

/**
 * What happens next. `after` is when: seconds from the beginning of the current step, by default at once. Keys and
 * speech come from whoever holds the phone that `step.phone` names; `hangup` is always the caller's.
 */
export type Input =
  /** Nobody does anything until the current step is over: far sides then do what their script says. */
  | { type: 'wait' }
  /** A key: 0–9, * or #. */
  | { type: 'digit'; digit: string; after?: number }
  /** Words. `confidence` is what the recogniser makes of them, 0 to 1. */
  | { type: 'say'; text: string; confidence?: number; after?: number }
  | { type: 'hangup'; after?: number }
  /** A far side departs from its script. `address` names one of several; `text` is what it says. */
  | { type: 'peer'; does: PeerChoice['does']; address?: string; text?: string; after?: number };

/** The provider's names for where a call stands. */
export type CallStatus = 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed';

/** Whose phone a document runs on. */
export type Phone = 'caller' | 'callee';

export type StepKind =
  | 'ringing'
  | 'playing'
  | 'gathering'
  | 'redirecting'
  /** A verb that takes no time: <Start>, <Stop>, <Sms> …. */
  | 'acting'
  /** A far side is being called. */
  | 'dialing'
  /** In a queue or a conference, before anyone else is there. */
  | 'waiting'
  /** On the line with a far side. */
  | 'connected'
  | 'recording'
  /** A payment is being processed. */
  | 'paying'
  | 'ended';

/** What happens now. */
export interface Step {
  kind: StepKind;
  /** In words, for the person watching. */
  says: string;
  /** Virtual seconds until it ends by itself. */
  duration: number;
  /** Whose phone it happens on. */
  phone: Phone;
  verb?: string;
  /** The verb in its document. */
  place?: Range & { path: string };
  /** Keys pressed so far. */
  digits?: string;
  /** What the far side can be made to do, by an input of type `peer`. */
  choices?: readonly PeerChoice[];
  /** What the provider logs, where something failed. */
  providerCode?: number;
}

/** Something heard on the line, or a key pressed. */
export interface Caption {
  /** `said` is the person on the phone, `far` the far side. */
  kind: 'speech' | 'sound' | 'tones' | 'silence' | 'key' | 'said' | 'far' | 'notice';
  text: string;
  /** Virtual seconds since the call began. */
  at: number;
  /** On whose phone. */
  phone: Phone;
}

/** A request as the provider sends it. With GET the parameters are part of the query. */
export interface HttpRequest {
  method: 'GET' | 'POST';
  /** Relative to the app's own server where it begins with a slash. */
  url: string;
  parameters: Readonly<Record<string, string>>;
  cookies?: Readonly<Record<string, string>>;
}

export interface LogEntry {
  at: number;
  text: string;
  request?: HttpRequest;
  /** What the request is for; the answer to a status callback is ignored and never steers the call. */
  purpose?: 'document' | 'callback' | 'media';
  providerCode?: number;
}

/** A verb, a way out of it or a row of `routes` that the call has been through; what coverage is counted from. */
export type Visit = { path: string; from: number; branch?: string } | { route: number };

/** Where the provider is in a document. */
export interface Cursor {
  /** The document's path. */
  path: string;
  /** The address it was asked at: what relative addresses are resolved against. */
  url: string;
  verbs: readonly XmlElement[];
  /** Index of the verb to run next. */
  index: number;
  phone: Phone;
  /** A main document steers the call; the others run on the side of a verb. */
  role: 'main' | keyof typeof verbsAside;
  /** When it was first asked for. */
  since: number;
  /** What its requests carry beside the standard parameters. */
  parameters: Readonly<Record<string, string>>;
  /** Documents asked for since somebody last did something. */
  hops: number;
  /** What goes on now; without one the next verb runs. */
  activity?: Activity;
  /** Why no further verb is run. */
  over?: DocumentOver;
}

/** How a document ended: at its end, by a verb, or because it could not be read. */
export type DocumentOver = 'ended' | 'hangup' | 'leave' | 'failed';

/** Something <Start> has started. */
export interface Service {
  /** <Stream>, <Siprec>, <Recording> or <Transcription>. */
  noun: XmlElement;
  name: string;
  sid: string;
  url: string;
  /** When it began. */
  since: number;
}

/** A call at one moment. It never changes: `step` gives the next one, and keeping the old ones is going back in time. */
export interface Call {
  readonly app: App;
  readonly from: string;
  readonly to: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly status: CallStatus;
  /** The clock when it was answered. */
  readonly answeredAt?: number;
  /** Virtual seconds since the call began. */
  readonly clock: number;
  /** What was done so far that made a difference: `replay` gives the same call for it. */
  readonly inputs: readonly Input[];
  readonly step: Step;
  /** The inputs that do something now. */
  readonly accepts: readonly Input['type'][];
  readonly heard: readonly Caption[];
  readonly log: readonly LogEntry[];
  readonly visits: readonly Visit[];
  readonly cursor: Cursor;
  /** Documents that wait for the current one, outermost first. */
  readonly outer: readonly Cursor[];
  readonly services: readonly Service[];
  readonly cookies: Readonly<Record<string, string>>;
  /** Addresses of far sides so far, in order: which row of `peers` comes next. */
  readonly met: readonly string[];
  /** Documents of every kind asked for since somebody last did something. */
  readonly asked: number;
  /** Identifiers given out so far. */
  readonly serial: number;
}
