import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFix, checkTwiml } from '../../../src/engines/twiml/index.ts';
import { schemas } from '../../../src/engines/twiml/schema/index.ts';
import { documents } from './documents.ts';

const found = (source: string, kind: 'voice' | 'messaging' = 'voice') =>
  checkTwiml(source, { kind }).map(({ rule, severity }) => `${severity} ${rule}`);
const response = (inside: string) => `<Response>${inside}</Response>`;

test.each(documents)('nothing wrong in a right document: %#', (source) => {
  expect(found(source)).toEqual([]);
});

test('line and column, from 1', () => {
  const [first] = checkTwiml('<Response>\r\n  <Say voice="man">Tom & Jerry</Say>\r\n</Response>');
  expect(first).toMatchObject({
    rule: 'unescaped-ampersand',
    providerCode: 12100,
    severity: 'error',
    line: 2,
    column: 24,
  });
});

describe('voice rules', () => {
  test.each([
    ['<Sayy>Hi</Sayy>', 'error unknown-element', 12200],
    ['<say>Hi</say>', 'error unknown-element', 12200],
    ['<Message>Hi</Message>', 'error wrong-kind', 12200],
    ['<Gather action="/m"><Dial>+12025550143</Dial></Gather>', 'error wrong-nesting', 13320],
    ['<Dial><Say>Hi</Say></Dial>', 'error wrong-nesting', 13215],
    ['<Number>+12025550143</Number>', 'error wrong-nesting', 12200],
    ['<Gather action="/m" numdigits="1"/>', 'warning unknown-attribute', 12200],
    ['<Connect><ConversationRelay/></Connect>', 'error missing-attribute', 12200],
    ['<Dial hangupOnStar="yes">+12025550143</Dial>', 'warning bad-value', 13213],
    ['<Dial ringTone="xx">+12025550143</Dial>', 'warning bad-value', 13220],
    ['<Dial timeout="601">+12025550143</Dial>', 'warning bad-value', 13212],
    ['<Pause length="1.5"/>', 'warning bad-value', 13910],
    ['<Pause length="-1"/>', 'warning bad-value', 13910],
    ['<Gather action="/m"><Say loop="x">Hi</Say></Gather>', 'warning bad-value', 13322],
    ['<Gather action="/m" finishOnKey="12"/>', 'warning bad-value', 13310],
    ['<Gather action="/m" input="dtmf voice"/>', 'warning bad-value', 13326],
    ['<Reject reason="Busy"/>', 'warning bad-value', 13810],
    ['<Say language="tlh">Hi</Say>', 'info unlisted-value', 12200],
    ['<Say></Say>', 'warning empty-say', 13520],
    [`<Say>${'a'.repeat(4097)}</Say>`, 'warning long-say', 13521],
    ['<Gather action="/m"><Play digits="1"/></Gather>', 'warning digits-in-gather', 12200],
    ['<Play/>', 'warning empty-play', 12200],
    ['Hello', 'warning stray-text', 12200],
    ['<Hangup/><Say>Hi</Say>', 'warning unreachable-verb', undefined],
    ['<Redirect>/a</Redirect><Say>Hi</Say>', 'warning unreachable-verb', undefined],
    ['<Reject/><Say>Hi</Say>', 'warning unreachable-verb', undefined],
    ['<Say>Hi</Say><Reject/>', 'warning reject-not-first', undefined],
    ['<Gather numDigits="1"/>', 'info gather-without-action', undefined],
    ['<Queue>a</Queue>', 'info disputed-element', undefined],
    ['<Dial callReason="x">+12025550143</Dial>', 'info disputed-attribute', undefined],
    ['<Gather action="/m" input="speech" enhanced="true"/>', 'info outdated-attribute', undefined],
    ['<Refer><Sip url="/a">sip:a@b.example</Sip></Refer>', 'warning unknown-attribute', 12200],
    ['<Sms>Hi</Sms>', 'info outdated-element', undefined],
  ])('%s', (inside, expected, providerCode) => {
    expect(found(response(inside))).toEqual([expected]);
    expect(checkTwiml(response(inside))[0]?.providerCode).toBe(providerCode);
  });

  test.each([
    '<Gather action="/m" timeout="auto"/>',
    '<Record timeout="0"/>',
    '<Play loop="10">a.mp3</Play>',
    '<Play digits="ww12#"/>',
    '<Dial record="true">+12025550143</Dial>',
    '<Gather action="/m" numDigits="{{n}}"/>',
    '<Pay language="en-us"/>',
    '<Say><s>One</s></Say>',
  ])('no objection to %s', (inside) => {
    expect(found(response(inside))).toEqual([]);
  });
});

