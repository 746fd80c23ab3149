import { snake } from './names.ts';
import { needsText } from './sdk.ts';
import { statements } from './statements.ts';
import { lineComment, quoted } from './strings.ts';
import { written } from './tree.ts';
import type { CodeElement, Value, Writer } from './types.ts';

/** Words of the language that are also names of elements or attributes. */
const reserved = ['from', 'for', 'break'];
const identifier = (name: string) => (reserved.includes(snake(name)) ? `${snake(name)}_` : snake(name));

/** Python for the package `twilio`. */
export const python: Writer = ({ kind, root }) => {
  const className = kind === 'voice' ? 'VoiceResponse' : 'MessagingResponse';
  return [
    `from twilio.twiml.${snake(className)} import ${className}`,
    '',
    `response = ${className}()`,
    ...statements(root, {
      comment: (text) => lineComment('#', text),
      add: (parent, element, as) => [`${as ? `${as} = ` : ''}${parent}.${identifier(element.name)}(${args(element)})`],
      addText: (parent, text) => `${parent}.append(${quoted(text)})`,
    }),
    '',
    'print(response)',
    '',
  ].join('\n');
};

function args(element: CodeElement): string {
  const { attributes } = element;
  const text = element.text ?? (needsText(element) ? '' : undefined);
  const options = attributes.map(({ name, value }) => `${identifier(name)}=${literal(value)}`);
  return [...(text === undefined ? [] : [quoted(text)]), ...options].join(', ');
}

function literal(value: Value): string {
  if (value.type === 'boolean') return value.value ? 'True' : 'False';
  return value.type === 'integer' ? String(value.value) : quoted(written(value));
}
