import type * as z from 'zod/mini';
import { readState, readValues, withoutDefaults, writeState } from './url-state.ts';

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
  const packing = await import('./packing.ts').catch(() => undefined);
  if (!packing) return plain;
  const packed = `?${parameter}=${await packing.pack(bytes)}`;
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
  const packing = await import('./packing.ts').catch(() => undefined);
  const read = (await packing?.unpack(packed)) ?? {
    damage: 'The part of this page that reads short links did not load.',
  };
  return read.values
    ? readValues(schema, Object.entries(read.values), initial)
    : { ...readState(schema, '', initial), damage: read.damage };
}
