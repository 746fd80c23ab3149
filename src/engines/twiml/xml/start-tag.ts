import { edit } from '../diagnostic.ts';
import { isBlank, isName, matchAt, skipSpace } from './characters.ts';
import { resolveReferences } from './references.ts';
import type { Range, ReportFault, XmlAttribute } from './tree.ts';

/** Anything that could have been meant as a name. */
const word = /[^\s<>/="'&]+/y;
const unquoted = /[^\s<>"']+/y;
const nonsense = /[^\s<>/]+/y;

export interface StartTag extends Range {
  name: string;
  nameRange: Range;
  attributes: XmlAttribute[];
  /** `<Hangup/>`: there is no end tag. */
  empty: boolean;
}

/** Reads the start tag at `at`, where a `<` stands before something like a name. */
export function readStartTag(source: string, at: number, report: ReportFault): StartTag {
  const name = matchAt(word, source, at + 1);
  const nameRange = { from: at + 1, to: at + 1 + name.length };
  if (!isName(name))
    report('bad-name', nameRange, `"${name}" cannot be the name of an element: a name starts with a letter or _.`);

  const attributes = new Map<string, XmlAttribute>();
  let end = nameRange.to;
  const tag = (to: number, empty: boolean) => ({
    name,
    nameRange,
    attributes: [...attributes.values()],
    empty,
    from: at,
    to,
  });
  for (;;) {
    const next = skipSpace(source, end);
    const char = source[next];
    if (char === '>') return tag(next + 1, false);
    if (char === '/' && source[next + 1] === '>') return tag(next + 2, true);
    if (char === undefined || char === '<') {
      report(
        'unclosed-tag',
        { from: at, to: end },
        `The tag <${name} has no > at its end.`,
        edit('Write >', end, end, '>'),
      );
      return tag(end, false);
    }
    const attributeName = matchAt(word, source, next);
    if (!attributeName) {
      const junk = matchAt(nonsense, source, next) || char;
      report(
        'bad-tag',
        { from: next, to: next + junk.length },
        `${junk} has no place in a tag.`,
        edit('Remove it', next, next + junk.length, ''),
      );
      end = next + junk.length;
      continue;
    }
    if (next === end)
      report(
        'missing-space',
        { from: next, to: next + attributeName.length },
        `A space is missing before ${attributeName}.`,
        edit('Put a space', next, next, ' '),
      );
    const attribute = readAttribute(source, next, attributeName, report);
    if (attributes.has(attributeName)) {
      report(
        'duplicate-attribute',
        attribute,
        `<${name}> has ${attributeName} twice. XML allows each attribute once.`,
        edit('Remove this one', isBlank(source, end, next) ? end : next, attribute.to, ''),
      );
    } else attributes.set(attributeName, attribute);
    end = attribute.to;
  }
}

function readAttribute(source: string, from: number, name: string, report: ReportFault): XmlAttribute {
  const nameRange = { from, to: from + name.length };
  if (!isName(name))
    report('bad-name', nameRange, `"${name}" cannot be the name of an attribute: a name starts with a letter or _.`);
  const equals = skipSpace(source, nameRange.to);
  if (source[equals] !== '=') {
    report(
      'attribute-without-value',
      nameRange,
      `${name} has no value. Write ${name}="…".`,
      edit(`Write ${name}="true"`, nameRange.to, nameRange.to, '="true"'),
    );
    return { name, nameRange, value: '', valueRange: { from: nameRange.to, to: nameRange.to }, from, to: nameRange.to };
  }
  const open = skipSpace(source, equals + 1);
  const quote = source[open];
  const valueRange =
    quote === '"' || quote === "'"
      ? quotedValue(source, open, quote, name, report)
      : bareValue(source, open, name, report);
  const value = resolveReferences(source, valueRange.from, valueRange.to, report).replace(/\r\n|[\n\r\t]/g, ' ');
  return { name, nameRange, value, valueRange, from, to: valueRange.end };
}

/** A value in quotes. Where a tag seems to begin inside it, the closing quote was forgotten. */
function quotedValue(
  source: string,
  open: number,
  quote: string,
  name: string,
  report: ReportFault,
): Range & { end: number } {
  const from = open + 1;
  const close = source.indexOf(quote, from);
  const value = close === -1 ? undefined : source.slice(from, close);
  const lessThan = value?.indexOf('<') ?? -1;
  if (value !== undefined && lessThan === -1) return { from, to: close, end: close + 1 };
  if (value !== undefined && !/[>\n]/.test(value.slice(0, lessThan))) {
    report(
      'less-than-in-value',
      { from: from + lessThan, to: from + lessThan + 1 },
      `A < may not stand in a value. Write &lt; in ${name}.`,
      edit('Write &lt;', from + lessThan, from + lessThan + 1, '&lt;'),
    );
    return { from, to: close, end: close + 1 };
  }
  const to = from + matchAt(/[^<>\n]*?(?=\/?>|<|\n|$)/y, source, from).length;
  report(
    'unclosed-value',
    { from: open, to },
    `The value of ${name} has no closing ${quote}.`,
    edit(`Write ${quote}`, to, to, quote),
  );
  return { from, to, end: to };
}

function bareValue(source: string, from: number, name: string, report: ReportFault): Range & { end: number } {
  const value = matchAt(unquoted, source, from).replace(/\/$/, '');
  const to = from + value.length;
  report(
    'unquoted-value',
    { from, to: Math.min(Math.max(to, from + 1), source.length) },
    `The value of ${name} must stand in quotes.`,
    {
      label: 'Put it in quotes',
      edits: [{ from, to, text: `"${value}"` }],
    },
  );
  return { from, to, end: to };
}
