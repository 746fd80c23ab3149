import { upperFirst } from './names.ts';
import { doubleQuoted, indent, lineComment } from './strings.ts';
import { written } from './tree.ts';
import { type CodeElement, Inexpressible, type Writer } from './types.ts';

/** Go for `github.com/twilio/twilio-go`: structs inside structs, every value a string. */
export const go: Writer = ({ kind, root }) => {
  const prefix = kind === 'voice' ? 'Voice' : 'Messaging';
  const call = kind === 'voice' ? 'Voice' : 'Messages';
  return [
    'package main',
    '',
    'import (',
    '\t"fmt"',
    '\t"log"',
    '',
    '\t"github.com/twilio/twilio-go/twiml"',
    ')',
    '',
    'func main() {',
    ...indent(withElements(`response, err := twiml.${call}([]twiml.Element{`, root, prefix, '})'), '\t'),
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\tfmt.Println(response)',
    '}',
    '',
  ].join('\n');
};

/** A list of elements, on one line where it is empty. */
function withElements(open: string, element: CodeElement, prefix: string, close: string): string[] {
  const inside = elements(element, prefix);
  return inside.length ? [open, ...indent(inside, '\t'), close] : [open + close];
}

function elements({ name, children }: CodeElement, prefix: string): string[] {
  return children.flatMap((child) => {
    if (child.type === 'comment') return lineComment('//', child.text);
    if (child.type === 'text')
      throw new Inexpressible(`The Go library cannot put text between the elements in <${name}>.`);
    const fields = fieldsOf(child, prefix);
    const type = `&twiml.${prefix}${child.className}`;
    if (fields.length === 0) return [`${type}{},`];
    return [`${type}{`, ...indent(fields, '\t'), '},'];
  });
}

function fieldsOf(element: CodeElement, prefix: string): string[] {
  const { name, attributes, text, textName, children, className } = element;
  if (className.startsWith('Ssml'))
    throw new Inexpressible(`The Go library writes <${name}> with a capital letter, and voices do not know it so.`);
  const fields: [name: string, value: string][] = [];
  const options: string[] = [];
  for (const attribute of attributes) {
    const value = written(attribute.value);
    if (!value)
      throw new Inexpressible(
        `The Go library leaves out ${attribute.name}="" on <${name}>, as it does all empty values.`,
      );
    if (attribute.known && attribute.name !== 'for') fields.push([upperFirst(attribute.name), doubleQuoted(value)]);
    else options.push(`${doubleQuoted(attribute.name)}: ${doubleQuoted(value)}`);
  }
  if (text !== undefined && textName) fields.unshift([upperFirst(textName), doubleQuoted(text)]);
  if (options.length) fields.push(['OptionalAttributes', `map[string]string{${options.join(', ')}}`]);
  // As gofmt has it: values of one line stand in a column.
  const width = Math.max(...fields.map(([field]) => field.length)) + 2;
  const lines = fields.map(([field, value]) => `${`${field}:`.padEnd(width)}${value},`);
  return children.length
    ? [...lines, ...withElements('InnerElements: []twiml.Element{', element, prefix, '},')]
    : lines;
}
