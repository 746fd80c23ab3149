import type * as z from 'zod/mini';
import { maxUrlLength, readState, readValues, withoutDefaults, writeState } from './url-state.ts';

/** A query no longer than this stays readable: `?text=Hi`. A longer one is packed, if that makes it shorter. */
const readable = 300;
/** What a packed state may be once unpacked, in bytes: a short link must not fill the memory of who opens it. */
export const maxUnpacked = 256 * 1024;
/** The parameter of a packed state. */
const parameter = 'z';

/** The query string of a state: as `writeState` gives it, or where that is long `?z=`, base64url of deflated JSON. */
export async function linkQuery<S extends z.ZodMiniObject>(schema: S, state: z.infer<S>): Promise<string> {
  const plain = writeState(schema, state);
  if (plain.length <= readable || typeof CompressionStream === 'undefined') return plain;
  const bytes = new TextEncoder().encode(JSON.stringify(withoutDefaults(schema, state)));
  if (bytes.length > maxUnpacked) return plain;
  const packed = `?${parameter}=${await pack(bytes)}`;
  return packed.length < plain.length ? packed : plain;
}

export const isPacked = (search: string) => new URLSearchParams(search).has(parameter);

/**
 * Reads a state from a query string, packed or not. Where it cannot be unpacked `damage` says why, in words; every
 * key is checked on its own, as `readState` does.
 */
export async function readLink<S extends z.ZodMiniObject>(
  schema: S,
  search: string,
  initial: Partial<z.infer<S>> = {},
): Promise<{ state: z.infer<S>; refused: string[]; damage?: string }> {
  const packed = new URLSearchParams(search).get(parameter);
  if (packed === null) return readState(schema, search, initial);
  try {
    const values: unknown = JSON.parse(await unpack(packed));
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Damage(damaged);
    return readValues(schema, Object.entries(values), initial);
  } catch (reason) {
    return { ...readState(schema, '', initial), damage: reason instanceof Damage ? reason.message : damaged };
  }
}

const damaged = 'The link is damaged, or its end is missing.';
const tooLarge = 'The link holds more than this page opens.';
const tooOld = 'This browser cannot read short links.';

/** Why a link cannot be read, in words for the reader. */
class Damage extends Error {}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = through(bytes, new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

async function unpack(packed: string): Promise<string> {
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
