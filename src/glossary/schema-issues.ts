import type { z } from 'zod';
import type { Path } from './front-matter.ts';

/** One thing that a schema refuses, in plain words. */
export interface SchemaIssue {
  kind: 'unknown-key' | 'missing-key' | 'bad-value';
  /** The key or value in question. */
  path: Path;
  message: string;
  /** Names that would have been right here. */
  expected: readonly string[];
}

type RawIssue = z.core.$ZodRawIssue;

/** Checks data against a schema: what it makes of the data, or every reason why it refuses it. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: Record<string, unknown>,
): { data: z.output<S> | undefined; issues: SchemaIssue[] } {
  const given = withoutEmpty(data) as Record<string, unknown>;
  const result = schema.safeParse(given, { error: inWords });
  if (result.success) return { data: result.data, issues: [] };
  return { data: undefined, issues: result.error.issues.flatMap((issue) => toIssues(issue, schema, given)) };
}

/** A key without a value is a key left out: YAML reads it as null, which a coerced date would take for 1970. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === null ? undefined : withoutEmpty(item)));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutEmpty(item)]])),
  );
}

function toIssues(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): SchemaIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const expected = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const where = issue.path.length > 0 ? ` in ${name(issue.path)}` : '';
      return {
        kind: 'unknown-key',
        path: [...issue.path, key],
        message: `No key is called "${key}"${where}.`,
        expected,
      };
    });
  }
  const { path, message } = issue;
  if (valueAt(data, path) === undefined) {
    return [{ kind: 'missing-key', path, message: `${name(path)} is missing.`, expected: [] }];
  }
  const expected = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [{ kind: 'bad-value', path, message: `${name(path)}: ${message}`, expected }];
}

/** Says what zod would say, in the words of someone who writes an entry. A message of the schema's own wins. */
function inWords(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${article(issue.expected)}, found ${article(typeName(issue.input))}.`;
    case 'invalid_value':
      return `${quote(issue.input)} is not one of ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'the text is empty.';
      return `needs at least ${amount(issue.minimum, issue.origin)}${has(issue)}.`;
    case 'too_big':
      return `takes at most ${amount(issue.maximum, issue.origin)}${has(issue)}.`;
    default:
      return undefined;
  }
}

const units: Record<string, string> = { string: 'character', array: 'item' };

function amount(count: number | bigint, origin: string) {
  const unit = units[origin];
  return unit ? `${count} ${unit}${count === 1 ? '' : 's'}` : String(count);
}

const has = ({ input }: RawIssue) => (typeof input === 'string' ? ` and has ${input.length}` : '');

const names: Record<string, string> = {
  object: 'group of keys',
  record: 'group of keys',
  array: 'list',
  string: 'text',
  int: 'whole number',
  boolean: 'true or false',
};

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value instanceof Date ? 'date' : typeof value;
}

function article(type: string) {
  if (type === 'boolean') return 'true or false';
  return `${type === 'int' ? 'a' : /^[aeiou]/.test(names[type] ?? type) ? 'an' : 'a'} ${names[type] ?? type}`;
}

const quote = (value: unknown) => (typeof value === 'string' ? `"${value}"` : String(value));

/** `sources[0].url` is written "url of source 1" in prose; in YAML terms, its path is clearer. */
const name = (path: Path) =>
  path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : (index ? '.' : '') + String(part))).join('');

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

/** The keys that a schema knows at a path into the data. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let inner: z.core.$ZodType | undefined = schema;
  for (const key of [...path, undefined]) {
    inner = unwrap(inner);
    if (key === undefined) break;
    const definition: z.core.$ZodTypeDef & { element?: z.core.$ZodType; shape?: Record<PropertyKey, z.core.$ZodType> } =
      inner._zod.def;
    inner = typeof key === 'number' ? definition.element : definition.shape?.[key];
    if (!inner) return [];
  }
  const definition: (z.core.$ZodTypeDef & { shape?: object }) | undefined = inner?._zod.def;
  return Object.keys(definition?.shape ?? {});
}

/** Sees through `.optional()` and `.default()`. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const definition: z.core.$ZodTypeDef & { innerType?: z.core.$ZodType } = schema._zod.def;
  return definition.innerType ? unwrap(definition.innerType) : schema;
}
