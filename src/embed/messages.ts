/**
 * What a page and a Switchboard frame in it say to each other by `postMessage`: protocol version 1.
 *
 * Each side takes a message only from the other's window (`event.source`: the origin of a sandboxed frame is "null") and
 * only in one of these shapes; anything else is left to others. A later version may add kinds and keys, and takes none away.
 * Whoever frames a widget can hear what is typed into it: do not type secrets into a page you do not trust.
 */

/** Marks a message as one of this protocol, and says which version of it. */
export interface Envelope {
  switchboard: 1;
}

/** From the frame to the page that holds it. */
export type FromFrame = Envelope &
  (
    | Ready
    /** The height of its content has changed. CSS pixels, whole. */
    | { type: 'resize'; height: number }
    /** The widget's state: what of it is not at its default. Said when it comes alive and at each change, once typing rests. */
    | { type: 'state'; state: Record<string, unknown> }
    /** The widget's main outcome, when it comes alive and whenever it has changed. */
    | { type: 'result'; result: WidgetResult }
    /** A state that the page sent was not taken, or not all of it: why, in words, and which keys. */
    | { type: 'refused'; reason: string; keys: string[] }
    /** There is no such widget or term: the frame shows the site's "not found" page. */
    | { type: 'missing' }
  );

/** The frame stands and listens. Sent when it loads, and again in answer to `hello`. */
export interface Ready {
  type: 'ready';
  kind: 'widget' | 'term';
  /** Of the widget or the term. */
  id: string;
  /** Of the frame's page, for the frame's accessible name. */
  title: string;
  /** Of the frame's content, in whole CSS pixels. */
  height: number;
}

/** From the page to the frame. */
export type ToFrame = Envelope &
  /** Asks for `ready`, for a page that began to listen late. */
  (
    | { type: 'hello' }
    /** Which colors to show; `auto` is those of the reader's system. */
    | { type: 'theme'; theme: Theme }
    /** Sets keys of the widget's state, as its address does; the others stay. Each is checked by the widget's schema. */
    | { type: 'state'; state: unknown }
  );

/** A message before it is put into its envelope. */
export type WithoutEnvelope<Message> = Message extends Envelope ? Omit<Message, 'switchboard'> : never;

export type Theme = 'light' | 'dark' | 'auto';

/** By widget: what a page may want to know without looking. */
export interface WidgetResults {
  'sms-segments': { segments: number; encoding: 'GSM-7' | 'UCS-2' };
  /** `e164` is null where the text is no phone number that could be dialed; `reason` says why. */
  'e164-formatter': { e164: string | null; valid: boolean; reason?: string };
  /** Errors and warnings over all documents. */
  'twiml-playground': { problems: number; errors: number };
}
export type WidgetResult = WidgetResults[keyof WidgetResults];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a message says, if it is one of this protocol. Whose it is, is for the caller to check. */
export function readToFrame(data: unknown): ToFrame | undefined {
  if (!isRecord(data) || data['switchboard'] !== 1) return undefined;
  const { type, theme, state } = data;
  if (type === 'hello') return { switchboard: 1, type };
  if (type === 'theme' && isTheme(theme)) return { switchboard: 1, type, theme };
  // A state of the wrong shape is refused in words, not passed over, so that whoever wrote the page hears of it.
  if (type === 'state') return { switchboard: 1, type, state };
  return undefined;
}

export const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark' || value === 'auto';
