import * as z from 'zod/mini';

/** The longest address that every common browser, chat and wiki still passes on whole. */
export const maxUrlLength = 8000;

/**
 * Reads a widget's state from a query string: `?text=Hi&referenceBits=16`. A value stands as it is where the
 * schema takes a string, and as JSON otherwise. A link that packed-state.ts has packed is read there.
 */
export function readState<S extends z.ZodMiniObject>(schema: S, search: string, initial: Partial<z.infer<S>> = {}) {
  const query = [...new URLSearchParams(search)];
  return readValues(
    schema,
    query.map(([key, text]) => [key, text, parseJson(text)]),
    initial,
  );
}

/**
 * The state of keys and what each could stand for. Every key is checked on its own, so that one bad value does not
 * cost the others: the keys that were refused are named in `refused`, and take their default.
 */
export function readValues<S extends z.ZodMiniObject>(
  schema: S,
  values: readonly (readonly [key: string, ...readings: unknown[]])[],
  initial: Partial<z.infer<S>> = {},
) {
  const given: Record<string, unknown> = { ...initial };
  const refused: string[] = [];
  for (const [key, ...readings] of values) {
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (!field) continue; // A wiki or a mail client may have added a parameter of its own.
    const read = readings.find((value) => value !== undefined && z.safeParse(field, value).success);
    if (read === undefined) refused.push(key);
    else given[key] = read;
  }
  return { state: z.parse(schema, given) as z.infer<S>, refused };
}

/** The query string that `readState` reads back; what stands at its default is left out. `''` where all of it does. */
export function writeState<S extends z.ZodMiniObject>(schema: S, state: z.infer<S>) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(withoutDefaults(schema, state)))
    query.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  const text = query.toString();
  return text && `?${text}`;
}

/** The keys of a state that are not at their default. */
export function withoutDefaults<S extends z.ZodMiniObject>(schema: S, state: z.infer<S>): Record<string, unknown> {
  const defaults = z.parse(schema, {}) as Record<string, unknown>;
  const differs = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(defaults[key]);
  return Object.fromEntries(Object.entries(state).filter(differs));
}

/** Whether a link is short enough to survive being sent. */
export const fitsInLink = (url: string) => url.length <= maxUrlLength;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
