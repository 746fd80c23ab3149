import { documentAt, resolve } from './address.ts';
import type { AppDocument } from './rules/rule.ts';
import { scan } from './xml/scan.ts';
import { childElements, innerText, type XmlElement } from './xml/tree.ts';

/** An element and all that stand in it, in source order. */
export function* allElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childElements(element)) yield* allElements(child);
}

/** Where an element leads: attribute or text, and the address written there. */
export interface Link {
  element: XmlElement;
  /** The attribute; undefined for the text of <Redirect>. */
  attribute?: string;
  address: string;
}

/** Attributes whose address answers with TwiML. */
const answersWithTwiml = ['action', 'url', 'waitUrl', 'referUrl'];

/** The addresses in one element that are asked for more TwiML. */
export function* linksOf(element: XmlElement): Generator<Link> {
  if (element.name === 'Redirect') yield { element, address: innerText(element) };
  // These two are the far end of a WebSocket.
  if (element.name === 'Stream' || element.name === 'ConversationRelay') return;
  for (const { name, value } of element.attributes)
    if (answersWithTwiml.includes(name) && value) yield { element, attribute: name, address: value };
}

const roots = new WeakMap<AppDocument, XmlElement | undefined>();

/** A document's outermost element. Every document of an app is looked at for each of them: it is read once. */
export function rootOf(document: AppDocument): XmlElement | undefined {
  if (!roots.has(document)) roots.set(document, scan(document.source).root);
  return roots.get(document);
}

const linksIn = new WeakMap<readonly AppDocument[], ReadonlyMap<string, readonly Link[]>>();

/** The links between an app's documents that lead to the one at `path`. Each document asks for its own: all are found once. */
export function linksTo(documents: readonly AppDocument[], path: string): readonly Link[] {
  const links = linksIn.get(documents) ?? linksByTarget(documents);
  linksIn.set(documents, links);
  return links.get(path) ?? [];
}

function linksByTarget(documents: readonly AppDocument[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  for (const document of documents) {
    const root = rootOf(document);
    for (const element of root ? allElements(root) : []) {
      for (const link of linksOf(element)) {
        const target = documentAt(documents, resolve(link.address, document.path))?.path;
        if (target === undefined) continue;
        const others = links.get(target);
        if (others) others.push(link);
        else links.set(target, [link]);
      }
    }
  }
  return links;
}
