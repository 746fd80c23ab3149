import { routes } from '../routes.ts';
import type { Category } from '../schemas/category.ts';
import type { Level } from '../schemas/level.ts';
import type { Kind, SearchDocument } from './document.ts';

/** What the reader wants to see only; nothing set is everything. */
export interface Filter {
  kind?: Kind;
  category?: Category;
  level?: Level;
}

/** Whether a document is what the reader wants to see. */
export const passes = ({ kind, category, level }: Filter, document: SearchDocument) =>
  (!kind || document.kind === kind) &&
  (!category || document.category === category) &&
  (!level || document.level === level);

export const isEmpty = (filter: Filter) => Object.keys(filter).length === 0;

/** The address of the search page that asks `query` under `filter`. */
export function searchAddress(query: string, filter: Filter): string {
  const asked = query ? routes.searchFor(query) : routes.search;
  const rest = new URLSearchParams(Object.entries(filter)).toString();
  return rest ? `${asked}${query ? '&' : '?'}${rest}` : asked;
}
