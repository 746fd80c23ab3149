import type { Range } from '../xml/tree.ts';

/** How an app's documents lead to each other. */
export interface Flow {
  /** The document that answers comes first, then the others in their order, then places that are no documents. */
  nodes: readonly FlowNode[];
}

/** A place that an app can go to. */
export interface FlowNode {
  id: string;
  /**
   * `choice`: a path without a document, where `routes` choose one. `missing`: nothing answers there. `outside`: on
   * another host. `unknown`: a template decides when the app runs.
   */
  kind: 'document' | 'choice' | 'missing' | 'outside' | 'unknown';
  /** The path, or the address. */
  label: string;
  /** `aside`: runs beside the call, as a whisper does. `told`: is only told something; what it answers is not run. */
  role: 'main' | 'aside' | 'told';
  /** Whether the call begins here or something leads here. */
  linked: boolean;
  rows: readonly FlowRow[];
  /** Whether a call can come past the last verb, where the document ends. */
  runsOut: boolean;
  /** Why the provider cannot run it, or not always. */
  problem?: string;
}

/** A verb, a noun that something happens to, a row of `routes`, or what HTTP or a failure makes of a document. */
export interface FlowRow {
  /** As `visitKey` has it; left out where no visit tells. */
  key?: string;
  name: string;
  /** What tells it from others of its name: the text, the number, the sound. May be long. */
  detail: string;
  /** Left out for what is no verb. */
  place?: Range & { path: string };
  /** 1 inside another verb. */
  depth: 0 | 1;
  /** Stands after a verb that never comes back. */
  unreachable: boolean;
  /** Ways out that lead to no other document. */
  outcomes: readonly { key: string; label: string }[];
  exits: readonly FlowEdge[];
}

/** A way from a row to a node. */
export interface FlowEdge {
  /** Id of the node. */
  to: string;
  label: string;
  /** `next`: the call goes there. `aside`: it runs beside the call. `told`: it is told, and its answer ignored. */
  kind: 'next' | 'aside' | 'told';
  /** The visit without which it was not taken; left out where the row's says it. */
  key?: string;
  /** A template in the address decides whether it goes here. */
  perhaps: boolean;
}
