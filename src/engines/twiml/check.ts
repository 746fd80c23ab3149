import { type Diagnostic, type Finding, lineIndex, shorten } from './diagnostic.ts';
import { allElements } from './links.ts';
import { nearest } from './nearest.ts';
import { notTwiml } from './not-twiml.ts';
import { unknownElement } from './rules/elements.ts';
import { documentRules, elementRules } from './rules/index.ts';
import { type AppDocument, type Context, rename, schemaAt } from './rules/rule.ts';
import { codes } from './schema/codes.ts';
import { type Kind, schemas } from './schema/index.ts';
import { scan } from './xml/scan.ts';
import type { XmlElement } from './xml/tree.ts';

/** More than this says nothing new, and would only be slow to show. */
const most = 200;

export interface CheckOptions {
  /** What the document answers; a call, unless said otherwise. */
  kind?: Kind;
  /** Where it is served, and the app's documents, itself among them: lets it be checked in its place among them. */
  path?: string;
  documents?: readonly AppDocument[];
  /** The voices <Say> has; without them only the form of a voice's name is looked at. See schema/voices.ts. */
  voices?: ReadonlySet<string>;
}

/** What is wrong with a TwiML document, in source order; [] where nothing is. Takes any text at all and never throws. */
export function checkTwiml(source: string, options: CheckOptions = {}): Diagnostic[] {
  const findings: Finding[] = [];
  const other = notTwiml(source);
  if (other) findings.push(other);
  else findAll(source, options, findings);

  const place = lineIndex(source);
  const sorted = findings.sort((a, b) => a.from - b.from);
  const shown = sorted.slice(0, most);
  const next = sorted[most];
  if (next) {
    const { severity, from, to } = next;
    shown.push({ rule: 'more', severity, message: 'What is wrong from here on is not listed.', from, to });
  }
  return shown.map(({ fix, ...finding }) => ({ ...finding, ...(fix && { fix }), ...place(finding.from) }));
}

function findAll(source: string, options: CheckOptions, findings: Finding[]) {
  const { kind = 'voice', path, documents = [], voices } = options;
  const report = (finding: Finding) => findings.push(finding);
  const { root, faults } = scan(source);
  for (const fault of faults) report({ ...fault, providerCode: codes.parseFailure });
  if (!root) return;
  if (root.name !== 'Response') {
    report(wrongRoot(source, root, kind));
    return;
  }
  const context: Context = { source, kind, schema: schemas[kind], root, path, documents, voices, report };
  // What comes later in the source than the last one shown need not be looked for.
  const enough = findings.length + most;
  for (const element of allElements(root)) {
    const own = schemaAt(context.schema, element);
    if (own) for (const rule of elementRules) rule(context, element, own);
    else if (element.parent) unknownElement(context, element, element.parent);
    if (findings.length > enough) break;
  }
  for (const rule of documentRules) rule(context);
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
