import { type BuildOptions, type Content, type Draft, entryLinks, readDrafts } from './content.ts';
import { Lines } from './lines.ts';
import { aliasSlugs } from './names.ts';
import { rules } from './rules/index.ts';
import type {
  Alias,
  CategoryEntry,
  EntryLink,
  Glossary,
  LessonEntry,
  Problem,
  SourceFile,
  TermEntry,
} from './types.ts';

/**
 * Builds the glossary from content files and checks all of it. Never throws: what is wrong is in `problems`, by file
 * and line, and an entry that the schema refuses is left out of the glossary.
 */
export function buildGlossary(
  files: SourceFile[],
  options: BuildOptions = {},
): { glossary: Glossary; problems: Problem[] } {
  const content = readDrafts(files, options);
  return { glossary: connect(content), problems: check(content) };
}

/** The glossary that the readable entries make, without a check. */
export function connect(content: Content): Glossary {
  const terms = new Map<string, TermEntry>();
  const lessons = new Map<string, LessonEntry>();
  const categories = new Map<string, CategoryEntry>();
  for (const draft of content.drafts) {
    if (!draft.entry) continue;
    const entry = { ...draft.entry, links: linksOf(draft, content) };
    if (entry.kind === 'term') terms.set(entry.id, entry);
    else if (entry.kind === 'lesson') lessons.set(entry.id, entry);
    else categories.set(entry.id, entry);
  }
  const aliases = new Map<string, Alias>();
  for (const term of terms.values()) {
    for (const [slug, alias] of aliasSlugs(term)) {
      if (!terms.has(slug) && !aliases.has(slug)) aliases.set(slug, alias);
    }
  }
  return { terms, lessons, categories, aliases };
}

function linksOf(draft: Draft, content: Content): EntryLink[] {
  return entryLinks(draft)
    .filter(({ target }) => content.find(target.kind, target.id)?.entry)
    .map(({ link, target }) => ({
      kind: target.kind,
      id: target.id,
      text: link.text,
      ...draft.lines.at(link.at.from),
      ...(target.hash && { anchor: target.hash.slice(1) }),
      ...(link.heading && { heading: link.heading }),
    }));
}

function check(content: Content): Problem[] {
  const lines = new Map(content.drafts.map((draft) => [draft.file, draft.lines]));
  const problems = rules.flatMap(({ code, severity, check }) =>
    [...check(content)].map(({ at, ...finding }): Problem => {
      const place = (lines.get(finding.file) ?? new Lines('')).at(at?.from ?? 0);
      return { code, severity: severity ?? 'error', ...finding, ...place };
    }),
  );
  return problems.sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
