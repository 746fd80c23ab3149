import { categorySchema } from '../schemas/category.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { termSchema } from '../schemas/term.ts';
import { type Body, type BodyLink, readBody } from './body.ts';
import { type EntryPath, entryAt, linkedEntry } from './entry-path.ts';
import { type FrontMatter, type Path, type Range, readFrontMatter } from './front-matter.ts';
import { Lines } from './lines.ts';
import { aliasSlugs } from './names.ts';
import { type SchemaIssue, validate } from './schema-issues.ts';
import type { CategoryEntry, LessonEntry, SourceFile, TermEntry, WidgetRow } from './types.ts';

/** A content file that names an entry, read as far as it can be. */
export interface Draft {
  path: EntryPath;
  file: string;
  text: string;
  front: FrontMatter;
  body: Body;
  lines: Lines;
  /** What the schema refuses. */
  issues: SchemaIssue[];
  /** The entry, where the schema takes it. */
  entry: TermEntry | LessonEntry | CategoryEntry | undefined;
}

/** An id of an entry that front matter names: a value under `related`, `confusedWith`, `teaches` or `start`. */
export interface Reference {
  key: 'related' | 'confusedWith' | 'teaches' | 'start';
  id: string;
  at: Range;
}

/** Everything the rules look at. */
export interface Content {
  files: SourceFile[];
  /** In the order of their paths. Two may have one id. */
  drafts: Draft[];
  /** Undefined where nobody said which widgets there are: nothing about widgets is checked then. */
  widgets: readonly WidgetRow[] | undefined;
  /** The last day that has begun anywhere on Earth. */
  today: Date;
  find(kind: EntryPath['kind'], id: string): Draft | undefined;
  /** Ids of terms by every slug they are known under, their ids among them. */
  termsBySlug: ReadonlyMap<string, string>;
}

/** The time zone furthest ahead of UTC is 14 hours ahead. */
const furthestAhead = 14 * 60 * 60 * 1000;

export interface BuildOptions {
  /** The site's widgets. Without them, nothing about widgets is checked. */
  widgets?: readonly WidgetRow[];
  /** The time at which dates are judged; now, where it is left out. */
  now?: Date;
  /** Told after each file is read, how many are. */
  onRead?: (count: number) => void;
}

/** Reads all content files into what the rules look at. Never throws. */
export function readDrafts(files: SourceFile[], { widgets, now = new Date(), onRead }: BuildOptions = {}): Content {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const drafts = sorted.flatMap((file, index) => {
    const draft = readDraft(file);
    onRead?.(index + 1);
    return draft ?? [];
  });
  const byId = new Map(drafts.map((draft) => [`${draft.path.kind}:${draft.path.id}`, draft]));
  const termsBySlug = new Map<string, string>();
  for (const { entry } of drafts) {
    if (entry?.kind === 'term') for (const slug of aliasSlugs(entry).keys()) termsBySlug.set(slug, entry.id);
  }
  for (const { path } of drafts) if (path.kind === 'term') termsBySlug.set(path.id, path.id);
  return {
    termsBySlug,
    files: sorted,
    drafts,
    widgets,
    today: new Date(now.getTime() + furthestAhead),
    find: (kind, id) => byId.get(`${kind}:${id}`),
  };
}

function readDraft({ path: file, text }: SourceFile): Draft | undefined {
  const path = entryAt(file);
  if (!path) return undefined;
  const front = readFrontMatter(text);
  const body = readBody(text, front.bodyStart);
  const draft = { path, file, text, front, body, lines: new Lines(text) };
  // Half-read YAML would be blamed for keys that stand in its unread half.
  if (front.error) return { ...draft, issues: [], entry: undefined };
  const common = { file, links: [], headings: body.headings.map(({ heading }) => heading) };
  const rest = { ...common, body: text.slice(front.bodyStart).trim() };
  if (path.kind === 'term') {
    const { data, issues } = validate(termSchema, front.data);
    return { ...draft, issues, entry: data && { ...rest, ...path, kind: 'term', data } };
  }
  if (path.kind === 'category') {
    const { data, issues } = validate(categorySchema, front.data);
    return { ...draft, issues, entry: data && { ...rest, ...path, data } };
  }
  const { data, issues } = validate(lessonSchema, front.data);
  return { ...draft, issues, entry: data && { ...rest, ...path, kind: 'lesson', data } };
}

/** The links of a draft's text that have the form of a link to an entry, which need not exist. */
export function entryLinks({ body, file }: Draft) {
  return body.links.flatMap((link: BodyLink) => {
    const target = linkedEntry(link.url, file);
    return target ? [{ link, target }] : [];
  });
}

/** The entries that a draft's front matter names, whether or not the schema takes the rest of it. */
export function references({ front }: Draft): Reference[] {
  const found: Reference[] = [];
  const add = (key: Reference['key'], id: unknown, path: Path) => {
    if (typeof id === 'string') found.push({ key, id, at: front.rangeOf(path) });
  };
  for (const [index, id] of list(front.data['related'])) add('related', id, ['related', index]);
  for (const [index, id] of list(front.data['teaches'])) add('teaches', id, ['teaches', index]);
  for (const [index, id] of list(front.data['start'])) add('start', id, ['start', index]);
  for (const [index, pair] of list(front.data['confusedWith'])) {
    const term = typeof pair === 'object' && pair !== null && 'term' in pair ? pair.term : undefined;
    add('confusedWith', term, ['confusedWith', index, 'term']);
  }
  return found;
}

const list = (value: unknown): [number, unknown][] => (Array.isArray(value) ? [...value.entries()] : []);
