import { shorten } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { valueCode } from '../schema/codes.ts';
import type { Attribute } from '../schema/types.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { type Context, list, replace } from './rule.ts';

/** Reports a value that the attribute does not take. */
export function checkValue({ report }: Context, element: XmlElement, attribute: XmlAttribute, known: Attribute) {
  const { name, value, valueRange } = attribute;
  const wrong = problem(value, known);
  if (!wrong) return;
  report({
    rule: wrong.open ? 'unlisted-value' : 'bad-value',
    providerCode: valueCode(element.name, name, element.parent?.name),
    severity: wrong.open ? 'info' : 'warning',
    message: `${name}="${shorten(value)}" on <${element.name}>: ${wrong.says}`,
    ...valueRange,
    ...(wrong.meant !== undefined && { fix: replace(valueRange, wrong.meant) }),
  });
}

interface Problem {
  says: string;
  meant?: string | undefined;
  open?: true | undefined;
}

function problem(value: string, known: Attribute): Problem | undefined {
  switch (known.type) {
    case 'boolean':
      return among(value, ['true', 'false']);
    case 'one': {
      const found = known.anyCase ? value.toLowerCase() : value;
      const values = known.anyCase ? known.values.map((each) => each.toLowerCase()) : known.values;
      if (values.includes(found)) return undefined;
      const wrong = among(value, known.values);
      return known.open
        ? { ...wrong, says: `not among the values known here.${didYouMean(wrong?.meant)}`, open: true }
        : wrong;
    }
    case 'some': {
      const parts = value.split(/\s+/).filter(Boolean);
      const wrong = parts.find((part) => !known.values.includes(part));
      if (wrong === undefined) return undefined;
      const meant = nearest(wrong, known.values);
      return {
        says: `each part must be ${list(known.values)}, with spaces between.${didYouMean(meant)}`,
        meant: meant && parts.map((part) => (part === wrong ? meant : part)).join(' '),
      };
    }
    case 'integer':
      return known.also === value ? undefined : integerProblem(value, known.min, known.max);
    case 'pattern':
      return known.pattern.test(value) ? undefined : { says: `must be ${known.says}.` };
    default:
      return undefined;
  }
}

function among(value: string, values: readonly string[]): Problem | undefined {
  if (values.includes(value)) return undefined;
  const meant = nearest(value, values);
  return { says: `must be ${list(values)}.${didYouMean(meant)}`, meant };
}

function integerProblem(value: string, min?: number, max?: number): Problem | undefined {
  const number = Number(value);
  const whole = /^-?\d+$/.test(value);
  if (whole && number >= (min ?? 0) && number <= (max ?? Infinity)) return undefined;
  const range = max === undefined ? `of ${min ?? 0} or more` : `from ${min ?? 0} to ${max}`;
  const limit = whole && max !== undefined && number > max ? max : min;
  return { says: `must be a whole number ${range}.`, meant: whole && limit !== undefined ? String(limit) : undefined };
}

const didYouMean = (meant: string | undefined) => (meant === undefined ? '' : ` Did you mean "${meant}"?`);
