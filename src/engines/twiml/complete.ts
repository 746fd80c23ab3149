import { list, schemaAt } from './rules/rule.ts';
import { type Kind, schemas } from './schema/index.ts';
import type { Attribute, ElementSchema, Schema } from './schema/types.ts';
import { isName, matchAt } from './xml/characters.ts';
import { scan } from './xml/scan.ts';
import { readStartTag } from './xml/start-tag.ts';
import { childElements, type Scan, type XmlAttribute, type XmlElement } from './xml/tree.ts';

/** Something that may be written at the caret. */
export interface Completion {
  kind: 'element' | 'end-tag' | 'attribute' | 'value';
  label: string;
  /** What takes the place of the range, and where in it the caret belongs. */
  insert: string;
  caret: number;
  /** What it is, in a sentence or two. */
  info: string;
  /** Better not used: outdated, or known to only one of the provider's SDK and documentation. */
  doubtful?: boolean;
}

export interface Completions {
  /** What stands in the source from `from` up to `to` is replaced. */
  from: number;
  to: number;
  /** Whether the caret is in plain text, where most people want to write text. */
  inText: boolean;
  options: Completion[];
}

export interface CompleteOptions {
  /** `voice` unless said otherwise. */
  kind?: Kind;
  /** Offered where a URL is expected: the paths of the app's other documents. */
  paths?: readonly string[];
}

interface Place {
  source: string;
  offset: number;
  schema: Schema;
  paths: readonly string[];
}

const stops = ['unclosed-comment', 'unclosed-cdata', 'unclosed-instruction', 'doctype'];
/** Whether the text ends inside a comment, a CDATA section or the like, where nothing is markup. */
const endsUnread = ({ faults }: Scan) => faults.some(({ rule }) => stops.includes(rule));

