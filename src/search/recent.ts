import { forget, recall, remember } from '../components/storage.ts';

const name = 'recent-searches';
const most = 6;

/** The latest searches on this device, newest first. What the browser holds may be damaged, or nothing. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(recall(name) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
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
