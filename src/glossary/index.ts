export { buildGlossary } from './build.ts';
export type { BuildOptions } from './content.ts';
export { fixContent } from './fixes.ts';
export {
  type Backlink,
  backlinks,
  neighbours,
  relatedTerms,
  sortedTerms,
  termsByLetter,
  termsInCategory,
} from './graph.ts';
export { loadGlossary, shownWidgets } from './load.ts';
export { readContent } from './read.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { slugify } from './slug.ts';
export type {
  Alias,
  CategoryEntry,
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
