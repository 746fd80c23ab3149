import { describe, expect, test } from 'vitest';
import { guide, type RuleGuide } from '../../../src/engines/twiml/guide/index.ts';
import { checkTwiml } from '../../../src/engines/twiml/index.ts';

const rows: [string, RuleGuide][] = Object.entries(guide);

/** What is found in an example, in its place among the documents beside it. */
function found(source: string, { kind = 'voice', path, beside = [] }: RuleGuide) {
  if (path === undefined) return checkTwiml(source, { kind });
  return checkTwiml(source, { kind, path, documents: [{ path, source }, ...beside] });
}

/** One fault that shows in two places. */
const twice: Record<string, string> = { 'crossed-tags': 'unclosed-element', 'unclosed-tag': 'unclosed-element' };

// That every id has a page is a matter of types: a finding's rule is a key of the guide.
describe.each(rows)('%s', (id, rule) => {
  test('is found in its bad example', () => {
    expect(found(rule.bad, rule).map((diagnostic) => diagnostic.rule)).toContain(id);
  });

  test('is all that is wrong with it', () => {
    const others = found(rule.bad, rule).filter((diagnostic) => diagnostic.rule !== id);
    expect(others.filter((diagnostic) => diagnostic.rule !== twice[id])).toEqual([]);
  });

  test('has a good example without any fault', () => {
    expect(found(rule.good, rule)).toEqual([]);
  });

  test('says why in whole sentences', () => {
    expect(rule.title).toMatch(/^[A-Za-z<].*[^.]$/);
    expect(rule.why).toMatch(/^\S[\s\S]{60,}\.$/);
  });
});
