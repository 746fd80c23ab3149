import type { SearchDocument, SearchIndex, Section } from './document.ts';

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
 * nothing, and the headings that many share once.
 */
export interface SentIndex extends Omit<SearchIndex, 'documents'> {
  columns: { [Key in (typeof keys)[number]]: (SearchDocument[Key] | null)[] };
  sections: Section[];
  /** For each document its headings, as positions in `sections`. */
  headings: number[][];
}

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
    columns: Object.fromEntries(columns),
    sections: [...sections.values()],
    headings: documents.map(({ headings }) => headings.map((section) => positions.get(keyOf(section)) ?? 0)),
  };
}

const keyOf = ({ id, text }: Section) => `${id} ${text}`;

export function fromSent({ columns, sections, headings, ...rest }: SentIndex): SearchIndex {
  const documents = headings.map((own, index) => {
    const said = keys.map((key) => [key, columns[key][index] ?? undefined]);
    return { ...Object.fromEntries(said), headings: own.flatMap((position) => sections[position] ?? []) };
  });
  return { ...rest, documents };
}
