import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';

/** A part of a file: offsets of its start and its end in UTF-16 code units. */
export interface Range {
  from: number;
  to: number;
}

export type Path = readonly PropertyKey[];

/** The YAML between the `---` lines at the head of a content file. */
export interface FrontMatter {
  /** Its keys and values, unchecked. */
  data: Record<string, unknown>;
  /** Why it cannot be read; `data` is empty then. */
  error?: { message: string; at: Range };
  has(path: Path): boolean;
  /** Where the value at a path stands; where there is none, its nearest ancestor's key. */
  rangeOf(path: Path): Range;
  /** Where a key stands. */
  rangeOfKey(path: Path): Range;
  /** Offset at which the text after the front matter starts. */
  bodyStart: number;
}

const fence = /^\uFEFF?---[ \t]*\r?\n((?:[^\r\n]*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a content file. Never throws: what is wrong is in `error`. */
export function readFrontMatter(text: string): FrontMatter {
  const match = fence.exec(text);
  if (!match) {
    const message = text.startsWith('---') ? 'The front matter is never closed.' : 'The file has no front matter.';
    const error = { message, at: nothing };
    const bodyStart = text.length; // Where the head does not end, no text is known to follow it.
    return { data: {}, error, has: () => false, rangeOf: () => nothing, rangeOfKey: () => nothing, bodyStart };
  }
  const start = text.indexOf('\n') + 1;
  const document = parseDocument(match[1] ?? '', { prettyErrors: false, logLevel: 'error' });
  const shift = ({ from, to }: Range) => ({ from: start + from, to: start + to });
  const { data, error } = readData(document);
  return {
    data,
    ...(error && { error: { message: error.message, at: shift(error.at) } }),
    has: (path) => document.hasIn(path),
    rangeOf: (path) => shift(rangeOf(document, path)),
    rangeOfKey: (path) => shift(rangeOfKey(document, path) ?? rangeOf(document, path)),
    bodyStart: match[0].length,
  };
}

const nothing = { from: 0, to: 0 };

function readData(document: Document.Parsed): Pick<FrontMatter, 'data' | 'error'> {
  // Only the first error counts: those after it mostly follow from it.
  const [first] = document.errors;
  if (first) {
    const [from, to] = first.pos;
    return { data: {}, error: { message: `${first.message.replace(/\.$/, '')}.`, at: { from, to } } };
  }
  try {
    // An alias can hold itself, or grow without end. No entry needs one.
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { data: data as FrontMatter['data'] };
    return { data: {}, error: { message: 'The front matter is not a list of keys and values.', at: nothing } };
  } catch {
    const message = 'A value is a YAML alias, which starts with "*". Write the value out.';
    return { data: {}, error: { message, at: nothing } };
  }
}

function rangeOf(document: Document, path: Path): Range {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const node = document.getIn(part, true);
    // An empty value has no place of its own: its key is what the author looks for.
    if (isNode(node) && node.range && node.range[1] > node.range[0]) return { from: node.range[0], to: node.range[1] };
    const key = rangeOfKey(document, part);
    if (key) return key;
  }
  return nothing;
}

function rangeOfKey(document: Document, path: Path): Range | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
  return isNode(key) && key.range ? { from: key.range[0], to: key.range[1] } : undefined;
}
