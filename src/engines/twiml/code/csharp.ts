import { camel, pascal, upperFirst } from './names.ts';
import { statements } from './statements.ts';
import { doubleQuoted, lineComment } from './strings.ts';
import { written } from './tree.ts';
import type { CodeElement, Value, Writer } from './types.ts';

/** C# for the package `Twilio`. */
export const csharp: Writer = ({ kind, root }) => {
  const className = kind === 'voice' ? 'VoiceResponse' : 'MessagingResponse';
  const lines = statements(root, {
    comment: (text) => lineComment('//', text),
    add(parent, element, as) {
      const options = element.attributes.filter(({ known }) => !known);
      if (as) return [`var ${as} = new ${element.className}(${args(element)});`, ...setOptions(as, options)];
      if (options.length === 0) return [`${parent}.${upperFirst(camel(element.name))}(${args(element)});`];
      const [first, ...others] = options.map(({ name, value }) => option(name, value));
      return [`${parent}.Append(new ${element.className}(${args(element)})${first}${others.join('')});`];
    },
    addText: (parent, text) => `${parent}.AddText(${doubleQuoted(text)});`,
    after: (parent, as) => [`${parent}.Append(${as});`],
  });
  const code = lines.join('\n');
  return [
    'using System;',
    ...(code.includes('new List<') ? ['using System.Collections.Generic;'] : []),
    'using Twilio.TwiML;',
    `using Twilio.TwiML.${upperFirst(kind)};`,
    '',
    `var response = new ${className}();`,
    ...lines,
    '',
    'Console.WriteLine(response.ToString());',
    '',
  ].join('\n');
};

const option = (name: string, value: Value) => `.SetOption(${doubleQuoted(name)}, ${doubleQuoted(written(value))})`;

const setOptions = (variable: string, options: CodeElement['attributes']) =>
  options.map(({ name, value }) => `${variable}${option(name, value)};`);

function args({ className, attributes, text, textName }: CodeElement): string {
  const known = attributes.filter((attribute) => attribute.known);
  const options = known.map(({ name, value }) => `${parameter(name)}: ${literal(className, value)}`);
  const first = text === undefined ? [] : [textName?.endsWith('rl') ? uri(text) : doubleQuoted(text)];
  return [...first, ...options].join(', ');
}

const parameter = (name: string) => (name === 'for' ? 'for_' : camel(name));

const uri = (address: string) =>
  `new Uri(${doubleQuoted(address)}${/^[a-z][a-z0-9+.-]*:/i.test(address) ? '' : ', UriKind.Relative'})`;

function literal(className: string, value: Value): string {
  const constant = (name: string, each: string) => `${className}.${name}Enum.${pascal(each)}`;
  switch (value.type) {
    case 'string':
      return value.url ? uri(value.value) : doubleQuoted(value.value);
    case 'method':
      return `Twilio.Http.HttpMethod.${pascal(value.value)}`;
    case 'enum':
      // A string becomes one of the type by itself, whether or not there is a constant for it.
      return value.open ? doubleQuoted(value.value) : constant(value.name, value.value);
    case 'enums': {
      const values = value.values.map((each) => constant(value.name, each));
      return `new List<${className}.${value.name}Enum> { ${values.join(', ')} }`;
    }
    case 'integers':
      return `new List<int> { ${value.values.join(', ')} }`;
    default:
      return String(value.value);
  }
}
