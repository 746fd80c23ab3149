import { type MdastNode, mdxToMdast } from 'satteri';
import type { TermEntry } from '../../../src/glossary/index.ts';

/** A paragraph, list item, heading or front-matter sentence as a reader sees it. Code stands as one word, `code`. */
export interface Passage {
  /** Where it stands: "line 12 of the body", "definition". */
  place: string;
  text: string;
  /** What links in it say. */
  linked: string[];
}

const code = '`code`';

/** The prose of an entry in reading order. Code blocks, diagrams and widgets are none. */
export function passages({ data, body }: TermEntry): Passage[] {
  return [
    { place: 'definition', text: data.definition, linked: [] },
    ...bodyPassages(body),
    ...data.widgets.map(({ widget, caption }) => ({ place: `caption of ${widget}`, text: caption, linked: [] })),
    ...data.confusedWith.map(({ term, how }) => ({ place: `confusedWith ${term}`, text: how, linked: [term] })),
  ];
}

/** The prose of a text in MDX. */
export const bodyPassages = (body: string) => under(mdxToMdast(body));

function under(node: MdastNode): Passage[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const linked: string[] = [];
    const text = read(node, linked).replace(/\s+/g, ' ').trim();
    return [{ place: `line ${node.position?.start.line} of the body`, text, linked }];
  }
  if (node.type.startsWith('mdxJsx') || !('children' in node)) return [];
  return (node.children as MdastNode[]).flatMap(under);
}

function read(node: MdastNode, linked: string[]): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return code;
  if (!('children' in node)) return ' ';
  const text = (node.children as MdastNode[]).map((child) => read(child, linked)).join('');
  if (node.type === 'link') linked.push(text);
  return text;
}

/** The sentences of a text. A full stop within a number or an abbreviation such as "e.g." does not end one. */
export const sentences = (text: string) => text.split(/(?<=[.!?]["')]?) +(?=["'(]?[\p{Lu}\d`])/u);

export const words = (text: string) => text.match(/[\p{L}\p{N}`][^\s]*/gu) ?? [];
