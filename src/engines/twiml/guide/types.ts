import type { AppDocument } from '../rules/rule.ts';
import type { Kind } from '../schema/index.ts';

/** What the page of a rule says. Nothing of it is sent to the browser with the checker. */
export interface RuleGuide {
  /** The rule as a heading. */
  title: string;
  /** Why it is a rule, for the author who broke it: one paragraph. */
  why: string;
  /** The least that breaks the rule. */
  bad: string;
  /** The same, mended. */
  good: string;
  /** "voice" where it is left out. */
  kind?: Kind;
  /** Where the document is served, and what stands beside it, for a rule about documents that lead to each other. */
  path?: string;
  beside?: readonly AppDocument[];
}

export type Guides = Readonly<Record<string, RuleGuide>>;

/** A document of these verbs, each on its own line. */
export const response = (...lines: string[]) =>
  `<Response>\n${lines
    .join('\n')
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}</Response>\n`;
