/** A stretch of XML source that has a colour. */
export interface Token {
  from: number;
  to: number;
  /** One of the site's classes for code. */
  role: 'tok-comment' | 'tok-function' | 'tok-parameter' | 'tok-string' | 'tok-keyword';
}

/** A source longer than this is shown without colours: it is no TwiML that any provider takes. */
export const longestHighlighted = 64 * 1024;

const markup =
  /(?<comment><!--[\s\S]*?(?:-->|$)|<[?!][^<>]*>?)|(?<tag><\/?[^\s<>/="'&]+(?:"[^"<]*"?|'[^'<]*'?|[^<>"'])*)|&#?\w+;|\{\{[^{}<>]*\}\}/g;
const inTag = /(?<string>"[^"]*"?|'[^']*'?)|(?<name>[^\s<>/="'&]+)/g;
const inValue = /&#?\w+;|\{\{[^{}<>]*\}\}/g;

/** The coloured stretches of a source, in order and apart from each other. Takes any text, in linear time. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  const add = (from: number, text: string, role: Token['role']) => found.push({ from, to: from + text.length, role });
  for (const { 0: text, index, groups } of source.matchAll(markup)) {
    if (groups?.['comment']) add(index, text, 'tok-comment');
    else if (groups?.['tag']) tagTokens(text, index, add);
    else add(index, text, 'tok-keyword');
  }
  return found;
}

function tagTokens(tag: string, offset: number, add: (from: number, text: string, role: Token['role']) => void) {
  let isName = true;
  for (const { 0: text, index, groups } of tag.matchAll(inTag)) {
    const from = offset + index;
    if (groups?.['name']) {
      add(from, text, isName ? 'tok-function' : 'tok-parameter');
      isName = false;
      continue;
    }
    let done = 0;
    for (const { 0: reference, index: at } of text.matchAll(inValue)) {
      if (at > done) add(from + done, text.slice(done, at), 'tok-string');
      add(from + at, reference, 'tok-keyword');
      done = at + reference.length;
    }
    if (done < text.length) add(from + done, text.slice(done), 'tok-string');
  }
}
