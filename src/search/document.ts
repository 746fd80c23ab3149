import type { Category } from '../schemas/category.ts';
import type { Level } from '../schemas/level.ts';

/** One thing the search can answer with: an entry of the glossary, a widget or a lesson. */
export interface SearchDocument {
  kind: Kind;
  /** What its route is made of: see src/routes.ts. */
  id: string;
  title: string;
  /** Other names that find it and are shown when they do. */
  aliases: string[];
  /** Misspellings that find it and are never shown. */
  misspellings: string[];
  /** A term's definition, a widget's or a lesson's summary. */
  text: string;
  /** The headings of its page. */
  headings: Section[];
  /** A term's own category; of a widget or a lesson, that of the first term it teaches. */
  category?: Category;
  /** The category's title. */
  label?: string;
  /** A widget has none. */
  level?: Level;
  /** How many places in other entries lead to it. */
  linked: number;
}

export const kinds = ['term', 'widget', 'lesson'] as const;
export type Kind = (typeof kinds)[number];

/** A heading of a page, and the `id` that leads there. */
export interface Section {
  text: string;
  id: string;
}

/** All that the search knows. */
export interface SearchIndex {
  documents: SearchDocument[];
  /** Where to propose a term that is missing; its name, encoded, is to be added. */
  propose: string;
}
