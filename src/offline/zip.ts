import { type Zippable, zipSync } from 'fflate';

/** The files as a zip archive, below one folder. The same files and date give the same bytes, whatever the time zone. */
export function zip(files: ReadonlyMap<string, Uint8Array>, folder: string, date: Date): Uint8Array {
  // An archive holds times without a zone.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, content]) => [`${folder}/${path}`, content]));
  return zipSync(entries, { mtime, level: 9 });
}
