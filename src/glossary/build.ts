import { type Content, entryLinks, readDrafts } from './content.ts';
import { Lines } from './lines.ts';
import { aliasSlugs } from './names.ts';
import { rules } from './rules/index.ts';
import type { Alias, EntryLink, Glossary, LessonEntry, Problem, SourceFile, TermEntry, WidgetRow } from './types.ts';

export interface BuildOptions {
  /** The site's widgets. Without them, nothing about widgets is checked. */
  widgets?: readonly WidgetRow[];
  /** The time at which dates are judged; now, where it is left out. */
  now?: Date;
}

/**
 * Builds the glossary from content files and checks all of it. Never throws: what is wrong is in `problems`, by file
 * and line, and an entry that the schema refuses is left out of the glossary.
 */
export function buildGlossary(
  files: SourceFile[],
  options: BuildOptions = {},
): { glossary: Glossary; problems: Problem[] } {
  const content = readDrafts(files, options.widgets, options.now);
  return { glossary: connect(content), problems: check(content) };
}

function connect(content: Content): Glossary {
  const terms = new Map<string, TermEntry>();
  const lessons = new Map<string, LessonEntry>();
  for (const draft of content.drafts) {
    if (!draft.entry) continue;
    draft.entry.links = entryLinks(draft).flatMap(({ link, target }): EntryLink[] => {
      if (!content.find(target.kind, target.id)?.entry) return [];
      const { at: _, ...heading } = link.heading ?? { at: undefined };
      return [
        {
          kind: target.kind,
          id: target.id,
          text: link.text,
          ...draft.lines.at(link.at.from),
          ...(target.hash && { anchor: target.hash.slice(1) }),
          ...('id' in heading && { heading }),
        },
      ];
    });
    if (draft.entry.kind === 'term') terms.set(draft.entry.id, draft.entry);
    else lessons.set(draft.entry.id, draft.entry);
  }
  const aliases = new Map<string, Alias>();
  for (const term of terms.values()) {
    for (const [slug, alias] of aliasSlugs(term)) {
      if (!terms.has(slug) && !aliases.has(slug)) aliases.set(slug, alias);
    }
  }
  return { terms, lessons, aliases };
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
