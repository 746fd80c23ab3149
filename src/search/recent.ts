import { forget, recall, remember } from '../storage.ts';

const name = 'recent-searches';
const most = 6;

/** The latest searches on this device, newest first. What the browser holds may be damaged, or nothing. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(recall(name) ?? '[]');
    const searches = Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
    // Half a surrogate pair, which a cut may leave, cannot go into an address.
    return searches.slice(0, most).map((entry) => entry.toWellFormed());
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function rememberSearch(query: string) {
  const kept = query.trim().slice(0, 80);
  if (!kept) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== kept.toLowerCase());
  remember(name, JSON.stringify([kept, ...others].slice(0, most)));
}

export const forgetSearches = () => forget(name);
