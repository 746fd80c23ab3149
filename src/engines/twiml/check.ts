import { type Diagnostic, type Finding, lineIndex } from './diagnostic.ts';
import { allElements } from './links.ts';
import { readTwiml } from './read.ts';
import { unknownElement } from './rules/elements.ts';
import { documentRules, elementRules } from './rules/index.ts';
import { type AppDocument, type Context, schemaAt } from './rules/rule.ts';
import { type Kind, schemas } from './schema/index.ts';

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
  const { kind = 'voice', path, documents = [], voices } = options;
  const { root, stops: findings } = readTwiml(source, kind);
  const report = (finding: Finding) => findings.push(finding);
  if (root?.name === 'Response')
    applyRules({ source, kind, schema: schemas[kind], root, path, documents, voices, report }, findings);

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

function applyRules(context: Context, findings: readonly Finding[]) {
  // What comes later in the source than the last one shown need not be looked for.
  const enough = findings.length + most;
  for (const element of allElements(context.root)) {
    const own = schemaAt(context.schema, element);
    if (own) for (const rule of elementRules) rule(context, element, own);
    else if (element.parent) unknownElement(context, element, element.parent);
    if (findings.length > enough) break;
  }
  for (const rule of documentRules) rule(context);
}
