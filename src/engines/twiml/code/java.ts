import { camel, upperSnake } from './names.ts';
import { needsText } from './sdk.ts';
import { doubleQuoted, indent, lineComment } from './strings.ts';
import { written } from './tree.ts';
import type { CodeElement, Value, Writer } from './types.ts';

/** Words of the language that are also names of elements or attributes. */
const reserved = ['break', 'for'];
const method = (name: string) => (reserved.includes(name) ? `${name}_` : camel(name));

/** Java for `com.twilio.sdk:twilio`: builders inside builders. */
export const java: Writer = ({ kind, root }) => {
  const className = kind === 'voice' ? 'VoiceResponse' : 'MessagingResponse';
  const imports = new Set([`com.twilio.twiml.${className}`]);
  collect(root, kind, imports);
  return [
    ...[...imports].sort().map((name) => `import ${name};`),
    '',
    'public class Answer {',
    '    public static void main(String[] args) {',
    ...indent(
      [`${className} response = new ${className}.Builder()`, ...indent(chain(root), '    '), '    .build();'],
      '        ',
    ),
    '',
    '        System.out.println(response.toXml());',
    '    }',
    '}',
    '',
  ].join('\n');
};

function collect(element: CodeElement, kind: string, imports: Set<string>) {
  for (const { value } of element.attributes) {
    if (value.type === 'method') imports.add('com.twilio.http.HttpMethod');
    if (value.type === 'enums' || value.type === 'integers') imports.add('java.util.Arrays');
  }
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    imports.add(`com.twilio.twiml.${kind}.${child.className}`);
    collect(child, kind, imports);
  }
}

/** What is called on the builder of an element. */
function chain(element: CodeElement): string[] {
  const { className, attributes, children } = element;
  const options = attributes.map(({ name, value, known }) => {
    const typed = known && (value.type !== 'enum' || value.constant);
    if (!typed || value.type === 'string') {
      const text = doubleQuoted(written(value));
      return typed ? `.${method(name)}(${text})` : `.option(${doubleQuoted(name)}, ${text})`;
    }
    const several = value.type === 'enums' || value.type === 'integers';
    return `.${method(name)}${several && !name.endsWith('s') ? 's' : ''}(${literal(className, value)})`;
  });
  const inside = children.flatMap((child) => {
    if (child.type === 'comment') return lineComment('//', child.text);
    if (child.type === 'text') return [`.addText(${doubleQuoted(child.text)})`];
    const text = child.text === undefined && !needsText(child) ? '' : doubleQuoted(child.text ?? '');
    const calls = chain(child);
    const open = `.${method(child.name)}(new ${child.className}.Builder(${text})`;
    if (calls.length === 0) return [`${open}.build())`];
    const isPlain = calls.length < 4 && child.children.length === 0;
    if (isPlain) return [`${open}${calls.join('')}.build())`];
    return [open, ...indent(calls, '    '), '    .build())'];
  });
  return [...options, ...inside];
}

function literal(className: string, value: Exclude<Value, { type: 'string' }>): string {
  switch (value.type) {
    case 'method':
      return `HttpMethod.${value.value}`;
    case 'enum':
      return `${className}.${value.name}.${upperSnake(value.value)}`;
    case 'enums':
      return `Arrays.asList(${value.values.map((each) => `${className}.${value.name}.${upperSnake(each)}`).join(', ')})`;
    case 'integers':
      return `Arrays.asList(${value.values.join(', ')})`;
    default:
      return String(value.value);
  }
}
