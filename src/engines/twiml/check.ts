import { type Diagnostic, type Finding, lineIndex, shorten } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import { notTwiml } from './not-twiml.ts';
import { rules } from './rules/index.ts';
import { rename } from './rules/rule.ts';
import { codes } from './schema/codes.ts';
import { type Kind, schemas } from './schema/index.ts';
import { scan } from './xml/scan.ts';
import { childElements, type XmlElement } from './xml/tree.ts';

/** More than this says nothing new, and would only be slow to show. */
const most = 200;

/**
 * What is wrong with a TwiML document, in source order; [] where nothing is. Takes any text at all and never throws.
 * A document is checked as voice TwiML unless `kind` says otherwise.
 */
export function checkTwiml(source: string, { kind = 'voice' }: { kind?: Kind } = {}): Diagnostic[] {
  const findings: Finding[] = [];
  const other = notTwiml(source);
  if (other) findings.push(other);
  else findAll(source, kind, (finding) => findings.push(finding));

  const place = lineIndex(source);
  const sorted = findings.sort((a, b) => a.from - b.from);
  const shown = sorted.slice(0, most);
  const next = sorted[most];
  if (next) {
    const left = (sorted.length - most).toLocaleString('en');
    shown.push({
      rule: 'more',
      severity: next.severity,
      message: `${left} more from here on are not listed.`,
      from: next.from,
      to: next.to,
    });
  }
  return shown.map((finding) => ({ ...finding, ...place(finding.from) }));
}

function findAll(source: string, kind: Kind, report: (finding: Finding) => void) {
  const { root, faults } = scan(source);
  for (const fault of faults) report({ ...fault, providerCode: codes.parseFailure });
  if (!root) return;
  if (root.name !== 'Response') {
    report(wrongRoot(source, root, kind));
    return;
  }
  const context = { source, kind, schema: schemas[kind], root, elements: [...allElements(root)], report };
  for (const rule of rules) rule(context);
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
  if (!schemas[kind]['Response']?.children.includes(root.name)) return { ...finding, message };
  const end = source.trimEnd().length;
  const edits = [
    { from: root.from, to: root.from, text: '<Response>' },
    { from: end, to: end, text: '</Response>' },
  ];
  return { ...finding, message, fix: { label: 'Put <Response> around it', edits } };
}

function* allElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childElements(element)) yield* allElements(child);
}
