import { routes } from '../routes.ts';
import type { SearchIndex } from './document.ts';
import { createSearch, type Search } from './rank.ts';

export interface Engine extends SearchIndex {
  search: Search;
}

let engine: Promise<Engine> | undefined;

/** The term search in the browser, loaded once. A failed load is tried again at the next call. */
export function loadEngine(): Promise<Engine> {
  engine ??= fetchEngine().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function fetchEngine(): Promise<Engine> {
  const response = await fetch(routes.searchIndex);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const index: SearchIndex = await response.json();
  return { ...index, search: createSearch(index.documents) };
}
