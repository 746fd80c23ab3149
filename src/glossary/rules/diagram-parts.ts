import { diagramSchemas } from '../../schemas/diagram.ts';
import type { BodyElement } from '../body.ts';
import { readLiteral } from '../literal.ts';
import type { Rule } from '../rule.ts';
import { inWords } from '../wording.ts';

export const diagramParts: Rule = {
  code: 'diagram-parts',
  title: 'A diagram has the parts that it is drawn from',
  why: 'Each diagram is drawn from lists in its tag: a Ladder from parties and messages, a BitLayout from rows of cells, a Timeline from events. A message can only go between parties that the Ladder names. The keys of each are in src/schemas/diagram.ts.',
  bad: [
    {
      path: 'content/terms/sms.mdx',
      text: `<Ladder title="A text" parties={['Phone', 'Center']} messages={[{ from: 'Phone', to: 'Centre', label: 'Submit' }]} />\n`,
    },
  ],
  good: [
    {
      path: 'content/terms/sms.mdx',
      text: `<Ladder title="A text" parties={['Phone', 'Center']} messages={[{ from: 'Phone', to: 'Center', label: 'Submit' }]} />\n`,
    },
  ],
  *check({ drafts }) {
    for (const { file, body } of drafts) {
      for (const { name, attributes, at } of body.elements) {
        const schema = Object.hasOwn(diagramSchemas, name) && diagramSchemas[name as keyof typeof diagramSchemas];
        const parts = readParts(attributes);
        if (!schema || !parts) continue;
        for (const { path, message } of schema.safeParse(parts, { error: inWords }).error?.issues ?? []) {
          const part = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
          const suggestion = `What <${name}> takes is in src/schemas/diagram.ts.`;
          yield { file, at, message: `<${name}>: ${part ? `${part}: ` : ''}${message}`, suggestion };
        }
      }
    }
  },
};

/** The values of a tag's attributes; undefined where one of them is not a literal. */
function readParts(attributes: BodyElement['attributes']): Record<string, unknown> | undefined {
  const parts = Object.entries(attributes).map(
    ([name, value]) => [name, typeof value === 'object' ? readLiteral(value.code) : value] as const,
  );
  return parts.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(parts);
}
