import { camel } from './names.ts';
import { statements } from './statements.ts';
import { lineComment, phpString } from './strings.ts';
import { written } from './tree.ts';
import type { CodeElement, Value, Writer } from './types.ts';

/** Methods whose names are not those of their elements. */
const methods: Record<string, string> = { break: 'break_', 'say-as': 'say_As' };

/** PHP for the package `twilio/sdk`. */
export const php: Writer = ({ kind, root }) => {
  const className = kind === 'voice' ? 'VoiceResponse' : 'MessagingResponse';
  return [
    '<?php',
    "require 'vendor/autoload.php';",
    '',
    `use Twilio\\TwiML\\${className};`,
    '',
    `$response = new ${className}();`,
    ...statements(root, {
      comment: (text) => lineComment('//', text.replaceAll('?>', '? >')),
      add: (parent, element, as) => [
        `${as ? `$${as} = ` : ''}$${parent}->${methods[element.name] ?? camel(element.name)}(${args(element)});`,
      ],
      addText: (parent, text) => `$${parent}->append(${phpString(text)});`,
    }),
    '',
    'echo $response;',
    '',
  ].join('\n');
};

/** The library takes the text first, where the element has one, then the attributes. */
function args({ attributes, text, textName }: CodeElement): string {
  const options = attributes.map(({ name, value }) => `${phpString(name)} => ${literal(value)}`);
  const array = options.length ? [`[${options.join(', ')}]`] : [];
  if (!textName) return array.join('');
  return [text === undefined ? 'null' : phpString(text), ...array].join(', ');
}

const literal = (value: Value): string =>
  value.type === 'boolean' || value.type === 'integer' ? String(value.value) : phpString(written(value));
