import { maxUnpacked } from './packed-state.ts';
import { maxUrlLength } from './url-state.ts';

const damaged = 'The link is damaged, or its end is missing.';
const tooLarge = 'The link holds more than this page opens.';
const tooOld = 'This browser cannot read short links.';

/** Why a link cannot be read, in words for the reader. */
class Damage extends Error {}

/** Deflates bytes and writes them as base64url. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = through(bytes, new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** The object that was packed, or in words why it cannot be read. */
export async function unpack(
  packed: string,
): Promise<{ values: object; damage?: never } | { values?: never; damage: string }> {
  try {
    const values: unknown = JSON.parse(await inflate(packed));
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Damage(damaged);
    return { values };
  } catch (reason) {
    return { damage: reason instanceof Damage ? reason.message : damaged };
  }
}

async function inflate(packed: string): Promise<string> {
  if (typeof DecompressionStream === 'undefined') throw new Damage(tooOld);
  // A browser may inflate a piece whole before it hands it on, up to a thousandfold: so the piece is small.
  if (packed.length > maxUrlLength) throw new Damage(tooLarge);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = through(fromBase64Url(packed), new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  let text = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > maxUnpacked) {
      reader.cancel().catch(() => {});
      throw new Damage(tooLarge);
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream);

/** RFC 4648 §5, without padding. */
const toBase64Url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
