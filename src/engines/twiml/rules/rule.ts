import { edit, type Finding, type Fix } from '../diagnostic.ts';
import type { Kind } from '../schema/index.ts';
import type { ElementSchema, Schema } from '../schema/types.ts';
import type { Range, XmlElement } from '../xml/tree.ts';

/** What a rule is given: a document whose root is <Response>, as a tree with ranges. */
export interface Context {
  source: string;
  kind: Kind;
  schema: Schema;
  root: XmlElement;
  /** Every element, in source order. */
  elements: readonly XmlElement[];
  report(finding: Finding): void;
}

/** Looks at a document and reports what it finds. A rule never changes anything. */
export type Rule = (context: Context) => void;

/** The schema of the element of this name, or undefined where there is none. */
export const schemaOf = (schema: Schema, name: string): ElementSchema | undefined =>
  Object.hasOwn(schema, name) ? schema[name] : undefined;

/** The schema of an element where it stands. */
export const schemaAt = (schema: Schema, { name, parent }: XmlElement): ElementSchema | undefined =>
  schemaOf((parent && schemaOf(schema, parent.name)?.own) ?? {}, name) ?? schemaOf(schema, name);

/** Renames an element in both its tags. */
export function rename({ nameRange, endNameRange }: XmlElement, name: string): Fix {
  const ranges = endNameRange ? [nameRange, endNameRange] : [nameRange];
  return { label: `Write ${name}`, edits: ranges.map(({ from, to }) => ({ from, to, text: name })) };
}

/** Replaces a stretch of the source. */
export const replace = ({ from, to }: Range, text: string, label = `Write ${text}`): Fix => edit(label, from, to, text);

/** `a, b or c`, cut where it would be too long to read. */
export function list(names: readonly string[], most = 12): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} …`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
