import { camel } from './names.ts';
import { statements } from './statements.ts';
import { lineComment, quoted } from './strings.ts';
import type { CodeElement, Value, Writer } from './types.ts';

/** JavaScript for the npm package `twilio`. */
export const node: Writer = ({ kind, root }) => {
  const className = kind === 'voice' ? 'VoiceResponse' : 'MessagingResponse';
  return [
    `const { ${className} } = require('twilio').twiml;`,
    '',
    `const response = new ${className}();`,
    ...statements(root, {
      comment: (text) => lineComment('//', text),
      add: (parent, element, as) => [
        `${as ? `const ${as} = ` : ''}${parent}.${camel(element.name)}(${args(element)});`,
      ],
      addText: (parent, text) => `${parent}.addText(${quoted(text)});`,
    }),
    '',
    'console.log(response.toString());',
    '',
  ].join('\n');
};

/** The library takes the attributes first, then the text; a string alone is the text. */
function args({ attributes, text }: CodeElement): string {
  const options = attributes.map(({ name, value }) => `${key(name)}: ${literal(value)}`);
  return [options.length ? `{ ${options.join(', ')} }` : '', text === undefined ? '' : quoted(text)]
    .filter(Boolean)
    .join(', ');
}

const key = (name: string) => (/^\w+$/.test(name) ? name : quoted(name));

function literal(value: Value): string {
  if (value.type === 'boolean' || value.type === 'integer') return String(value.value);
  if (value.type === 'enums') return `[${value.values.map(quoted).join(', ')}]`;
  if (value.type === 'integers') return `[${value.values.join(', ')}]`;
  return quoted(value.value);
}
