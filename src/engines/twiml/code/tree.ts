import { attributeOf, schemaAt } from '../rules/rule.ts';
import { type Kind, schemas } from '../schema/index.ts';
import type { Attribute, ElementSchema } from '../schema/types.ts';
import { voices } from '../schema/voices.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { enumName, hasEnum, isBooleanInSdk, ssmlTextName, textNames } from './sdk.ts';
import { type CodeChild, type CodeElement, Inexpressible, type Value } from './types.ts';

/** A document as the libraries see it: values with their types, white space as it is spoken, comments kept. */
export function codeElement(source: string, element: XmlElement, kind: Kind): CodeElement {
  const own = schemaAt(schemas[kind], element);
  const { name } = element;
  if (kind === 'messaging' && name === 'Sms')
    throw new Inexpressible('The libraries write <Sms> in a call only. For a message write <Message>.');
  const children = childrenOf(source, element, kind, own);
  const [first] = children;
  const text = first?.type === 'text' ? first.text : undefined;
  return {
    type: 'element',
    name,
    className: classOf(element, own),
    attributes: element.attributes.filter(isOfTwiml).map((attribute) => codeAttribute(element, attribute, own)),
    text,
    textName: own?.kind === 'ssml' ? own.text && ssmlTextName : own?.text && textNames[name],
    children: text === undefined ? children : children.slice(1),
  };
}

/** Namespaces are a matter of XML, which the libraries write themselves. */
const isOfTwiml = ({ name }: XmlAttribute) => name === 'xml:lang' || !/^(xmlns|xml|xsi)(:|$)/.test(name);

function classOf({ name, parent }: XmlElement, own: ElementSchema | undefined): string {
  if (own?.kind === 'ssml') return `Ssml${enumName('', name)}`;
  if (name === 'Sip' && parent?.name === 'Refer') return 'ReferSip';
  return name === 'Uri' ? 'SipUri' : name;
}

function childrenOf(source: string, element: XmlElement, kind: Kind, own: ElementSchema | undefined): CodeChild[] {
  const children: CodeChild[] = [];
  let end = element.startTag.to;
  const comments = (to: number) => {
    for (const [, text = ''] of source.slice(end, to).matchAll(/<!--([\s\S]*?)-->/g))
      children.push({ type: 'comment', text });
  };
  for (const child of element.children) {
    comments(child.from);
    end = child.to;
    if (child.type === 'element') children.push(codeElement(source, child, kind));
    else if (own?.text) addText(children, child.text.replace(/\s+/g, ' '));
  }
  comments(element.endNameRange?.from ?? element.to);
  const isSpeech = own?.kind === 'ssml' || element.name === 'Say';
  return trimmed(children, isSpeech);
}

/** Texts with nothing but a comment or the edge of a CDATA section between them are one. */
function addText(children: CodeChild[], text: string) {
  const last = children.findLast(({ type }) => type !== 'comment');
  if (last?.type === 'text') last.text = (last.text + text).replace(/ {2,}/g, ' ');
  else children.push({ type: 'text', text });
}

/** Without white space at the edges, which nobody hears; between elements it divides words where they are spoken. */
function trimmed(children: CodeChild[], isSpeech: boolean): CodeChild[] {
  const spoken = children.filter(({ type }) => type !== 'comment');
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return children.filter((child) => child.type !== 'text' || (isSpeech ? child.text !== '' : child.text.trim() !== ''));
}

function codeAttribute(element: XmlElement, attribute: XmlAttribute, own: ElementSchema | undefined) {
  const known = own && attributeOf(own, attribute.name);
  const value = codeValue(element, attribute, known);
  // A word or a template where the libraries take a number or a truth value only.
  const fits = (known?.type !== 'integer' && !isBoolean(element, attribute, known)) || value.type !== 'string';
  return { name: attribute.name, value, known: own !== undefined && known?.known !== 'docs only' && fits };
}

const isBoolean = ({ name }: XmlElement, attribute: XmlAttribute, known: Attribute | undefined) =>
  known?.type === 'boolean' || isBooleanInSdk(name, attribute.name);

function codeValue(element: XmlElement, attribute: XmlAttribute, known: Attribute | undefined): Value {
  const { name, value } = attribute;
  if (isBoolean(element, attribute, known) && (value === 'true' || value === 'false'))
    return { type: 'boolean', value: value === 'true' };
  if (known?.type === 'integer' && /^(0|[1-9]\d{0,8})$/.test(value)) return { type: 'integer', value: Number(value) };
  if (element.name === 'Prompt' && name === 'attempt' && /^\d+( \d+)*$/.test(value))
    return { type: 'integers', values: value.split(' ').map(Number) };
  if (hasEnum(element.name, name)) {
    const type = enumName(element.name, name);
    if (known?.type === 'some') return { type: 'enums', name: type, values: value.split(/\s+/).filter(Boolean) };
    const listed = known?.type === 'one' ? known.values.includes(value) : voices.has(value);
    // The libraries have no constants for the old true and false here.
    const constant = listed && !(element.name === 'Dial' && /^(true|false)$/.test(value));
    const open = known?.type !== 'one' || known.open === true || !constant;
    return { type: 'enum', name: type, value, constant, ...(open && { open }) };
  }
  if (/method$/i.test(name) && (value === 'GET' || value === 'POST')) return { type: 'method', value };
  return { type: 'string', value, ...(known?.type === 'url' && { url: true }) };
}

/** The value as it stands in XML. */
export function written(value: Value): string {
  return value.type === 'enums' || value.type === 'integers' ? value.values.join(' ') : String(value.value);
}
