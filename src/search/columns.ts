import type { SearchDocument, SearchIndex, Section } from './document.ts';
import { words } from './fold.ts';
import { partsOf } from './names.ts';

const keys = [
  'kind',
  'id',
  'title',
  'aliases',
  'misspellings',
  'text',
  'category',
  'label',
  'level',
  'linked',
] as const;

/**
 * The index as it is sent, which compresses better than documents do: what they say by key, `null` where one says
 * nothing or where an id follows from the name, and the headings that many share once.
 */
export interface SentIndex extends Omit<SearchIndex, 'documents'> {
  columns: { [Key in (typeof keys)[number]]: (SearchDocument[Key] | null)[] };
  /** A text alone where the id follows from it. */
  sections: (Section | string)[];
  /** For each document its headings, as positions in `sections`. */
  headings: number[][];
}

/** The id that most things of this name have: "SMS (Short Message Service)" has sms. */
const usualId = (name: string) => words(partsOf(name)[0] ?? name).join('-');

export function toSent({ documents, ...rest }: SearchIndex): SentIndex {
  const sections = new Map<string, Section>();
  const positions = new Map<string, number>();
  for (const section of documents.flatMap(({ headings }) => headings)) {
    const key = keyOf(section);
    if (!positions.has(key)) positions.set(key, positions.size);
    sections.set(key, section);
  }
  const columns = keys.map((key) => [key, documents.map((document) => document[key] ?? null)]);
  return {
    ...rest,
    columns: {
      ...Object.fromEntries(columns),
      id: documents.map(({ id, title }) => (id === usualId(title) ? null : id)),
    },
    sections: [...sections.values()].map((section) => (section.id === usualId(section.text) ? section.text : section)),
    headings: documents.map(({ headings }) => headings.map((section) => positions.get(keyOf(section)) ?? 0)),
  };
}

const keyOf = ({ id, text }: Section) => `${id} ${text}`;

export function fromSent({ columns, sections, headings, ...rest }: SentIndex): SearchIndex {
  const known = sections.map((sent) => (typeof sent === 'string' ? { text: sent, id: usualId(sent) } : sent));
  const documents = headings.map((own, index) => {
    const said = keys.map((key) => [key, columns[key][index] ?? undefined]);
    const id = columns.id[index] ?? usualId(columns.title[index] ?? '');
    return { ...Object.fromEntries(said), id, headings: own.flatMap((position) => known[position] ?? []) };
  });
  return { ...rest, documents };
}
