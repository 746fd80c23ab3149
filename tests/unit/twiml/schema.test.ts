import { describe, expect, test } from 'vitest';
import { checkTwiml } from '../../../src/engines/twiml/index.ts';
import { schemas } from '../../../src/engines/twiml/schema/index.ts';
import type { Attribute, ElementSchema } from '../../../src/engines/twiml/schema/types.ts';
import { voices } from '../../../src/engines/twiml/schema/voices.ts';
import facts from '../../fixtures/twiml-elements.json' with { type: 'json' };

// The fixture holds what the SDK (npm package `twilio` 6.2.0) and the documentation know: children and values, each divided by spaces.
type Facts = Record<string, { children: string; attributes: Record<string, string> }>;
const words = (list: string) => list.split(' ').filter(Boolean);

/** Values that only one of the sources names, and what we take: both documented forms of the same thing. */
const valuesOf = (attribute: Attribute): readonly string[] | undefined =>
  attribute.type === 'one' || attribute.type === 'some'
    ? attribute.values
    : attribute.type === 'boolean'
      ? ['true', 'false']
      : undefined;

/** `Refer>Sip` is <Sip> as it is in <Refer>. */
function find(kind: 'voice' | 'messaging', name: string): ElementSchema | undefined {
  const [parent = '', child] = name.split('>');
  return child ? schemas[kind][parent]?.own?.[child] : schemas[kind][name];
}

describe.each(['voice', 'messaging'] as const)('%s', (kind) => {
  const known: Facts = facts[kind];
  const rows = Object.entries(known);

  test.each(rows)('<%s> takes the same elements inside', (name, { children }) => {
    const expected = words(children).map((child) => child.split('>').at(-1) ?? child);
    expect([...(find(kind, name)?.children ?? [])].sort()).toEqual(expect.arrayContaining(expected.sort()));
  });

  test.each(rows)('<%s> has the same attributes', (name, { attributes }) => {
    expect(Object.keys(find(kind, name)?.attributes ?? {})).toEqual(expect.arrayContaining(Object.keys(attributes)));
  });

  const values = rows.flatMap(([name, { attributes }]) =>
    Object.entries(attributes)
      .filter(([, listed]) => listed)
      .map(([attribute, listed]) => ({ name, attribute, listed })),
  );
  test.each(values)('$name@$attribute takes the same values', ({ name, attribute, listed }) => {
    const own = find(kind, name)?.attributes[attribute];
    const ours = own && valuesOf(own);
    // A free text or a number takes them all.
    if (own && !ours) expect(['text', 'integer', 'pattern']).toContain(own.type);
    else expect(ours).toEqual(expect.arrayContaining(words(listed)));
  });
});

test('a voice is looked up where the list is at hand', () => {
  const say = (voice: string) => `<Response><Say voice="${voice}">Hi</Say></Response>`;
  expect(voices.size).toBe(900);
  expect(checkTwiml(say('Polly.Joanna'), { voices })).toEqual([]);
  expect(checkTwiml(say('Polly.Joana'))).toEqual([]);
  expect(checkTwiml(say('Polly.Joana'), { voices })).toMatchObject([
    { rule: 'unlisted-voice', severity: 'info', providerCode: 13511, fix: { label: 'Write Polly.Joanna' } },
  ]);
});
