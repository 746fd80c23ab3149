import { deflateSync, gunzipSync } from 'fflate';

/**
 * What the pages would fetch, as one module: a page opened from disk may fetch nothing. boot.js reads it. `files` are
 * packed by their path, one after the other.
 */
export function toArchiveModule(files: ReadonlyMap<string, Uint8Array>): string {
  const sorted = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, unzipped(content)] as const);
  let end = 0;
  const list = sorted.map(([path, { length }]) => {
    end += length;
    return [path, end - length, end];
  });
  const packed = deflateSync(Buffer.concat(sorted.map(([, content]) => content)), { level: 9 });
  const exported = JSON.stringify({ list, packed: Buffer.from(packed).toString('base64') });
  return `System.register([],e=>({execute(){e(${exported})}}))`;
}

/** Pagefind compresses each of its small files, and takes them without that too. All together they compress better. */
const unzipped = (content: Uint8Array) => (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content);
