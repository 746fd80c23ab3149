import { shorten } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { codes } from '../schema/codes.ts';
import type { Attribute, ElementSchema } from '../schema/types.ts';
import { isName } from '../xml/characters.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { attributeOf, type Context, type ElementRule, isTemplate, list, removeAttribute, replace } from './rule.ts';
import { checkValue } from './values.ts';

/** Attributes that belong to XML itself, not to TwiML. */
const ofXml = /^(xmlns|xml|xsi)(:|$)/;

/** Every attribute is one the element has, with a value it takes, and none that it needs is missing. */
export const attributes: ElementRule = (context, element, own) => {
  for (const attribute of element.attributes) {
    const known = attributeOf(own, attribute.name);
    if (known) knownAttribute(context, element, attribute, known);
    // A name that is none is told already.
    else if (!ofXml.test(attribute.name) && isName(attribute.name)) unknownAttribute(context, element, attribute, own);
  }
  missingAttributes(context, element, own);
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
      fix: removeAttribute(context.source, attribute),
    });
  }
  const hasValue = attribute.to > attribute.nameRange.to;
  if (hasValue && !isTemplate(attribute.value)) checkValue(context, element, attribute, known);
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
    // Not where it is there already: an attribute stands once.
    fix:
      meant && !element.attributes.some(({ name }) => name === meant) ? replace(attribute.nameRange, meant) : undefined,
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
