/** The app's server in addresses that are shown. It is nobody's, and nothing is ever sent there. */
export const host = 'app.example';
const origin = `https://${host}`;

/**
 * The address that is meant by one written in the document at `base`: a path where it is on the app's own server,
 * else a full URL. What cannot be read as an address is given back as it is.
 */
export function resolve(address: string, base: string): string {
  try {
    const url = new URL(address.trim(), new URL(base, origin));
    url.hash = '';
    return url.host === host ? url.pathname + url.search : url.href;
  } catch {
    return address;
  }
}

/** The document at a resolved address; one that is served at a path answers whatever its query. */
export function documentAt<Document extends { path: string }>(
  documents: readonly Document[],
  address: string,
): Document | undefined {
  return documents.find(({ path }) => path === address) ?? documents.find(({ path }) => isAt(path, address));
}

/** Whether a path, or a full URL, is what a resolved address asks for. */
export function isAt(path: string, address: string): boolean {
  const bare = address.replace(/\?.*/s, '');
  if (path === address || path === bare) return true;
  const resolved = resolve(path, '/');
  return resolved === address || resolved === bare;
}
