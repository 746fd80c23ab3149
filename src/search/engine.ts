import type { SearchIndex } from './document.ts';
import { loadIndex } from './load-index.ts';
import { createSearch, type Search } from './rank.ts';

export interface Engine extends SearchIndex {
  search: Search;
}

let engine: Promise<Engine> | undefined;

/** The term search in the browser, loaded once. A failed load is tried again at the next call. */
export function loadEngine(): Promise<Engine> {
  engine ??= createEngine().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function createEngine(): Promise<Engine> {
  const index = await loadIndex();
  return { ...index, search: createSearch(index.documents) };
}
