import type { z } from 'zod';
import type { CategoryIntroduction } from '../schemas/category.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Term } from '../schemas/term.ts';

/** A content file as it was read. */
export interface SourceFile {
  /** Path from the project's root, with slashes: `content/terms/gsm-7.mdx`. */
  path: string;
  text: string;
}

/** What the glossary needs to know of a widget: a row of src/widgets/registry.ts fits. */
export interface WidgetRow {
  id: string;
  /** Checks and completes a widget's state. */
  state: {
    safeParse(value: unknown, wording: { error: (issue: z.core.$ZodRawIssue) => string | undefined }): StateResult;
  };
  /** Ids of the terms it teaches. */
  terms?: readonly string[];
}

interface StateResult {
  success: boolean;
  data?: unknown;
  error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
}

export interface Heading {
  depth: number;
  text: string;
  /** The `id` it has on the page. */
  id: string;
  line: number;
}

/** A link in an entry's text to another entry. */
export interface EntryLink {
  kind: 'term' | 'lesson' | 'category';
  /** Id of the entry it leads to. */
  id: string;
  /** Id of the heading it leads to, without "#". */
  anchor?: string;
  text: string;
  /** The heading under which the link stands. */
  heading?: Heading;
  /** Both count from 1; the column counts UTF-16 code units. */
  line: number;
  column: number;
}

interface Entry {
  file: string;
  /** Links to other entries, in the order of the text. Links that lead nowhere are not among them. */
  links: EntryLink[];
  headings: Heading[];
  /** The MDX after the front matter. */
  body: string;
}

export interface TermEntry extends Entry {
  kind: 'term';
  /** File name without ending: `gsm-7`. */
  id: string;
  data: Term;
}

export interface LessonEntry extends Entry {
  kind: 'lesson';
  /** `<track>/<slug>`: `apis/rest-apis`. */
  id: string;
  track: string;
  /** The number in the file name. Lessons of a track are read in this order. */
  order: number;
  data: Lesson;
}

/** What introduces a field of the glossary. */
export interface CategoryEntry extends Entry {
  kind: 'category';
  /** File name without ending: a key of src/schemas/category.ts. */
  id: string;
  data: CategoryIntroduction;
}

/** Another spelling's slug, and what it stands for. */
export interface Alias {
  /** Id of the term. */
  term: string;
  /** The name as it is written. */
  name: string;
}

export interface Glossary {
  terms: ReadonlyMap<string, TermEntry>;
  lessons: ReadonlyMap<string, LessonEntry>;
  categories: ReadonlyMap<string, CategoryEntry>;
  aliases: ReadonlyMap<string, Alias>;
}

/** Replaces the text from offset `from` up to offset `to` (UTF-16 code units from the file's start). */
export interface Fix {
  from: number;
  to: number;
  text: string;
}

/** Something in the content that its author has to change. */
export interface Problem {
  /** Stable name of the rule: `broken-link`. Its page is `/problems/<code>/`. */
  code: string;
  severity: 'error' | 'warning';
  /** What is wrong. */
  message: string;
  file: string;
  /** Both count from 1; the column counts UTF-16 code units. */
  line: number;
  column: number;
  /** What to do about it. */
  suggestion?: string;
  /** The change that mends it, where there is only one. */
  fix?: Fix;
}
