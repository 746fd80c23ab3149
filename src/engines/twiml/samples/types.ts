import type { Route } from '../call/types.ts';
import type { AppDocument } from '../rules/rule.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Kind } from '../schema/index.ts';

/** A small app for a common job: documents that find each other by path. The first is the one that answers. */
export interface Sample {
  id: string;
  title: string;
  /** What it does, in one sentence. */
  summary: string;
  kind: Kind;
  documents: readonly AppDocument[];
  /** Which document answers where a parameter has a value. */
  routes?: readonly Route[];
  /** Tests of it. */
  scenarios?: readonly Scenario[];
}

/** A document of these lines at a path. */
export const at = (path: string, ...lines: string[]): AppDocument => ({
  path,
  source: `<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n${lines.map((line) => `  ${line}\n`).join('')}</Response>\n`,
});
