export { buildGlossary } from './build.ts';
export type { BuildOptions } from './content.ts';
export { fixContent } from './fixes.ts';
export { type Backlink, backlinks, neighbours, sortedTerms } from './graph.ts';
export { loadGlossary } from './load.ts';
export { namesOf } from './names.ts';
export { nearestName, nearestTerms } from './nearest.ts';
export { readContent } from './read.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { slugify } from './slug.ts';
export type {
  Alias,
  EntryLink,
  Fix,
  Glossary,
  Heading,
  LessonEntry,
  Problem,
  SourceFile,
  TermEntry,
  WidgetRow,
} from './types.ts';
