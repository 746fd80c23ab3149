import type { Content } from './content.ts';
import type { Range } from './front-matter.ts';
import type { Fix, Problem, SourceFile } from './types.ts';

/** A place where the content breaks a rule. */
export interface Finding {
  file: string;
  /** Where in the file; its start, where left out. */
  at?: Range;
  /** What is wrong, as one sentence. */
  message: string;
  /** What to do about it, as one sentence. */
  suggestion?: string;
  fix?: Fix;
}

/** One thing that holds for all content. Its page, `/problems/<code>/`, is made of it. */
export interface Rule {
  /** Stable name, in kebab case. */
  code: string;
  /** The rule as a heading. */
  title: string;
  /** Why it is a rule, for the author who broke it: one paragraph. */
  why: string;
  /** The least that breaks the rule. Front matter that has nothing to do with it is left out. */
  bad: readonly SourceFile[];
  /** The same, mended. */
  good: readonly SourceFile[];
  /** "error" where it is left out. */
  severity?: Problem['severity'];
  check(content: Content): Iterable<Finding>;
}
