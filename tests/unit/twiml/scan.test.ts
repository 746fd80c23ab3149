import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../src/engines/twiml/diagnostic.ts';
import { scan } from '../../../src/engines/twiml/xml/scan.ts';
import { childElements, innerText } from '../../../src/engines/twiml/xml/tree.ts';
import { documents } from './documents.ts';
import { mutated, pieces } from './mutated.ts';

const rulesOf = (source: string) => scan(source).faults.map(({ rule }) => rule);

/** What a strict, independent parser says of the same source. */
const isWellFormed = (source: string) => {
  try {
    parseXml(source);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where the two differ on purpose: TwiML has no document type, and the depth is capped; the peer also checks the
 * value of xml:space, which is a question of validity, and takes a declaration without the space that XML 1.0 wants
 * before "standalone" (production 32).
 */
const differsOnPurpose = (source: string) =>
  /<!DOCTYPE|xml:space/i.test(source) ||
  /^\uFEFF?<\?xml[^>]*["']standalone/.test(source) ||
  rulesOf(source).some((rule) => rule === 'too-deep');

describe('agrees with a strict parser', () => {
  test.each(documents)('on a real document: %#', (source) => {
    expect(rulesOf(source)).toEqual([]);
    expect(isWellFormed(source)).toBe(true);
  });

  test('on mutated documents', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        if (differsOnPurpose(source)) return;
        expect(rulesOf(source).length === 0, source).toBe(isWellFormed(source));
      }),
      { numRuns: 4000 },
    );
  });

  test('on soups of markup', () => {
    const soup = fc.array(fc.constantFrom('a', '<a>', '</a>', '<b c="d"/>', ...pieces), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(soup, (parts) => {
        const source = `<r>${parts.join('')}</r>`;
        if (differsOnPurpose(source)) return;
        expect(rulesOf(source).length === 0, source).toBe(isWellFormed(source));
      }),
      { numRuns: 4000 },
    );
  });
});

describe('finds each fault, where it is', () => {
  test.each([
    ['unescaped-ampersand', '<r>a & b</r>', '&'],
    ['unescaped-ampersand', '<r u="?a=1&b=2"/>', '&'],
    ['unknown-entity', '<r>&nbsp;</r>', '&nbsp;'],
    ['bad-character-reference', '<r>&#0;</r>', '&#0;'],
    ['bad-character', '<r>\u0001</r>', '\u0001'],
    ['stray-less-than', '<r>1 < 2</r>', '<'],
    ['unclosed-element', '<r><Say>Hi</r>', '<Say>'],
    ['unclosed-element', '<r>', '<r>'],
    ['crossed-tags', '<r><a><b></a></b></r>', '</b>'],
    ['stray-end-tag', '<r></Pause></r>', '</Pause>'],
    ['mismatched-end-tag', '<r><Say>Hi</say></r>', '</say>'],
    ['unclosed-tag', '<r><Hangup</r>', '<Hangup'],
    ['bad-name', '<r><1a></1a></r>', '1a'],
    ['duplicate-attribute', '<r a="1" a="2"/>', 'a="2"'],
    ['attribute-without-value', '<r muted/>', 'muted'],
    ['unquoted-value', '<r a=1/>', '1'],
    ['unclosed-value', '<r a="1></r>', '"1'],
    ['less-than-in-value', '<r a="1<2"/>', '<'],
    ['missing-space', '<r a="1"b="2"/>', 'b'],
    ['bad-tag', '<r ="1"/>', '="1"'],
    ['text-after-root', '<r/> bye', 'bye'],
    ['text-before-root', 'hello <r/>', 'hello '],
    ['second-root', '<r/><s/>', '<s/>'],
    ['late-declaration', '\n<?xml version="1.0"?><r/>', '<?xml version="1.0"?>'],
    ['bad-declaration', '<?xml encoding="UTF-8"?><r/>', '<?xml encoding="UTF-8"?>'],
    ['doctype', '<!DOCTYPE r [<!ENTITY a "b">]><r/>', '<!DOCTYPE r [<!ENTITY a "b">]>'],
    ['dashes-in-comment', '<r><!-- a -- b --></r>', '<!-- a -- b -->'],
    ['unclosed-comment', '<r><!-- a </r>', '<!--'],
    ['unclosed-cdata', '<r><![CDATA[ a </r>', '<![CDATA['],
    ['unclosed-instruction', '<r><?a </r>', '<?'],
    ['cdata-end-in-text', '<r>]]></r>', ']]>'],
    ['no-root', '<!-- nothing -->', ''],
  ])('%s in %s', (rule, source, marked) => {
    const fault = scan(source).faults.find((found) => found.rule === rule);
    expect(fault && source.slice(fault.from, fault.to)).toBe(marked);
  });

  test('several in one pass', () => {
    expect(rulesOf('<r><Say>a & b</Say><Say loop=2>c</Say><Play>x</play></r>')).toEqual([
      'unescaped-ampersand',
      'unquoted-value',
      'mismatched-end-tag',
    ]);
  });

  test('no document type, so no entity grows', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>';
    expect(rulesOf(bomb)).toEqual(['doctype', 'unknown-entity']);
  });
});

test('a fix mends what it was offered for', () => {
  const broken = [
    '<r>a & b < c &nbsp; &#0;</r>',
    '<r><a><b>x</a></b></r>',
    '<r a=1 a="2" muted b="x"c="y"><Hangup</r>',
    '<r u="?a&b"><Say>Hi</say></r> bye',
    '\n<?xml version="1.0"?><r/>',
    '<r><!-- a -- b ---></r>',
    '<r><a><b><c>',
    '<r><Say voice="man>Hi</Say></r>',
    '<r><!-- a ',
  ];
  for (const source of broken) {
    let mended = source;
    for (let i = 0; i < 20; i++) {
      const fix = scan(mended).faults.find((fault) => fault.fix)?.fix;
      if (!fix) break;
      mended = applyFix(mended, fix);
    }
    expect(isWellFormed(mended), `${source} became ${mended}`).toBe(true);
  }
});

test('reads the tree with exact ranges', () => {
  const source = '<r>\n  <Say voice="a&amp;b">1 &lt; 2<![CDATA[ <3]]></Say>\n</r>';
  const { root } = scan(source);
  const say = root && childElements(root)[0];
  if (!say) throw new Error('no <Say>');
  expect(innerText(say)).toBe('1 < 2 <3');
  expect(source.slice(say.from, say.to)).toBe('<Say voice="a&amp;b">1 &lt; 2<![CDATA[ <3]]></Say>');
  expect(say.attributes[0]).toMatchObject({ name: 'voice', value: 'a&b' });
});

describe('never throws and stays linear', () => {
  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        for (const { from, to } of scan(source).faults) expect(from <= to && to <= source.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '<',
    '<a',
    '<a>',
    '</a>',
    '&',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE',
    '<a b="',
    "<a b='>",
    '<?',
    ']]>',
    '<a><b></a>',
    '<!',
    '\0',
  ])('%s: twice the source takes no more than about twice the time', (piece) => {
    const time = (length: number) => {
      const source = piece.repeat(length / piece.length);
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        scan(source);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    time(65_536);
    // Quadratic time would be 16 times as much; a millisecond is what the clock and a busy machine may add.
    expect(time(262_144)).toBeLessThan(10 * time(65_536) + 1);
  });
});
