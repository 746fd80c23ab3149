import { shorten } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { codes } from '../schema/codes.ts';
import type { Attribute, ElementSchema } from '../schema/types.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { type Context, list, type Rule, replace, schemaAt } from './rule.ts';
import { checkValue } from './values.ts';

/** Attributes that belong to XML itself, not to TwiML. */
const ofXml = /^(xmlns|xml|xsi)(:|$)/;

/** Every attribute is one the element has, with a value it takes, and none that it needs is missing. */
export const attributes: Rule = (context) => {
  for (const element of context.elements) {
    const own = schemaAt(context.schema, element);
    if (!own) continue;
    for (const attribute of element.attributes) {
      const known = Object.hasOwn(own.attributes, attribute.name) ? own.attributes[attribute.name] : undefined;
      if (known) knownAttribute(context, element, attribute, known);
      else if (!ofXml.test(attribute.name)) unknownAttribute(context, element, attribute, own);
    }
    missingAttributes(context, element, own);
  }
};

function knownAttribute(context: Context, element: XmlElement, attribute: XmlAttribute, known: Attribute) {
  const at = { severity: 'info', ...attribute.nameRange } as const;
  if (known.known) {
    const [who, whoNot] = known.known === 'sdk only' ? ['SDK', 'documentation'] : ['documentation', 'SDK'];
    context.report({
      ...at,
      rule: 'disputed-attribute',
      message: `The ${who} knows ${attribute.name} on <${element.name}>, the ${whoNot} does not.`,
    });
  }
  if (known.deprecated) {
    context.report({
      ...at,
      rule: 'outdated-attribute',
      message: `${attribute.name} on <${element.name}> should not be used any more.`,
    });
  }
  // A template is filled in later: {{Digits}}.
  if (!attribute.value.includes('{{')) checkValue(context, element, attribute, known);
}

function unknownAttribute({ report }: Context, element: XmlElement, attribute: XmlAttribute, own: ElementSchema) {
  const names = Object.keys(own.attributes);
  const meant = nearest(attribute.name, names);
  const advice = meant
    ? `Did you mean ${meant}?`
    : names.length
      ? `It has ${list(names).replace(/ or (?=[^ ]*$)/, ' and ')}.`
      : 'It has none.';
  report({
    rule: 'unknown-attribute',
    providerCode: codes.schema,
    severity: 'warning',
    message: `<${element.name}> has no attribute ${shorten(attribute.name)}. ${advice}`,
    ...attribute.nameRange,
    ...(meant && { fix: replace(attribute.nameRange, meant) }),
  });
}

function missingAttributes({ report }: Context, element: XmlElement, own: ElementSchema) {
  for (const [name, { required }] of Object.entries(own.attributes)) {
    if (!required || element.attributes.some((attribute) => attribute.name === name)) continue;
    report({
      rule: 'missing-attribute',
      providerCode: codes.schema,
      severity: 'error',
      message: `<${element.name}> needs the attribute ${name}.`,
      ...element.nameRange,
    });
  }
}
