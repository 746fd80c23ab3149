import type { Kind } from '../schema/index.ts';

export type Language = 'node' | 'python' | 'ruby' | 'php' | 'java' | 'csharp' | 'go';

/** An attribute's value as the helper libraries take it. */
export type Value =
  | { type: 'string'; value: string /** Whether the libraries want an address here. */; url?: boolean }
  | { type: 'boolean'; value: boolean }
  | { type: 'integer'; value: number }
  | { type: 'method'; value: 'GET' | 'POST' }
  | { type: 'integers'; values: readonly number[] }
  /**
   * One of a list that the typed libraries have constants for, or several. `open` where the list is not complete;
   * `constant` where this one is in it.
   */
  | { type: 'enum'; name: string; value: string; open?: boolean; constant: boolean }
  | { type: 'enums'; name: string; values: readonly string[] };

export interface CodeElement {
  type: 'element';
  name: string;
  /** The name of its class in the typed libraries: <break> is SsmlBreak. */
  className: string;
  attributes: readonly {
    name: string;
    value: Value /** Whether the libraries have it for such a value. */;
    known: boolean;
  }[];
  /** Its text, where that is all it has or where it comes first; undefined where there is none. */
  text: string | undefined;
  /** The name that the libraries give to its text; undefined where it takes none. */
  textName: string | undefined;
  /** The rest, in order; text only between elements. */
  children: readonly CodeChild[];
}

export type CodeChild = CodeElement | { type: 'text'; text: string } | { type: 'comment'; text: string };

export interface CodeDocument {
  kind: Kind;
  root: CodeElement;
}

/** Why a document cannot be written in a language. */
export class Inexpressible extends Error {}

export type Writer = (document: CodeDocument) => string;
