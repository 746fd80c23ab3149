import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

/** Says what zod would say, in the words of someone who writes an entry. A message of the schema's own wins. */
export function inWords(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kind(issue.expected)}, found ${kind(typeName(issue.input))}.`;
    case 'invalid_value':
      return `${quote(issue.input)} is not one of ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'the text is empty.';
      return `needs at least ${amount(issue.minimum, issue.origin)}${has(issue)}.`;
    case 'too_big':
      return `takes at most ${amount(issue.maximum, issue.origin)}${has(issue)}.`;
    case 'invalid_format':
      return `${quote(issue.input)} is not in the form it has to have${issue.pattern ? `, ${issue.pattern}` : ''}.`;
    default:
      return undefined;
  }
}

const units: Record<string, string> = { string: 'character', array: 'item' };

function amount(count: number | bigint, origin: string) {
  const unit = units[origin];
  return unit ? `${count} ${unit}${count === 1 ? '' : 's'}` : String(count);
}

const has = ({ input }: RawIssue) => (typeof input === 'string' ? ` and has ${input.length}` : '');

const kinds: Record<string, string> = {
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a day',
  undefined: 'nothing',
};

const kind = (type: string) => kinds[type] ?? type;

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value instanceof Date ? 'date' : typeof value;
}

/** A value as it stands in a message: a text in quotes, a list or a group by its kind. */
function quote(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' ? kind(typeName(value)) : String(value);
}
