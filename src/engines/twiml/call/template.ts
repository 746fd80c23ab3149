import { largest } from '../not-twiml.ts';
import { escapeXml } from './escape.ts';

/** A piece of the filled-in text and the stretch of the source it comes from; `literal` where both are the same. */
interface Piece {
  text: string;
  from: number;
  to: number;
  literal: boolean;
}

/** An open section. */
interface Section {
  name: string;
  /** Whether what stands in it is written. */
  shown: boolean;
  /** Index of its first piece. */
  first: number;
  /** Where its tag begins. */
  from: number;
}

export interface Filled {
  text: string;
  /** Where an offset in the text comes from: for a value, the beginning of its tag, or its end. */
  toSource(offset: number, side: 'from' | 'to'): number;
}

type Parameters = Readonly<Record<string, string>>;

/** The value of a parameter; '' where there is none. A name from a document may be `constructor`. */
export const valueIn = (parameters: Parameters, name: string) =>
  (Object.hasOwn(parameters, name) && parameters[name]) || '';

/** `{{{Name}}}`, or `{{Name}}` with a sigil: # section, ^ inverted section, / its end, & unescaped, ! comment. */
const tag = /\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g;

/**
 * Fills a request's parameters into a document, in the part of Mustache that TwiML Bins know: `{{From}}` escaped for
 * XML, `{{{From}}}` as it is, `{{#Digits}}…{{/Digits}}` where there is a value, `{{^Digits}}…{{/Digits}}` where there
 * is none, and `{{#e164}}{{To}}{{/e164}}`, which writes what is in it as + and digits. What is missing is empty. A
 * section without an end goes to the end of the document.
 * Sources: https://www.twilio.com/docs/serverless/twiml-bins and mustache(5)
 */
export function fillTemplate(source: string, parameters: Parameters): Filled {
  const value = (name: string) => valueIn(parameters, name);
  const pieces: Piece[] = [];
  const sections: Section[] = [];
  let position = 0;
  let length = 0;
  const write = (piece: Piece) => {
    if (piece.to === piece.from || !(sections.at(-1)?.shown ?? true)) return;
    pieces.push(piece);
    length += piece.text.length;
  };
  const close = ({ name, first, from }: Section) => {
    if (name !== 'e164') return;
    const inside = textOf(pieces.splice(first));
    length -= inside.length;
    write({ text: asE164(inside), from, to: position, literal: false });
  };

  for (const match of source.matchAll(tag)) {
    // Too large to be read already; a long value at every tag would fill the memory.
    if (length > largest) break;
    const [whole, triple, written = ''] = match;
    const [, sigil, inside = ''] = /^([#^/&!]?)\s*(.*)$/s.exec(written.trim()) ?? [];
    const from = match.index;
    write({ text: source.slice(position, from), from: position, to: from, literal: true });
    position = from + whole.length;
    const section = sections.at(-1);
    if (triple !== undefined || sigil === '&')
      write({ text: value(triple?.trim() ?? inside), from, to: position, literal: false });
    else if (sigil === '') write({ text: escapeXml(value(inside)), from, to: position, literal: false });
    else if (sigil === '#' || sigil === '^') {
      const lambda = sigil === '#' && inside === 'e164';
      const shown = (section?.shown ?? true) && (lambda || Boolean(value(inside)) === (sigil === '#'));
      sections.push({ name: inside, shown, first: pieces.length, from });
    } else if (sigil === '/' && section?.name === inside) {
      sections.pop();
      close(section);
    }
  }
  write({ text: source.slice(position), from: position, to: source.length, literal: true });
  position = source.length;
  for (let last = sections.pop(); last; last = sections.pop()) close(last);
  return mapped(pieces);
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

function asE164(number: string) {
  const digits = number.replace(/\D/g, '');
  return digits && `+${digits}`;
}

function mapped(pieces: readonly Piece[]): Filled {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  return {
    text: textOf(pieces),
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
