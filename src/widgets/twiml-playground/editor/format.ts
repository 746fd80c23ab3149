interface Element {
  start: string;
  children: Node[];
  end: string;
  /** Everything between its tags, as written. */
  content: string;
}
/** A comment, a CDATA section, an instruction or a stretch of text is a string. */
type Node = Element | string;

const step = '  ';
/** Tags longer than this have each attribute on a line of its own. */
const longestLine = 100;
const piece = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^>]*>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

/**
 * The document with its elements indented by two spaces; undefined where its tags do not match up. Only white space
 * between tags changes: an element with text in it, comments and CDATA stay as they are, and so does one empty line
 * between two elements.
 */
export function format(source: string): string | undefined {
  const nodes = parse(source);
  if (!nodes || nodes.some(isText) || !nodes.some((node) => typeof node === 'object')) return undefined;
  const formatted = `${lines(nodes, '').join('\n')}\n`;
  // What could not be read is not there any more: then nothing is changed.
  return withoutSpace(formatted) === withoutSpace(source) ? formatted : undefined;
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** The pieces of a document as a tree; undefined where its tags do not match up. */
function parse(source: string): Node[] | undefined {
  const top: Element = { start: '', children: [], end: '', content: '' };
  const open: { element: Element; contentFrom: number }[] = [{ element: top, contentFrom: 0 }];
  for (const { 0: text, index } of source.matchAll(piece)) {
    const parent = open.at(-1)?.element ?? top;
    if (text.startsWith('</')) {
      const closed = open.pop();
      if (!closed || `</${nameOf(closed.element.start)}` !== text.replace(/\s*>$/, '')) return undefined;
      closed.element.end = text.replace(/\s+>$/, '>');
      closed.element.content = source.slice(closed.contentFrom, index);
    } else if (/^<[^!?]/.test(text)) {
      const element = { start: text, children: [], end: '', content: '' };
      parent.children.push(element);
      if (!text.endsWith('/>')) open.push({ element, contentFrom: index + text.length });
    } else parent.children.push(text);
  }
  return open.length === 1 ? top.children : undefined;
}

const nameOf = (tag: string) => /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
const isBlank = (node: Node) => typeof node === 'string' && node.trim() === '';
const isText = (node: Node) => typeof node === 'string' && !/^<[!?]/.test(node) && !isBlank(node);
const isCdata = (node: Node) => typeof node === 'string' && node.startsWith('<![CDATA[');

function lines(nodes: readonly Node[], indent: string): string[] {
  const shown: string[] = [];
  for (const [i, node] of nodes.entries()) {
    if (!isBlank(node)) shown.push(...(typeof node === 'string' ? [indent + node] : elementLines(node, indent)));
    else if (/\n[ \t]*\n/.test(String(node)) && i > 0 && i < nodes.length - 1) shown.push('');
  }
  return shown;
}

function elementLines({ start, children, end, content }: Element, indent: string): string[] {
  const tag = formatTag(start, indent);
  if (children.every(isBlank) || children.some((child) => isText(child) || isCdata(child)))
    return [indent + tag + content + end];
  return [indent + tag, ...lines(children, indent + step), indent + end];
}

/** One space before each attribute, none around =; the values as written. */
function formatTag(tag: string, indent: string): string {
  const name = `<${nameOf(tag)}`;
  const attributes = [...tag.slice(name.length).matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)].map(
    ([, attribute, value]) => `${attribute}=${value}`,
  );
  const close = tag.endsWith('/>') ? '/>' : '>';
  const inLine = [name, ...attributes].join(' ') + close;
  if (attributes.length < 2 || indent.length + inLine.length <= longestLine) return inLine;
  return [name, ...attributes].join(`\n${indent}${step}${step}`) + close;
}