describe('messaging rules', () => {
  test.each([
    ['<Say>Hi</Say>', 'error wrong-kind', 12200 + 1910],
    ['<Message/>', 'warning empty-message', 14103],
    [`<Message>${'a'.repeat(1601)}</Message>`, 'warning long-message', 14103],
    ['<Message method="PUT">Hi</Message>', 'warning bad-value', 14104],
    ['<Body>Hi</Body>', 'error wrong-nesting', 14110],
  ])('%s', (inside, expected, providerCode) => {
    expect(found(response(inside), 'messaging')).toEqual([expected]);
    expect(checkTwiml(response(inside), { kind: 'messaging' })[0]?.providerCode).toBe(providerCode);
  });

  test('no objection to a reply with media', () => {
    const reply = '<Message><Body>Hi</Body><Media>https://media.example/a.jpg</Media></Message>';
    expect(found(response(reply), 'messaging')).toEqual([]);
  });
});

describe('what is no TwiML at all is named', () => {
  test.each([
    ['', 'empty-document'],
    [' \n', 'empty-document'],
    ['{"a": 1}', 'looks-like-json'],
    ['<!DOCTYPE html><html><body>502</body></html>', 'looks-like-html'],
    ['\u0000\u0001PNG', 'looks-binary'],
    ['Hello there', 'no-markup'],
    [response(`<Say>${'é'.repeat(33_000)}</Say>`), 'too-large'],
    ['<response/>', 'root-not-response'],
  ])('%j', (source, rule) => {
    expect(checkTwiml(source).map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });

  test('5 MB is answered at once', () => {
    const source = response('<Say>a</Say>'.repeat(450_000));
    const start = performance.now();
    expect(found(source)).toEqual(['error too-large']);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('fixes', () => {
  test.each([
    ['<Response><Sayy>Hi</Sayy></Response>', '<Response><Say>Hi</Say></Response>'],
    ['<response><Say>Hi</Say></response>', '<Response><Say>Hi</Say></Response>'],
    ['<Response><Pause Length="2"/></Response>', '<Response><Pause length="2"/></Response>'],
    [
      '<Response><Dial timeout="601">+12025550143</Dial></Response>',
      '<Response><Dial timeout="600">+12025550143</Dial></Response>',
    ],
    ['<Say>Hi</Say><Hangup/>\n', '<Response><Say>Hi</Say><Hangup/></Response>\n'],
    ['<Response>Hi</Response>', '<Response><Say>Hi</Say></Response>'],
    ['<Response><Gather/></Response>', '<Response><Gather action="/menu"/></Response>'],
  ])('%s', (source, mended) => {
    const fix = checkTwiml(source)[0]?.fix;
    expect(fix && applyFix(source, fix)).toBe(mended);
    expect(checkTwiml(mended)).toEqual([]);
  });
});

describe('the schemas', () => {
  const rows = Object.entries(schemas).flatMap(([kind, schema]) =>
    Object.entries(schema).map((row) => ({ kind, schema, row })),
  );
  test.each(rows)('$kind $row.0 names only children that exist', ({ schema, row: [, { children }] }) => {
    expect(children.filter((child) => !Object.hasOwn(schema, child))).toEqual([]);
  });

  test('are whole', () => {
    expect(Object.keys(schemas.voice)).toHaveLength(58);
    expect(Object.values(schemas.voice).flatMap(({ attributes }) => Object.keys(attributes)).length).toBe(290);
  });
});

test('any text gets diagnostics whose ranges lie inside it', () => {
  const part = fc.constantFrom(
    '<Response>',
    '</Response>',
    '<Say>',
    '</Say>',
    '<Gather',
    ' numDigits="0"',
    ' timeout=',
    '>',
    '/>',
    '&',
    'Hi',
    '<Hangup/>',
    '{{x}}',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (source) => {
        for (const { from, to, line, column, message } of checkTwiml(source)) {
          expect(from >= 0 && from <= to && to <= source.length && line >= 1 && column >= 1).toBe(true);
          expect(message).not.toMatch(/undefined|NaN/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('64 kB is checked quickly, and a flood of faults is cut', () => {
  const source = response('<Say voice="man">Tom & Jerry</Say>\n'.repeat(1800));
  const start = performance.now();
  const diagnostics = checkTwiml(source);
  expect(performance.now() - start).toBeLessThan(500);
  expect(diagnostics).toHaveLength(201);
  expect(diagnostics.at(-1)).toMatchObject({ rule: 'more', severity: 'error' });
});
