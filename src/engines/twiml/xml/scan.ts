import { edit, type Finding, type RuleId } from '../diagnostic.ts';
import { forbiddenCharacters, isBlank, isName, matchAt, skipSpace } from './characters.ts';
import { OpenElements } from './open-elements.ts';
import { resolveReferences } from './references.ts';
import { readStartTag } from './start-tag.ts';
import type { Range, ReportFault, Scan, XmlElement } from './tree.ts';

/** Deeper than any TwiML: <Response><Say> and a few layers of SSML. */
const maxDepth = 100;
/** A source with more faults than this is not XML gone wrong but something else; the scan ends. */
const maxFaults = 200;
const tooManyFaults = Symbol();

const declaration =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*("1\.[0-9]+"|'1\.[0-9]+')([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*("[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*("(yes|no)"|'(yes|no)'))?[ \t\r\n]*\?>/y;
const endTagName = /[ \t\r\n]*[^\s<>/="'&]*/y;
const likeStartTag = /<[^\s<>/="'&]+[^<>]*>/y;
const docType = /<!DOCTYPE[^>[]*(\[[^\]]*\][ \t\r\n]*)?>/iy;

/**
 * Reads a source as XML 1.0 and goes on after every fault, so that one pass finds them all. There is no document
 * type, hence no entities but the five of XML. Takes time linear in the source, and never throws.
 */
export function scan(source: string): Scan {
  const scanner = new Scanner(source);
  scanner.run();
  const faults = scanner.faults.sort((a, b) => a.from - b.from);
  return { faults, ...(scanner.root && { root: scanner.root }) };
}

class Scanner {
  readonly faults: Finding[] = [];
  root: XmlElement | undefined;
  readonly #source: string;
  #at = 0;
  readonly #open: OpenElements;
  #stopped = false;

  constructor(source: string) {
    this.#source = source;
    this.#open = new OpenElements(this.#report);
  }

  run() {
    try {
      this.#read();
    } catch (reason) {
      if (reason !== tooManyFaults) throw reason;
    }
    this.#forbidden();
  }

  #read() {
    const source = this.#source;
    if (source.startsWith('\uFEFF')) this.#at = 1;
    this.#declaration();
    while (this.#at < source.length && !this.#stopped) {
      if (source[this.#at] === '<') this.#markup();
      else this.#text();
    }
    if (this.#stopped) return;
    this.#open.closeAll(source.length);
    if (!this.root)
      this.#report('no-root', { from: 0, to: 0 }, 'There is no element here. A TwiML document is one <Response>.');
  }

  readonly #report: ReportFault = (rule, { from, to }, message, fix) => {
    this.faults.push({ rule, severity: 'error', message, from, to, ...(fix && { fix }) });
    if (this.faults.length > maxFaults) throw tooManyFaults;
  };

  #forbidden() {
    let left = maxFaults;
    for (const { 0: char, index: from } of this.#source.matchAll(forbiddenCharacters)) {
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const to = from + 1;
      const message = `XML does not allow the character U+${code}. Remove it.`;
      const fix = edit('Remove it', from, to, '');
      this.faults.push({ rule: 'bad-character', severity: 'error', message, from, to, fix });
      if (left-- === 0) return;
    }
  }

  #declaration() {
    if (!/^<\?xml[ \t\r\n?]/.test(this.#source.slice(this.#at, this.#at + 6))) return;
    const whole = matchAt(declaration, this.#source, this.#at);
    if (whole) {
      this.#at += whole.length;
      return;
    }
    const end = this.#source.indexOf('?>', this.#at);
    const to = end === -1 ? this.#source.indexOf('>', this.#at) + 1 || this.#source.length : end + 2;
    const good = '<?xml version="1.0" encoding="UTF-8"?>';
    this.#report(
      'bad-declaration',
      { from: this.#at, to },
      `This XML declaration is not complete. Write ${good}`,
      edit('Write it out', this.#at, to, good),
    );
    this.#at = to;
  }

  #text() {
    const from = this.#at;
    const next = this.#source.indexOf('<', from);
    const to = next === -1 ? this.#source.length : next;
    this.#at = to;
    this.#addText(from, to);
  }

  #addText(from: number, to: number) {
    const parent = this.#open.innermost;
    if (!parent) {
      if (!isBlank(this.#source, from, to)) this.#outside({ from: skipSpace(this.#source, from), to });
      return;
    }
    for (let at = this.#source.indexOf(']]>', from); at !== -1 && at < to; at = this.#source.indexOf(']]>', at + 3)) {
      this.#report(
        'cdata-end-in-text',
        { from: at, to: at + 3 },
        ']]> may not stand in text. Write ]]&gt;',
        edit('Write ]]&gt;', at, at + 3, ']]&gt;'),
      );
    }
    const text = resolveReferences(this.#source, from, to, this.#report).replace(/\r\n?/g, '\n');
    parent.children.push({ type: 'text', text, from, to });
  }

  #outside(range: Range) {
    const after = this.root !== undefined;
    this.#report(
      after ? 'text-after-root' : 'text-before-root',
      range,
      after
        ? 'Nothing but comments may stand after the end of the document.'
        : 'Nothing but the XML declaration and comments may stand before the first tag.',
      edit('Remove it', range.from, range.to, ''),
    );
  }

  #markup() {
    const source = this.#source;
    if (source.startsWith('<!--', this.#at)) this.#comment();
    else if (source.startsWith('<![CDATA[', this.#at)) this.#cdata();
    else if (source.startsWith('<?', this.#at)) this.#instruction();
    else if (source.startsWith('</', this.#at)) this.#endTag();
    else if (/^<!doctype/i.test(source.slice(this.#at, this.#at + 9))) this.#docType();
    else if (isName(source.charAt(this.#at + 1)) || matchAt(likeStartTag, source, this.#at)) this.#startTag();
    else {
      this.#report(
        'stray-less-than',
        { from: this.#at, to: this.#at + 1 },
        'A bare < starts a tag in XML. Write &lt; for the character.',
        edit('Write &lt;', this.#at, this.#at + 1, '&lt;'),
      );
      this.#at++;
      this.#text();
    }
  }

  /** Finds the end of a construct that must have one; without it nothing after can be trusted, and the scan ends. */
  #until(end: string, from: number, rule: RuleId, what: string) {
    const found = this.#source.indexOf(end, from);
    if (found === -1) {
      this.#report(
        rule,
        { from: this.#at, to: from },
        `${what} that begins here has no ${end} at its end.`,
        edit(`Write ${end} at the end`, this.#source.length, this.#source.length, end),
      );
      this.#stopped = true;
    }
    return found;
  }

  #comment() {
    const from = this.#at + 4;
    const end = this.#until('-->', from, 'unclosed-comment', 'The comment');
    if (end === -1) return;
    const content = this.#source.slice(from, end);
    if (content.includes('--') || content.endsWith('-')) {
      this.#report(
        'dashes-in-comment',
        { from: this.#at, to: end + 3 },
        'Two dashes may not stand inside a comment.',
        edit('Write one dash', from, end, `${content.replace(/-+/g, '-').replace(/-$/, '')} `),
      );
    }
    this.#at = end + 3;
  }

  #cdata() {
    const from = this.#at + 9;
    const end = this.#until(']]>', from, 'unclosed-cdata', 'The CDATA section');
    if (end === -1) return;
    const parent = this.#open.innermost;
    if (parent)
      parent.children.push({
        type: 'text',
        text: this.#source.slice(from, end).replace(/\r\n?/g, '\n'),
        from,
        to: end,
      });
    else this.#outside({ from: this.#at, to: end + 3 });
    this.#at = end + 3;
  }

  #instruction() {
    const from = this.#at;
    const end = this.#until('?>', from + 2, 'unclosed-instruction', 'The instruction');
    if (end === -1) return;
    this.#at = end + 2;
    const target = this.#source.slice(from + 2, end).match(/^[^ \t\r\n]*/)?.[0] ?? '';
    const remove = edit('Remove it', from, end + 2, '');
    if (target.toLowerCase() === 'xml') {
      const blank = isBlank(this.#source, 0, from) && from > 0;
      this.#report(
        'late-declaration',
        { from, to: end + 2 },
        from === 0
          ? 'The XML declaration begins with <?xml in lower case.'
          : 'The XML declaration must be the very first thing: not even a space or an empty line may come before it.',
        blank ? edit('Remove what stands before it', 0, from, '') : remove,
      );
    } else if (!isName(target))
      this.#report('bad-name', { from, to: end + 2 }, 'A processing instruction begins with a name.', remove);
  }

  #docType() {
    const whole = matchAt(docType, this.#source, this.#at);
    this.#report(
      'doctype',
      { from: this.#at, to: this.#at + (whole.length || 9) },
      'TwiML has no document type. Remove the DOCTYPE.',
      whole ? edit('Remove it', this.#at, this.#at + whole.length, '') : undefined,
    );
    if (whole) this.#at += whole.length;
    else this.#stopped = true;
  }

  #startTag() {
    const { name, nameRange, attributes, empty, from, to } = readStartTag(this.#source, this.#at, this.#report);
    const parent = this.#open.innermost;
    const element: XmlElement = {
      type: 'element',
      name,
      nameRange,
      attributes,
      children: [],
      from,
      to,
      startTag: { from, to },
      closed: empty,
      ...(parent && { parent }),
    };
    if (parent) parent.children.push(element);
    else if (this.root)
      this.#report(
        'second-root',
        element.startTag,
        `A document has one outermost element, and <${this.root.name}> was it. <${name}> must stand inside.`,
      );
    else this.root = element;
    this.#at = to;
    if (empty) return;
    if (this.#open.depth === maxDepth) {
      this.#report(
        'too-deep',
        element.startTag,
        `Elements are nested more than ${maxDepth} deep here; the check stops. TwiML needs no more than a handful of levels.`,
      );
      this.#stopped = true;
    } else this.#open.push(element);
  }

  #endTag() {
    const source = this.#source;
    const from = this.#at;
    const written = matchAt(endTagName, source, from + 2);
    const name = written.trimStart();
    const nameRange = { from: from + 2 + written.length - name.length, to: from + 2 + written.length };
    if (!isName(name) || name !== written) {
      this.#report(
        'bad-name',
        { from, to: Math.max(nameRange.to, from + 2) },
        'The name must follow </ at once.',
        name === written ? undefined : edit('Remove the space', from + 2, nameRange.from, ''),
      );
    }
    const end = skipSpace(source, nameRange.to);
    const closed = source[end] === '>';
    if (!closed)
      this.#report(
        'unclosed-tag',
        { from, to: nameRange.to },
        `The tag </${name} has no > at its end.`,
        edit('Write >', nameRange.to, nameRange.to, '>'),
      );
    this.#at = closed ? end + 1 : nameRange.to;
    this.#open.close(name, nameRange, { from, to: this.#at });
  }
}
