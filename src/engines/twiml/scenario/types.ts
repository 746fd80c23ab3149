import type { CallOptions, CallStatus, Input } from '../call/types.ts';

/** What the caller does: the inputs of a call, and two that are handy in a script. */
export type ScenarioInput =
  | Input
  /** Waits until something with this text is heard; without a text, to the end of the call. */
  | { type: 'listen'; to?: string }
  /** Sends a text to an app of messaging documents. */
  | { type: 'text'; body: string };

/** What should have come of it. Texts are compared without regard to case, and only have to be contained. */
export type Expectation =
  /** Something that is heard, or a reply that comes. Several are looked for in their order. */
  | { hears: string }
  /** A request for a document, and some of what it carries. Several are looked for in their order. */
  | { asks: string; with?: Readonly<Record<string, string>> }
  /** Where the call stands in the end. */
  | { status: CallStatus }
  /** A number that the provider logs. */
  | { logs: number };

/** A caller's way through an app that can be run again as a test. Plain data, to be kept as JSON. */
export interface Scenario extends CallOptions {
  name: string;
  inputs: readonly ScenarioInput[];
  expects: readonly Expectation[];
}
