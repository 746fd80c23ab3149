/** One thing the search can answer with: an entry of the glossary, a widget or a lesson. */
export interface SearchDocument {
  kind: 'term' | 'widget' | 'lesson';
  /** What its route is made of: see src/routes.ts. */
  id: string;
  title: string;
  /** Other names that find it and are shown when they do. */
  aliases: string[];
  /** Misspellings that find it and are never shown. */
  misspellings: string[];
  /** A term's definition, a widget's or a lesson's summary. */
  text: string;
  /** Title of a term's category. */
  category?: string;
  /** How deep a reader has to be in the field: see src/schemas/term.ts. */
  level?: string;
}

/** The file that the browser loads: see src/pages/search-index.json.ts. */
export interface SearchIndex {
  documents: SearchDocument[];
  /** Where to propose a term that is missing; its name, encoded, is to be added. */
  propose: string;
}
