import { edit, shorten } from '../diagnostic.ts';
import { charOf, matchAt, namePattern } from './characters.ts';
import type { ReportFault } from './tree.ts';

/** The only names XML knows without a document type. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names people bring from HTML, and what they stand for. */
const htmlEntities: Record<string, number> = {
  copy: 169,
  eacute: 233,
  euro: 8364,
  hellip: 8230,
  ldquo: 8220,
  lsquo: 8216,
  mdash: 8212,
  nbsp: 160,
  ndash: 8211,
  pound: 163,
  rdquo: 8221,
  reg: 174,
  rsquo: 8217,
};

const reference = new RegExp(`&(?:#x[0-9a-fA-F]+|#[0-9]+|${namePattern});`, 'uy');

/** Resolves the references in a stretch of text or an attribute value; what is not a reference stays as it is. */
export function resolveReferences(source: string, from: number, to: number, report: ReportFault): string {
  let result = '';
  let done = from;
  for (let at = source.indexOf('&', from); at !== -1 && at < to; at = source.indexOf('&', done)) {
    const found = matchAt(reference, source, at);
    const { text, length } = resolve(found, at, report);
    result += source.slice(done, at) + text;
    done = at + length;
  }
  return result + source.slice(done, to);
}

function resolve(found: string, at: number, report: ReportFault): { text: string; length: number } {
  const asText = edit('Write &amp;', at, at + 1, '&amp;');
  if (!found) {
    report(
      'unescaped-ampersand',
      { from: at, to: at + 1 },
      'A bare & starts a reference in XML. Write &amp; for the character.',
      asText,
    );
    return { text: '&', length: 1 };
  }
  const range = { from: at, to: at + found.length };
  const name = found.slice(1, -1);
  if (name.startsWith('#')) {
    const char = charOf(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
    if (char === undefined) {
      report(
        'bad-character-reference',
        range,
        `${shorten(found)} stands for a character that XML does not allow. Remove it.`,
        edit('Remove it', range.from, range.to, ''),
      );
    }
    return { text: char ?? '', length: found.length };
  }
  const char = Object.hasOwn(entities, name) ? entities[name] : undefined;
  if (char !== undefined) return { text: char, length: found.length };
  const code = Object.hasOwn(htmlEntities, name) ? htmlEntities[name] : undefined;
  const message = `XML does not know ${shorten(found)}: its only names are &amp; &lt; &gt; &quot; &apos;.`;
  if (code === undefined)
    report('unknown-entity', range, `${message} For the text itself, write &amp; instead of &.`, asText);
  else
    report(
      'unknown-entity',
      range,
      `${message} Its number works: &#${code};`,
      edit(`Write &#${code};`, range.from, range.to, `&#${code};`),
    );
  return { text: code === undefined ? found : String.fromCodePoint(code), length: found.length };
}
