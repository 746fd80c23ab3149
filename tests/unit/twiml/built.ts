import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { guide, type RuleGuide } from '../../../src/engines/twiml/guide/index.ts';
import { samples } from '../../../src/engines/twiml/samples/index.ts';
import { documents } from './documents.ts';

/** An element as far as it matters: its attributes, texts and children. */
export interface Built {
  name: string;
  attributes: Record<string, string>;
  children: (Built | string)[];
}
const spoken = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A document as its parser has it. */
export function parsed(source: string): Built {
  const { root } = parseXml(source);
  if (!root) throw new Error('The document has no root.');
  return fromElement(root);
}

function fromElement(element: XmlElement): Built {
  const children: (Built | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(fromElement(child));
    else if (child instanceof XmlText && spoken(child.text)) {
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + child.text;
      else children.push(child.text);
    }
  }
  return { name: element.name, attributes: { ...element.attributes }, children };
}
/** Without white space that nobody hears. */
export const comparable = ({ name, attributes, children }: Built): unknown => ({
  name,
  attributes,
  children: children
    .map((child) => (typeof child === 'string' ? spoken(child) : comparable(child)))
    .filter((child) => child !== ''),
});

const goodExamples: RuleGuide[] = Object.values(guide);
/** Right documents of every kind: the samples, some as people write them, and those of the guide. */
export const rows = [
  ...samples.flatMap(({ kind, documents }) => documents.map(({ source }) => ({ kind, source }))),
  ...documents.map((source) => ({ kind: 'voice' as const, source })),
  ...goodExamples.map(({ kind = 'voice', good }) => ({ kind, source: good })),
];