const tagName = /[^\s<>/="'&]*/y;
const word = /[^\s"'<>=]*/y;
const ignore = () => {};

/** What the schema allows at an offset of a TwiML document, broken or not; undefined where it has nothing to offer. */
export function complete(
  source: string,
  offset: number,
  { kind = 'voice', paths = [] }: CompleteOptions = {},
): Completions | undefined {
  const upToHere = scan(source.slice(0, offset));
  if (endsUnread(upToHere)) return undefined;
  const place = { source, offset, schema: schemas[kind], paths };
  // No < may stand in an attribute's value, so the last one begins the tag around the caret, if there is one.
  const at = offset > 0 ? source.lastIndexOf('<', offset - 1) : -1;
  const before = scan(source.slice(0, Math.max(at, 0)));
  const found =
    at === -1 || endsUnread(before) || /[!?]/.test(source.charAt(at + 1)) ? undefined : inTag(place, at, before);
  const result = found === undefined ? inText(place, upToHere) : found;
  return result && result.options.length > 0 ? result : undefined;
}

/** The innermost element that is still open at the end of what was scanned. */
function innermostOpen({ root }: Scan, end: number): XmlElement | undefined {
  let open: XmlElement | undefined;
  for (let element = root; element && !element.closed && element.to === end; element = childElements(element).at(-1))
    open = element;
  return open;
}

/** The names that may stand in an element; outside any, the root where there is none yet. */
function allowedIn(schema: Schema, open: XmlElement | undefined, { root }: Scan): readonly string[] {
  if (open) return schemaAt(schema, open)?.children ?? [];
  return root ? [] : ['Response'];
}

function inText({ source, offset, schema }: Place, scanned: Scan): Completions {
  const open = innermostOpen(scanned, offset);
  const elements = allowedIn(schema, open, scanned).map((name) => elementOption(schema, name, open));
  const options = elements.map((option) => ({ ...option, insert: `<${option.insert}`, caret: option.caret + 1 }));
  const isClosedLater = open && source.startsWith(`</${open.name}`, source.indexOf('<', offset));
  return { from: offset, to: offset, inText: true, options: [...options, ...endTag(isClosedLater ? undefined : open)] };
}

function endTag(open: XmlElement | undefined, start = '</'): Completion[] {
  if (!open) return [];
  const insert = `${start}${open.name}>`;
  return [{ kind: 'end-tag', label: `</${open.name}>`, insert, caret: insert.length, info: `Ends <${open.name}>.` }];
}

/** Undefined where the tag that begins at `at` ends before the caret; null where nothing can be offered. */
function inTag(place: Place, at: number, before: Scan): Completions | null | undefined {
  const { source, offset, schema } = place;
  const open = innermostOpen(before, at);
  if (source[at + 1] === '/') {
    const from = at + 2;
    const to = from + matchAt(tagName, source, from).length;
    if (offset > to && source.slice(to, offset).includes('>')) return undefined;
    if (offset < from || offset > to) return null;
    return { from, to: source[to] === '>' ? to + 1 : to, inText: false, options: endTag(open, '') };
  }
  const tag = readStartTag(source, at, ignore);
  const whole = source[tag.to - 1] === '>';
  if (offset <= tag.nameRange.to) {
    const options = allowedIn(schema, open, before).map((name) => elementOption(schema, name, open));
    const rename = whole && isName(tag.name);
    return {
      from: at + 1,
      to: rename ? tag.nameRange.to : offset,
      inText: false,
      options: rename
        ? options.map((option) => ({ ...option, insert: option.label, caret: option.label.length }))
        : options,
    };
  }
  if (whole && offset >= tag.to) return undefined;
  const element: XmlElement = {
    ...tag,
    type: 'element',
    children: [],
    startTag: tag,
    closed: false,
    ...(open && { parent: open }),
  };
  const own = schemaAt(schema, element);
  return own ? inAttributes(place, element, own) : null;
}

function inAttributes(place: Place, { attributes }: XmlElement, own: ElementSchema): Completions | null {
  const { source, offset } = place;
  const around = attributes.find(
    ({ nameRange, valueRange, to }) => nameRange.from <= offset && offset <= Math.max(to, valueRange.to),
  );
  if (around && offset > around.nameRange.to) {
    const known = Object.hasOwn(own.attributes, around.name) ? own.attributes[around.name] : undefined;
    return known && offset >= around.valueRange.from && offset <= around.valueRange.to
      ? inValue(place, around, known)
      : null;
  }
  if (!around && !/\s/.test(source.charAt(offset - 1))) return null;
  const others = attributes.filter((attribute) => attribute !== around).map(({ name }) => name);
  const hasValue = around && around.to > around.nameRange.to;
  const options = Object.entries(own.attributes)
    .filter(([name]) => !others.includes(name))
    .map(([name, attribute]) => attributeOption(name, attribute, !hasValue));
  return { from: around?.from ?? offset, to: around?.nameRange.to ?? offset, inText: false, options };
}

function attributeOption(name: string, attribute: Attribute, withValue: boolean): Completion {
  return {
    kind: 'attribute',
    label: name,
    insert: withValue ? `${name}=""` : name,
    caret: withValue ? name.length + 2 : name.length,
    info: describeAttribute(attribute),
    ...((attribute.known || attribute.deprecated) && { doubtful: true }),
  };
}

function inValue({ source, offset, paths }: Place, attribute: XmlAttribute, known: Attribute): Completions {
  const { from: begin, to: end } = attribute.valueRange;
  const quote = /["']/.exec(source.charAt(begin - 1))?.[0];
  const closed = attribute.to > end;
  const from = begin + (/\S*$/.exec(source.slice(begin, offset))?.index ?? 0);
  const to = Math.min(end, offset + matchAt(word, source, offset).length);
  const taken = known.type === 'some' ? `${source.slice(begin, from)} ${source.slice(to, end)}`.split(/\s+/) : [];
  const options = valuesOf(known, paths)
    .filter((value) => !taken.includes(value))
    .map((value): Completion => {
      const insert = quote ? (closed ? value : value + quote) : `"${value}"`;
      return { kind: 'value', label: value, insert, caret: insert.length, info: '' };
    });
  return { from, to, inText: false, options };
}

function valuesOf(attribute: Attribute, paths: readonly string[]): readonly string[] {
  switch (attribute.type) {
    case 'one':
    case 'some':
      return attribute.values;
    case 'boolean':
      return ['true', 'false'];
    case 'integer':
      return attribute.also === undefined ? [] : [attribute.also];
    case 'url':
      return paths;
    default:
      return [];
  }
}

/** The element as it would be written after `<`, with the attributes it cannot do without. */
function elementOption(schema: Schema, name: string, parent: XmlElement | undefined): Completion {
  const around = parent && schemaAt(schema, parent);
  const own = around?.own?.[name] ?? schema[name];
  const required = Object.keys(own?.attributes ?? {}).filter((each) => own?.attributes[each]?.required);
  const start = [name, ...required.map((each) => `${each}=""`)].join(' ');
  // <Hangup> may hold a <Parameter>, and hardly ever does.
  const hasContent = own?.text || own?.children.some((child) => child !== 'Parameter');
  const insert = hasContent ? `${start}></${name}>` : `${start}/>`;
  const firstValue = insert.indexOf('""');
  const caret = firstValue === -1 ? insert.indexOf('>') + 1 : firstValue + 1;
  const disputed = around?.disputed?.includes(name);
  const info = [
    own ? describeElement(own) : '',
    disputed ? `The SDK allows it in <${parent?.name}>, the documentation does not.` : '',
  ];
  return {
    kind: 'element',
    label: name,
    insert,
    caret,
    info: info.filter(Boolean).join(' '),
    ...((disputed || own?.outdated) && { doubtful: true }),
  };
}

const kinds = { root: 'The whole document', verb: 'Verb', noun: 'Noun', ssml: 'Shapes speech' } as const;

function describeElement({ kind, text, children, attributes, outdated }: ElementSchema): string {
  const inside = [...(text ? ['text'] : []), ...children];
  const names = Object.keys(attributes);
  return [
    `${kinds[kind]}.`,
    outdated ? `Should not be used any more. ${outdated}` : '',
    inside.length ? `Takes ${list(inside)}.` : 'Takes nothing inside.',
    names.length ? `Attributes: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function describeAttribute(attribute: Attribute): string {
  return [
    describeValue(attribute),
    attribute.required ? 'Required.' : '',
    attribute.deprecated ? 'Should not be used any more.' : '',
    attribute.known === 'sdk only' ? 'The SDK knows it, the documentation does not.' : '',
    attribute.known === 'docs only' ? 'The documentation knows it, the SDK does not.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function describeValue(attribute: Attribute): string {
  switch (attribute.type) {
    case 'text':
      return 'Text.';
    case 'url':
      return 'URL.';
    case 'boolean':
      return 'true or false.';
    case 'integer': {
      const { min = 0, max, also } = attribute;
      const range = max === undefined ? `${min} or more` : `from ${min} to ${max}`;
      return `Whole number, ${range}${also === undefined ? '' : `, or ${also}`}.`;
    }
    case 'one':
      return `One of ${list(attribute.values, 6)}.`;
    case 'some':
      return `One or more of ${list(attribute.values, 8)}, with spaces between.`;
    case 'pattern':
      return `${attribute.says.replace(/^./, (first) => first.toUpperCase())}.`;
  }
}
