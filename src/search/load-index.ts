import { routes } from '../routes.ts';
import { fromSent } from './columns.ts';
import type { SearchIndex } from './document.ts';

/** The data of the term search. All that knows where it comes from. */
export async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(routes.searchIndex);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return fromSent(await response.json());
}
