import { escapeXml } from './escape.ts';

/** A piece of the filled-in text and the stretch of the source it comes from; `literal` where both are the same. */
interface Piece {
  text: string;
  from: number;
  to: number;
  literal: boolean;
}

export interface Filled {
  text: string;
  /** Where an offset in the text comes from: for a value, the beginning of its tag, or its end. */
  toSource(offset: number, side: 'from' | 'to'): number;
}

type Parameters = Readonly<Record<string, string>>;

/** `{{{Name}}}`, or `{{Name}}` with a sigil: # section, ^ inverted section, / its end, & unescaped, ! comment. */
const tag = /\{\{\{\s*([\w.-]+)\s*\}\}\}|\{\{\s*([#^/&!]?)\s*([^{}]*?)\s*\}\}/g;

/**
 * Fills a request's parameters into a document, in the part of Mustache that TwiML Bins know: `{{From}}` escaped for
 * XML, `{{{From}}}` as it is, `{{#Digits}}…{{/Digits}}` where there is a value, `{{^Digits}}…{{/Digits}}` where there
 * is none, and `{{#e164}}{{To}}{{/e164}}`, which writes what is in it as + and digits. What is missing is empty. A
 * section without an end goes to the end of the document.
 * Sources: https://www.twilio.com/docs/serverless/twiml-bins and mustache(5)
 */
export function fillTemplate(source: string, parameters: Parameters): Filled {
  const tags = [...source.matchAll(tag)];
  const value = (name: string) => (Object.hasOwn(parameters, name) ? (parameters[name] ?? '') : '');
  let next = 0;
  let position = 0;

  /** Reads up to the end of the section `name`, or of the source. */
  function read(name?: string): Piece[] {
    const pieces: Piece[] = [];
    for (let match = tags[next]; match; match = tags[next]) {
      next++;
      const [whole, triple, sigil, inside = ''] = match;
      const from = match.index;
      if (from > position) pieces.push({ text: source.slice(position, from), from: position, to: from, literal: true });
      const to = from + whole.length;
      position = to;
      if (triple !== undefined) pieces.push({ text: value(triple), from, to, literal: false });
      else if (sigil === '&') pieces.push({ text: value(inside), from, to, literal: false });
      else if (sigil === '') pieces.push({ text: escapeXml(value(inside)), from, to, literal: false });
      else if (sigil === '/' && inside === name) return pieces;
      else if (sigil === '#' || sigil === '^') {
        const section = read(inside);
        if (inside === 'e164' && sigil === '#')
          pieces.push({ text: asE164(section), from, to: position, literal: false });
        else if (Boolean(value(inside)) === (sigil === '#')) pieces.push(...section);
      }
    }
    if (position < source.length)
      pieces.push({ text: source.slice(position), from: position, to: source.length, literal: true });
    position = source.length;
    return pieces;
  }

  return mapped(read());
}

const asE164 = (section: readonly Piece[]) => {
  const digits = section
    .map(({ text }) => text)
    .join('')
    .replace(/\D/g, '');
  return digits && `+${digits}`;
};

function mapped(pieces: readonly Piece[]): Filled {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  return {
    text: pieces.map(({ text }) => text).join(''),
    toSource(offset, side) {
      // An end belongs to the piece before it, a beginning to the one after.
      const sought = side === 'to' ? offset - 0.5 : offset;
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= sought) low = middle;
        else high = middle;
      }
      const piece = pieces[low];
      if (!piece) return 0;
      return piece.literal ? piece.from + offset - (starts[low] ?? 0) : piece[side];
    },
  };
}
