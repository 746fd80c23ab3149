import { edit, type Finding, type Fix } from '../diagnostic.ts';
import type { Kind } from '../schema/index.ts';
import type { Attribute, ElementSchema, Schema } from '../schema/types.ts';
import type { Range, XmlElement } from '../xml/tree.ts';

/** A document of an app, and the path it is served at. */
export interface AppDocument {
  path: string;
  source: string;
}

/** What a rule is given: a document whose root is <Response>, as a tree with ranges. */
export interface Context {
  source: string;
  kind: Kind;
  schema: Schema;
  root: XmlElement;
  /** Where the document is served, where that is known. */
  path?: string | undefined;
  /** The app that the document is part of; [] where it is checked alone. */
  documents: readonly AppDocument[];
  /** The voices <Say> has, where the list is at hand. */
  voices?: ReadonlySet<string> | undefined;
  report(finding: Finding): void;
}

/** Looks at a document and reports what it finds. A rule never changes anything. */
export type Rule = (context: Context) => void;

/** Looks at one element, which the schema knows. */
export type ElementRule = (context: Context, element: XmlElement, own: ElementSchema) => void;

/** The schema of the element of this name, or undefined where there is none. */
export const schemaOf = (schema: Schema, name: string): ElementSchema | undefined =>
  Object.hasOwn(schema, name) ? schema[name] : undefined;

/** The schema of an element where it stands. */
export const schemaAt = (schema: Schema, { name, parent }: XmlElement): ElementSchema | undefined =>
  schemaOf((parent && schemaOf(schema, parent.name)?.own) ?? {}, name) ?? schemaOf(schema, name);

/** What an element takes for the attribute of this name, or undefined where it has no such attribute. */
export const attributeOf = ({ attributes }: ElementSchema, name: string): Attribute | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/** A template is filled in later, so its value is not known yet: {{Digits}}. */
export const isTemplate = (value: string) => value.includes('{{');

/** Renames an element in both its tags. */
export function rename({ nameRange, endNameRange }: XmlElement, name: string): Fix {
  const ranges = endNameRange ? [nameRange, endNameRange] : [nameRange];
  return { label: `Write ${name}`, edits: ranges.map(({ from, to }) => ({ from, to, text: name })) };
}

/** Puts an element around another, or around text. */
export const wrap = ({ from, to }: Range, name: string): Fix => ({
  label: `Put it in <${name}>`,
  edits: [
    { from, to: from, text: `<${name}>` },
    { from: to, to, text: `</${name}>` },
  ],
});

/** Replaces a stretch of the source. */
export const replace = ({ from, to }: Range, text: string, label = `Write ${text}`): Fix => edit(label, from, to, text);

export const remove = (range: Range): Fix => replace(range, '', 'Remove it');

/** Removes an attribute and the white space before it. */
export function removeAttribute(source: string, { from, to }: Range): Fix {
  const before = source.slice(0, from).trimEnd().length;
  return remove({ from: before, to });
}

/** `a, b or c`, cut where it would be too long to read. */
export function list(names: readonly string[], most = 12): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} …`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** The only text of an element with its range, white space around it left out; undefined where it has none or several. */
export function onlyText(source: string, { children }: XmlElement): (Range & { text: string }) | undefined {
  const [child, second] = children.filter(({ type, from, to }) => type === 'element' || source.slice(from, to).trim());
  if (child?.type !== 'text' || second) return undefined;
  const written = source.slice(child.from, child.to);
  const from = child.from + written.length - written.trimStart().length;
  return { text: child.text.trim(), from, to: from + written.trim().length };
}
