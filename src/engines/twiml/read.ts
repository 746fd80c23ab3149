import { type Finding, shorten } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import { notTwiml } from './not-twiml.ts';
import { rename } from './rules/rule.ts';
import { codes } from './schema/codes.ts';
import { type Kind, verbs } from './schema/verbs.ts';
import { scan } from './xml/scan.ts';
import type { XmlElement } from './xml/tree.ts';

export interface Read {
  /** The outermost element, as far as there is one, whatever its name. */
  root?: XmlElement;
  /** What stops the provider from running the document, in source order; [] where nothing does. */
  stops: Finding[];
}

/** Reads a document as far as the provider does before it runs it. Takes any text at all and never throws. */
export function readTwiml(source: string, kind: Kind): Read {
  const other = notTwiml(source);
  if (other) return { stops: [other] };
  const { root, faults } = scan(source);
  const stops = faults.map((fault) => ({ ...fault, providerCode: codes.parseFailure }));
  if (!root) return { stops };
  return { root, stops: root.name === 'Response' ? stops : [...stops, wrongRoot(source, root, kind)] };
}

/** A misspelt root is renamed; verbs without one are wrapped. */
function wrongRoot(source: string, root: XmlElement, kind: Kind): Finding {
  const finding = {
    rule: 'root-not-response',
    providerCode: codes.rootNotResponse,
    severity: 'error',
    ...root.nameRange,
  } as const;
  const meant = nearest(root.name, ['Response']);
  const message = `The outermost element must be <Response>, exactly so written; here it is <${shorten(root.name)}>.`;
  if (meant) return { ...finding, message, fix: rename(root, meant) };
  if (!verbs[kind].includes(root.name)) return { ...finding, message };
  const end = source.trimEnd().length;
  const edits = [
    { from: root.from, to: root.from, text: '<Response>' },
    { from: end, to: end, text: '</Response>' },
  ];
  return { ...finding, message, fix: { label: 'Put <Response> around it', edits } };
}
