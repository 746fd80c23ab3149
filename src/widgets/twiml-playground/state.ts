import * as z from 'zod/mini';
import type { App, CallOptions } from '../../engines/twiml/index.ts';
import { greeting } from './greeting.ts';
import { address, outcomes, scenario, seconds, texts } from './scenario-schema.ts';

/** Line ends are LF everywhere, as they are in a text area: offsets mean the same to the engine and to the editors. */
const source = z.string().check(z.overwrite((text) => text.replace(/\r\n?/g, '\n')));

/** A document's path, or its whole address where it is on another server: what a webhook is asked for. */
export const pathPattern = /^(\/|https?:\/\/[^\s/])\S*$/;
/** What is wrong with a path that does not match it. */
export const pathRule = 'A path begins with /, an address on another server with https://, and neither has spaces.';
const path = z.string().check(z.regex(pathPattern));

/** One webhook: where it is asked, and what and how it answers. */
const document = z.object({
  path,
  source,
  status: z.exactOptional(z.int().check(z.minimum(100), z.maximum(599))),
  location: z.exactOptional(z.string()),
  cookies: z.exactOptional(texts),
  contentType: z.exactOptional(z.string()),
  seconds: z.exactOptional(seconds),
});

const route = z.object({
  path,
  parameter: z.string().check(z.minLength(1)),
  value: z.string(),
  document: path,
});

const peer = z.object({
  address: z.exactOptional(z.string()),
  outcome: z.exactOptional(z.enum(outcomes)),
  after: z.exactOptional(seconds),
  stays: z.exactOptional(seconds),
  says: z.exactOptional(z.string()),
});

export const panels = ['log', 'flow', 'tests', 'settings', 'code'] as const;

/** The whole app and what is shown of it, as it stands in the URL. The types are the engine's, in a form that can be read from JSON. */
export const state = z.object({
  /** The first answers the call, or the message. */
  documents: z._default(z.array(document).check(z.minLength(1)), greeting),
  kind: z._default(z.enum(['voice', 'messaging']), 'voice'),
  /** Which document answers where a parameter has a value. */
  routes: z._default(z.array(route), []),
  /** How far sides behave. */
  peers: z._default(z.array(peer), []),
  emptyRecordings: z._default(z.enum(['kept', 'skipped']), 'kept'),
  /** The path asked where a document cannot be had or read, and the one told when the call is over; '' is none. */
  fallback: z._default(z.union([z.literal(''), path]), ''),
  statusCallback: z._default(z.union([z.literal(''), path]), ''),
  /** Who calls or texts, and whom; '' is a number of nobody. */
  from: z._default(z.union([z.literal(''), address]), ''),
  to: z._default(z.union([z.literal(''), address]), ''),
  /** What every request carries beside the usual. */
  parameters: z._default(texts, {}),
  /** Ways through the app that are run as tests. */
  scenarios: z._default(z.array(scenario), []),
  /** What is open below the documents and the phone. */
  panel: z._default(z.enum(panels), 'log'),
});

export type State = z.infer<typeof state>;
export type Document = State['documents'][number];

/** The keys of the state that the engine runs. */
type AppKey = 'documents' | 'kind' | 'routes' | 'peers' | 'emptyRecordings' | 'fallback' | 'statusCallback';

/** The part of the state that the engine runs. */
export const appOf = ({ fallback, statusCallback, ...state }: Pick<State, AppKey>): App => ({
  documents: state.documents,
  kind: state.kind,
  routes: state.routes,
  peers: state.peers,
  emptyRecordings: state.emptyRecordings,
  ...(fallback && { fallback }),
  ...(statusCallback && { statusCallback }),
});

/** Who calls whom, and what is known of the caller. */
export const callOptionsOf = ({ from, to, parameters }: Pick<State, 'from' | 'to' | 'parameters'>): CallOptions => ({
  ...(from && { from }),
  ...(to && { to }),
  ...(Object.keys(parameters).length > 0 && { parameters }),
});
