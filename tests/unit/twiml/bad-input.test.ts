import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, toCode } from '../../../src/engines/twiml/code/index.ts';
import { complete } from '../../../src/engines/twiml/complete.ts';
import {
  type App,
  checkTwiml,
  formatRequest,
  replay,
  runScenario,
  startCall,
} from '../../../src/engines/twiml/index.ts';
import { samples } from '../../../src/engines/twiml/samples/index.ts';
import { app, listenToEnd, requests } from './apps.ts';

const alone = (source: string): App => ({ kind: 'voice', documents: [{ path: '/', source }] });
const program = samples[0]?.documents[0]?.source ?? '';

/** What people paste into a box for TwiML that is none, and the rule that names it. */
const pasted: [string, string, string][] = [
  ...languages.map(({ id, title }): [string, string, string] => {
    const result = toCode(program, id);
    return [`code in ${title}`, result.ok ? result.code : '', 'looks-like-code'];
  }),
  ['JSON that holds a document', JSON.stringify({ twiml: '<Response/>' }), 'looks-like-json'],
  ['a page of a login', '\n<!DOCTYPE html><html><body>Log in</body></html>', 'looks-like-html'],
  ['a line of a log', '[2026-03-01 12:00:00] ERROR 12100 Document parse failure', 'looks-like-log'],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'looks-binary'],
  ['zeros', '\0'.repeat(100), 'looks-binary'],
  ['a phone number', '+12025550143', 'no-markup'],
  ['nothing', ' \n ', 'empty-document'],
  ['5 MB of words', 'word '.repeat(1_000_000), 'too-large'],
  ['5 MB of tags', '<Say>Hi</Say>'.repeat(400_000), 'too-large'],
  [
    '5 MB of bytes',
    Array.from({ length: 5_000_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
    'too-large',
  ],
];

test.each(pasted)('%s is named, and no call is made of it', (_, source, rule) => {
  expect(checkTwiml(source)).toMatchObject([{ rule, severity: 'error', line: 1, column: 1 }]);
  const call = startCall(alone(source));
  expect(call).toMatchObject({ status: 'failed', accepts: [], step: { kind: 'ended' } });
  expect(call.step.says).toContain('The document / cannot be read');
  for (const { id } of languages)
    expect(toCode(source, id)).toMatchObject({ ok: false, message: expect.stringMatching(/.\./) });
});

/** Texts of 60 kB that an algorithm could be slow with: nesting, what is never closed, what almost matches again and again. */
const hard: Record<string, string> = {
  'deep nesting': `${'<Response>'.repeat(2_700)}${'</Response>'.repeat(2_700)}`,
  'open elements': `<Response>${'<Gather>'.repeat(7_000)}`,
  'open brackets': `[${'['.repeat(60_000)}`,
  'a long list': `[${'1,'.repeat(30_000)}"Response"]`,
  'one word': 'a'.repeat(60_000),
  'words of code': 'from import '.repeat(5_000),
  'words of a log': 'error code: '.repeat(5_000),
  'spaces in a tag': `<Say${' '.repeat(60_000)}`,
  'spaces in a value': `<Response><Play>${' a'.repeat(30_000)}</Play></Response>`,
  'sections in sections': `<Response><Say>${'{{#To}}'.repeat(8_000)}</Say></Response>`,
  'hidden sections': `<Response><Say>${'{{#No}}x'.repeat(7_000)}</Say></Response>`,
  'numbers in sections': `<Response><Say>${'{{#e164}}1'.repeat(6_000)}</Say></Response>`,
  'an open tag of a template': `<Response><Say>{{${' '.repeat(60_000)}</Say></Response>`,
  braces: `<Response><Say>${'{'.repeat(60_000)}</Say></Response>`,
};

test.each(Object.entries(hard))('%s takes no time', (_, source) => {
  const began = performance.now();
  checkTwiml(source);
  complete(source, source.length);
  startCall(alone(source));
  for (const { id } of languages) toCode(source, id);
  // Some milliseconds on a quiet machine; what is quadratic takes minutes.
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('a long value at every tag of a template does not fill the memory', () => {
  const call = startCall(alone(`<Response><Say>${'{{A}}'.repeat(10_000)}</Say></Response>`), {
    parameters: { A: '<'.repeat(100_000) },
  });
  expect(call.step).toMatchObject({ kind: 'ended', providerCode: 11750 });
});

test.each(['constructor', 'toString', '__proto__'])('a parameter named %s is one that is missing', (parameter) => {
  const routes = [{ path: '/', parameter, value: '', document: '/missing' }];
  const call = startCall(app({ '/': '<Say>Hi</Say>', '/missing': '<Say>It is missing.</Say>' }, { routes }));
  expect(call.visits).toContainEqual({ route: 0 });
  const result = runScenario(call.app, { name: '', inputs: [], expects: [{ asks: '/', with: { [parameter]: 'x' } }] });
  expect(result.checks[0]?.instead).toContain(`${parameter}=(missing)`);
});

test.each(['https://[', 'http://', '//', 'https://app.example:99999/'])('no request goes to %s', (address) => {
  const call = listenToEnd(startCall(app({ '/': `<Play>${address}</Play><Redirect>${address}</Redirect>` })));
  const [, ...sent] = call.log.flatMap(({ request }) => (request ? formatRequest(request) : []));
  expect(sent).toEqual(Array(2).fill(`Nothing is sent: ${address} is no address.`));
});

describe('calls that would go on for ever end by themselves', () => {
  const wait = '<Say>Please hold.</Say>';
  test.each<[string, Record<string, string>, Partial<App>?]>([
    ['Redirect to itself', { '/': '<Redirect/>' }],
    ['Redirect there and back', { '/': '<Say>a</Say><Redirect>/a</Redirect>', '/a': '<Redirect>/</Redirect>' }],
    ['Redirect with another query each time', { '/': '<Redirect>/?x={{CallSid}}</Redirect>' }],
    ['Gather that asks again', { '/': '<Gather timeout="1"><Say>Press</Say></Gather><Redirect/>' }],
    ['Gather that asks its action without input', { '/': '<Gather timeout="1" actionOnEmptyResult="true"/>' }],
    ['Play without end', { '/': '<Play loop="0">/a.mp3</Play><Say>After</Say>' }],
    ['Say without end that says nothing', { '/': '<Say loop="0"></Say>' }],
    ['Record that is asked again', { '/': '<Record timeout="0" maxLength="1"/>' }],
    [
      'a queue nobody serves',
      { '/': '<Enqueue waitUrl="/w">q</Enqueue>', '/w': wait },
      { peers: [{ outcome: 'no-answer' }] },
    ],
    [
      'a queue that waits in circles',
      { '/': '<Enqueue waitUrl="/w">q</Enqueue>', '/w': `${wait}<Redirect>/w</Redirect>` },
    ],
    [
      'a queue with a sound without end',
      { '/': '<Enqueue waitUrl="/w">q</Enqueue>', '/w': '<Play loop="0">/a.mp3</Play>' },
    ],
    [
      'a queue that is left and entered again',
      { '/': '<Enqueue waitUrl="/w" action="/">q</Enqueue>', '/w': '<Leave/>' },
    ],
    [
      'a conference nobody joins',
      { '/': '<Dial><Conference waitUrl="/w">c</Conference></Dial>', '/w': wait },
      { peers: [{ outcome: 'no-answer' }] },
    ],
    ['a whisper in circles', { '/': '<Dial><Number url="/w">1</Number></Dial>', '/w': '<Redirect>/w</Redirect>' }],
    ['Dial again and again', { '/': '<Dial action="/">+12025550199</Dial>' }, { peers: [{ outcome: 'busy' }] }],
    ['Echo and Connect', { '/': '<Connect action="/"><Stream url="wss://a.example/"/></Connect>' }],
    ['Pay again and again', { '/': '<Pay action="/"/>' }],
  ])('%s', (_, documents, more = {}) => {
    const began = performance.now();
    const call = listenToEnd(startCall(app(documents, more)), 5_000);
    expect(call.step.kind).toBe('ended');
    expect(Number.isFinite(call.clock)).toBe(true);
    expect(requests(call).length).toBeLessThanOrEqual(201);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

test('any text is a document to the player: it never throws, and says why it does not run', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      '<Response>',
      '</Response>',
      '<Say>',
      '</Say>',
      '<Gather ',
      'loop="',
      '>',
      '{{#a}}',
      '{{/a}}',
      '{{{b}}}',
    ),
    fc.constantFrom(
      '<Dial><Number url="/">',
      '<Redirect>',
      '<![CDATA[',
      '<!--',
      '&#0;',
      '\uD800',
      'https://[',
      ' action="',
      '"/>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, wrapped) => {
      const inside = pieces.join('');
      const moments = replay(
        alone(wrapped ? `<Response>${inside}</Response>` : inside),
        Array(10).fill({ type: 'wait' }),
      );
      for (const { step } of moments) {
        expect(step.says).not.toBe('');
        expect(step.says).not.toContain('undefined');
        expect(Number.isFinite(step.duration)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
