import type { z } from 'zod';
import type { Path } from './front-matter.ts';
import { inWords } from './wording.ts';

/** One thing that a schema refuses, in plain words. */
export interface SchemaIssue {
  kind: 'unknown-key' | 'missing-key' | 'bad-value';
  /** The key or value in question. */
  path: Path;
  message: string;
  /** What was given; undefined for a missing key. */
  value: unknown;
  /** Names that would have been right here. */
  expected: readonly string[];
  /** Only a text would have been right here. */
  wantsText?: boolean;
  /** A key without a value that might be left out. */
  isOptional?: true;
}

/** Checks data against a schema: what it makes of the data, or every reason why it refuses it. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: Record<string, unknown>,
): { data: z.output<S> | undefined; issues: SchemaIssue[] } {
  const missing = emptyPaths(data).map(
    (path): SchemaIssue => ({ ...missingKey(path, null), expected: [], isOptional: true }),
  );
  const result = schema.safeParse(withoutEmpty(data), { error: inWords });
  if (result.success) return { data: missing.length > 0 ? undefined : result.data, issues: missing };
  const issues = result.error.issues.flatMap((issue) => toIssues(issue, schema, data));
  const told = new Set(issues.map(({ path }) => path.join('.')));
  return { data: undefined, issues: [...issues, ...missing.filter(({ path }) => !told.has(path.join('.')))] };
}

/** Where a key stands without a value. YAML reads it as null, which no schema of ours takes. */
function emptyPaths(value: unknown, path: Path = []): Path[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    emptyPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What is left when keys without a value are left out; zod would take null for the day 1970-01-01. */
function withoutEmpty(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value instanceof Date) return value;
  const entries = Object.entries(value as object).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutEmpty(item)]));
}

const missingKey = (path: Path, value: unknown) => ({
  kind: 'missing-key' as const,
  path,
  value: undefined,
  message: value === null ? `${name(path)} has no value.` : `${name(path)} is missing.`,
});

function toIssues(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): SchemaIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const expected = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const where = issue.path.length > 0 ? ` in ${name(issue.path)}` : '';
      return {
        kind: 'unknown-key',
        path: [...issue.path, key],
        value: key,
        message: `No key is called "${key}"${where}.`,
        expected,
      };
    });
  }
  const { path, message } = issue;
  const value = valueAt(data, path);
  const expected = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (value === undefined || value === null) return [{ ...missingKey(path, value), expected }];
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  return [{ kind: 'bad-value', path, value, expected, wantsText, message: `${name(path)}: ${message}` }];
}

/** `['sources', 0, 'url']` is "sources, item 1, url". */
const name = (path: Path) =>
  path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(', ');

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

interface Definition extends z.core.$ZodTypeDef {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<PropertyKey, z.core.$ZodType>;
}

/** The keys that a schema knows at a path into the data. */
function keysAt(schema: z.core.$ZodType, [key, ...rest]: Path): string[] {
  const { shape = {}, element } = definitionOf(schema);
  if (key === undefined) return Object.keys(shape);
  const inner = typeof key === 'number' ? element : shape[key];
  return inner ? keysAt(inner, rest) : [];
}

/** What zod holds of a schema, seen through `.optional()` and `.default()`. */
function definitionOf(schema: z.core.$ZodType): Definition {
  const definition: Definition = schema._zod.def;
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}
