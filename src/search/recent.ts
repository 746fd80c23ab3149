const key = 'switchboard:recent-searches';
const most = 6;

/** The latest searches on this device, newest first. None where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function rememberSearch(query: string) {
  const kept = query.trim().slice(0, 80);
  if (kept) store([kept, ...recentSearches().filter((other) => other.toLowerCase() !== kept.toLowerCase())]);
}

export function forgetSearches() {
  store([]);
}

function store(searches: string[]) {
  try {
    localStorage.setItem(key, JSON.stringify(searches.slice(0, most)));
  } catch {
    // Storage is full or switched off: the search works without a memory.
  }
}
