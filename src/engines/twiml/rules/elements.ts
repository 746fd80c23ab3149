import { shorten } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { codes } from '../schema/codes.ts';
import { type Kind, schemas } from '../schema/index.ts';
import type { XmlElement } from '../xml/tree.ts';
import { type Context, type ElementRule, list, rename, schemaOf, wrap } from './rule.ts';

/** Every element has a name the schema knows, and stands where the schema allows it. */
export const elements: ElementRule = (context, element, own) => {
  if (element.parent) nesting(context, element, element.parent);
  if (!own.outdated) return;
  const message = `<${element.name}> should not be used any more. ${own.outdated}`;
  const fix = context.kind === 'messaging' ? rename(element, 'Message') : undefined;
  context.report({ rule: 'outdated-element', severity: 'info', message, ...element.nameRange, fix });
};

/** Says what was meant by an element that the schema does not know. */
export function unknownElement({ kind, schema, report }: Context, element: XmlElement, parent: XmlElement) {
  const other: Kind = kind === 'voice' ? 'messaging' : 'voice';
  const providerCode = kind === 'messaging' && parent.name === 'Response' ? codes.invalidMessagingVerb : codes.schema;
  const finding = { providerCode, severity: 'error', ...element.nameRange } as const;
  if (schemaOf(schemas[other], element.name)) {
    // Words alone are as good read aloud as sent.
    const plain = element.attributes.length === 0 && element.children.every(({ type }) => type === 'text');
    const [spoken, written] = kind === 'messaging' ? ['Say', 'Message'] : ['Message', 'Say'];
    report({
      ...finding,
      rule: 'wrong-kind',
      message: `<${element.name}> belongs in a ${other} document, and this one is checked as ${kind}.`,
      fix: plain && parent.name === 'Response' && element.name === spoken ? rename(element, written) : undefined,
    });
    return;
  }
  const allowed = schemaOf(schema, parent.name)?.children ?? [];
  const fitting = nearest(element.name, allowed);
  const meant = fitting ?? nearest(element.name, Object.keys(schema));
  const advice = meant
    ? ` Did you mean <${meant}>?`
    : allowed.length
      ? ` In <${parent.name}> may stand ${list(allowed)}.`
      : '';
  report({
    ...finding,
    rule: 'unknown-element',
    message: `There is no <${shorten(element.name)}> in ${kind} TwiML.${advice}`,
    fix: fitting === undefined ? undefined : rename(element, fitting),
  });
}

function nesting({ kind, schema, report }: Context, element: XmlElement, parent: XmlElement) {
  const around = schemaOf(schema, parent.name);
  // What stands in an unclosed element may have been meant to stand after it: that fault is told already.
  if (!around || !parent.closed) return;
  if (around.disputed?.includes(element.name)) {
    report({
      rule: 'disputed-element',
      severity: 'info',
      message: `The SDK allows <${element.name}> in <${parent.name}>, the documentation does not.`,
      ...element.nameRange,
    });
  }
  if (around.children.includes(element.name)) return;
  const homes = Object.keys(schema).filter((name) => schema[name]?.children.includes(element.name));
  const wrapper = homes.find((home) => around.children.includes(home) && schemaOf(schema, home)?.kind !== 'ssml');
  const allowed = around.children.length ? `There may stand ${list(around.children)}.` : 'Nothing may stand there.';
  report({
    rule: 'wrong-nesting',
    providerCode: nestingCode(kind, parent.name),
    severity: 'error',
    message: `<${element.name}> may not stand in <${parent.name}>. ${allowed}${homes.length ? ` It belongs in <${list(homes, 4).replace(/, | or /g, (join) => `>${join}<`)}>.` : ''}`,
    ...element.nameRange,
    fix: wrapper === undefined ? undefined : wrap(element, wrapper),
  });
}

function nestingCode(kind: Kind, parent: string): number {
  if (parent === 'Gather') return codes.nestedInGather;
  if (parent === 'Dial') return codes.nestedInDial;
  return kind === 'messaging' && parent === 'Response' ? codes.invalidMessagingVerb : codes.schema;
}
