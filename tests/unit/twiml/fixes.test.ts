import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guide, type RuleGuide } from '../../../src/engines/twiml/guide/index.ts';
import { applyFix, checkTwiml, type Kind } from '../../../src/engines/twiml/index.ts';
import { scan } from '../../../src/engines/twiml/xml/scan.ts';
import { documents } from './documents.ts';

/** What is found, worst first: faults of the XML, errors, warnings. Notes do not count. */
function badness(source: string, kind: Kind) {
  const found = checkTwiml(source, { kind });
  const count = (severity: string) => found.filter((diagnostic) => diagnostic.severity === severity).length;
  return { faults: scan(source).faults.length, errors: count('error'), warnings: count('warning') };
}

/** Applies the first fix there is until there is none; the number of fixes has a limit, or this would not end. */
function mend(source: string, kind: Kind, each: (before: string, after: string, rule: string) => void): string {
  let mended = source;
  for (let i = 0; i < 100; i++) {
    const found = checkTwiml(mended, { kind }).find(({ fix }) => fix);
    if (!found?.fix) return mended;
    const after = applyFix(mended, found.fix);
    each(mended, after, found.rule);
    mended = after;
  }
  throw new Error(`Fixes do not end: ${JSON.stringify(source)} became ${JSON.stringify(mended)}`);
}

/** Rules whose fix makes an element known. */
const renames = ['unknown-element', 'wrong-kind', 'root-not-response', 'outdated-element'];

function neverWorse(source: string, kind: Kind) {
  const seen = new Set([source]);
  return mend(source, kind, (before, after, rule) => {
    expect(seen.has(after), `${rule} went back: ${after}`).toBe(false);
    seen.add(after);
    const [was, is] = [badness(before, kind), badness(after, kind)];
    // Mending the XML, or the name of an element, shows what stands in it for the first time.
    if (was.faults > 0) return;
    expect(is.faults, `${rule} broke the XML: ${before} became ${after}`).toBe(0);
    if (!renames.includes(rule)) {
      expect(is.errors, `${rule}: ${before} became ${after}`).toBeLessThanOrEqual(was.errors);
      if (is.errors === was.errors)
        expect(is.warnings, `${rule}: ${before} became ${after}`).toBeLessThanOrEqual(was.warnings);
    }
  });
}

const examples: [string, RuleGuide][] = Object.entries(guide);
test.each(examples)('the fixes of a bad %s end, and never make it worse', (_, { bad, kind = 'voice' }) => {
  neverWorse(bad, kind);
});

const names = [
  'Say',
  'Gather',
  'Dial',
  'Number',
  'Message',
  'Body',
  'Play',
  'Hangup',
  'Reject',
  'Sayy',
  'Sms',
  'Redirect',
  'break',
  'Queue',
  'Stream',
  'Connect',
  'Record',
];
const attributes = [
  ' action="/a"',
  ' Action="/a"',
  ' loop="0"',
  ' loop="-1"',
  ' timeout="9999"',
  ' digits="1"',
  ' url="http://a.example/x y"',
  ' url="https://a.example"',
  ' input="speech"',
  ' speechTimeout="auto"',
  ' hints="a"',
  ' enhanced="true"',
  ' transcribe="true"',
  ' maxLength="900"',
  ' voice="women"',
  ' record="tru"',
  ' actionOnEmptyResult="true"',
];
const texts = [
  '',
  '',
  'Hello',
  '202-555-0143',
  '+1 202 555 0143',
  'http://a.example/x',
  'www.a.example/x',
  '/a b',
  '/a\\b',
  'https:/a.example',
  'ftp://a.example',
  '{{x}}',
];
const elementOf = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({
      name: fc.constantFrom(...names),
      attributes: fc.uniqueArray(fc.constantFrom(...attributes), {
        maxLength: 2,
        selector: (text) => text.split('=')[0],
      }),
      text: fc.constantFrom(...texts),
      inside,
    })
    .map(({ name, attributes, text, inside }) => `<${name}${attributes.join('')}>${text}${inside}</${name}>`);
const element = elementOf(elementOf(elementOf(fc.constant(''))));
const kinds = fc.constantFrom<Kind>('voice', 'messaging');

test('in any XML the fixes end, and never make it worse', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 3 }), kinds, (parts, kind) => {
      neverWorse(`<Response>${parts.join('')}</Response>`, kind);
    }),
    { numRuns: 250 },
  );
});

test('in broken documents the fixes end', () => {
  const cut = fc.record({
    document: fc.constantFrom(...documents),
    at: fc.nat(900),
    remove: fc.nat(3),
    insert: fc.constantFrom('', '<', '>', '&', '"', '</Say>', '<Say>', ' x', '<!--', ']]>', '&nbsp;', '='),
  });
  fc.assert(
    fc.property(cut, kinds, ({ document, at, remove, insert }, kind) => {
      const from = at % document.length;
      neverWorse(document.slice(0, from) + insert + document.slice(from + remove), kind);
    }),
    { numRuns: 250 },
  );
});
