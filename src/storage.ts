/**
 * Small things remembered for the reader on this device. Storage may be blocked or full: then nothing is remembered, and
 * nothing breaks. src/layouts/theme-boot.js reads the theme by the same key.
 */
const key = (name: string) => `switchboard:${name}`;

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string) {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Blocked or full.
  }
}

export function forget(name: string) {
  try {
    localStorage.removeItem(key(name));
  } catch {
    // Blocked.
  }
}
