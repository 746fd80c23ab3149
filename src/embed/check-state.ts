import * as z from 'zod/mini';

/** What of a state that another page sent a widget takes, and what it does not: in words, and by key. */
export interface CheckedState {
  taken: Record<string, unknown>;
  /** '' where all of it was taken. */
  reason: string;
  keys: string[];
}

/** Checks each key on its own, so that one bad value does not cost the others. */
export function checkState(schema: z.ZodMiniObject, given: unknown): CheckedState {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { taken: {}, keys: [], reason: 'A state is a JSON object, {"key": value}. What was sent is not one.' };
  const taken: Record<string, unknown> = {};
  const unknown: string[] = [];
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    const parsed = field && z.safeParse(field, value);
    if (parsed?.success) taken[key] = parsed.data;
    else (field ? wrong : unknown).push(key);
  }
  const reasons = [
    unknownKeys(schema, unknown),
    wrong.length > 0 && `${quoted(wrong)}: not a value that the widget knows.`,
  ];
  return { taken, keys: [...unknown, ...wrong], reason: reasons.filter(Boolean).join(' ') };
}

/** Says that a widget has no such keys, and which it has. '' where there are none to say it of. */
export function unknownKeys(schema: z.ZodMiniObject, keys: string[]): string {
  return keys.length === 0
    ? ''
    : `${quoted(keys)}: the widget has no such key. It has ${Object.keys(schema.shape).join(', ')}.`;
}

/** At most five of them, each at most so long that it can be read. */
const quoted = (keys: string[]) =>
  keys
    .slice(0, 5)
    .map((key) => `“${key.slice(0, 40)}”`)
    .join(', ') + (keys.length > 5 ? ` and ${keys.length - 5} more` : '');
