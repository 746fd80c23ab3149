import { snake } from './names.ts';
import { needsText } from './sdk.ts';
import { indent, lineComment, rubyString } from './strings.ts';
import { written } from './tree.ts';
import type { CodeElement, Value, Writer } from './types.ts';

/** Ruby for the gem `twilio-ruby`: what stands inside an element stands in its block. */
export const ruby: Writer = ({ kind, root }) =>
  [
    "require 'twilio-ruby'",
    '',
    `response = Twilio::TwiML::${kind === 'voice' ? 'VoiceResponse' : 'MessagingResponse'}.new do |response|`,
    ...indent(block(root, 'response'), '  '),
    'end',
    '',
    'puts response',
    '',
  ].join('\n');

const block = ({ children }: CodeElement, parent: string): string[] =>
  children.flatMap((child) => {
    if (child.type === 'comment') return lineComment('#', child.text);
    if (child.type === 'text') return [`${parent}.add_text(${rubyString(child.text)})`];
    const name = snake(child.name);
    const given = args(child);
    const call = `${parent}.${name}${given && `(${given})`}`;
    if (child.children.length === 0) return [call];
    // A block inside one of the same name would hide the outer variable.
    const as = name === parent ? `inner_${name}` : name;
    return [`${call} do |${as}|`, ...indent(block(child, as), '  '), 'end'];
  });

/** These two the gem maps by their camel-case names only. */
const camelCase: Record<string, string> = { 'xml:lang': 'xmlLang', 'interpret-as': 'interpretAs' };

function args(element: CodeElement): string {
  const { attributes, text, textName } = element;
  const options = attributes.map((attribute) => `${key(attribute.name)}: ${literal(attribute.value)}`);
  if (needsText(element)) return [rubyString(text ?? ''), ...options].join(', ');
  const named = text === undefined || !textName ? [] : [`${snake(textName)}: ${rubyString(text)}`];
  return [...named, ...options].join(', ');
}

const key = (name: string) => camelCase[name] ?? (name === 'for' ? 'for_' : snake(name));

const literal = (value: Value): string =>
  value.type === 'boolean' || value.type === 'integer' ? String(value.value) : rubyString(written(value));
