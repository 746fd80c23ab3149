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
  /** Why it cannot be read: no front matter, broken YAML. `data` holds what could be read all the same. */
  errors: { message: string; at: Range }[];
  /** Where the value at a path stands; where there is none, its nearest ancestor's key. */
  rangeOf(path: Path): Range;
  /** Where a key stands. */
  rangeOfKey(path: Path): Range;
  /** Offset at which the text after the front matter starts. */
  bodyStart: number;
}

const fence = /^\uFEFF?---[ \t]*\r?\n((?:[^\r\n]*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a content file. Never throws: what is wrong is in `errors`. */
export function readFrontMatter(text: string): FrontMatter {
  const match = fence.exec(text);
  if (!match) {
    const nowhere = { from: 0, to: 0 };
    const message = text.startsWith('---') ? 'The front matter is never closed.' : 'The file has no front matter.';
    return {
      data: {},
      errors: [{ message, at: nowhere }],
      rangeOf: () => nowhere,
      rangeOfKey: () => nowhere,
      bodyStart: 0,
    };
  }
  const yaml = match[1] ?? '';
  const start = text.indexOf('\n') + 1;
  const document = parseDocument(yaml, { prettyErrors: false });
  const errors = document.errors.map(({ message, pos: [from, to] }) => ({
    message: `${message.replace(/\.?$/, '')}.`,
    at: { from: start + from, to: start + to },
  }));
  const data = toData(document);
  if (!data && errors.length === 0) {
    errors.push({ message: 'The front matter is not a list of keys and values.', at: { from: start, to: start } });
  }
  const shift = ({ from, to }: Range) => ({ from: start + from, to: start + to });
  return {
    data: data ?? {},
    errors,
    rangeOf: (path) => shift(rangeOf(document, path)),
    rangeOfKey: (path) => shift(rangeOfKey(document, path) ?? rangeOf(document, path)),
    bodyStart: match[0].length,
  };
}

function toData(document: Document): Record<string, unknown> | undefined {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isRecord ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // An unresolvable or exploding YAML alias.
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
  return { from: 0, to: 0 };
}

function rangeOfKey(document: Document, path: Path): Range | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
  return isNode(key) && key.range ? { from: key.range[0], to: key.range[1] } : undefined;
}
