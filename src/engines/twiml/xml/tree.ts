import type { Finding, Fix, RuleId } from '../diagnostic.ts';

/** A piece of the source: the UTF-16 units from `from` up to `to`. */
export interface Range {
  from: number;
  to: number;
}

export interface XmlAttribute extends Range {
  name: string;
  nameRange: Range;
  /** With references resolved and line breaks as spaces. */
  value: string;
  /** Between the quotes. */
  valueRange: Range;
}

export interface XmlText extends Range {
  type: 'text';
  text: string;
}

export interface XmlElement extends Range {
  type: 'element';
  name: string;
  nameRange: Range;
  attributes: XmlAttribute[];
  children: (XmlElement | XmlText)[];
  parent?: XmlElement;
  /** The whole start tag. */
  startTag: Range;
  /** The name in the end tag; `<Hangup/>` has none. */
  endNameRange?: Range;
  /** False where the end tag is missing, and what stands inside may have been meant to stand after it. */
  closed: boolean;
}

/** Notes a fault in the XML itself. */
export type ReportFault = (rule: RuleId, range: Range, message: string, fix?: Fix) => void;

export interface Scan {
  /** The first element outside any other. */
  root?: XmlElement;
  /** Why the source is not well-formed, in source order; empty where it is. */
  faults: Finding[];
}

export const childElements = (element: XmlElement) => element.children.filter((child) => child.type === 'element');

/** The value of an attribute, or undefined. */
export const attributeValue = (element: XmlElement, name: string) =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

/** The text of an element and of everything in it, white space collapsed. */
export function innerText(element: XmlElement): string {
  const collect = (node: XmlElement): string =>
    node.children.map((child) => (child.type === 'text' ? child.text : collect(child))).join('');
  return collect(element).replace(/\s+/g, ' ').trim();
}
