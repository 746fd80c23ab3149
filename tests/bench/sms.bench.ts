import { createRequire } from 'node:module';
import { test } from 'vitest';
import type { SmsOptions } from '../../src/engines/sms/index.ts';
import { slowSegments } from '../unit/sms/standard.ts';

// Loaded by Node itself: through Vitest's module runner every call between modules would pay for a getter.
const require = createRequire(import.meta.url);
const {
  analyzeSms,
  countSegments,
}: typeof import('../../src/engines/sms/index.ts') = require('../../src/engines/sms/index.ts');
const { SegmentedMessage }: typeof import('sms-segments-calculator') = require('sms-segments-calculator');
const { count }: { count: (text: string) => { messages: number } } = require('sms-length');
const { split }: { split: (text: string) => { parts: unknown[] } } = require('split-sms');

/** Every peer by the number of segments it gives. */
const peers: Record<string, (text: string) => number> = {
  'sms-segments-calculator': (text) => new SegmentedMessage(text).segmentsCount,
  'split-sms': (text) => split(text).parts.length,
  'sms-length': (text) => count(text).messages,
};

const english = 'The quick brown fox jumps over the lazy dog. '.repeat(2300);
const brackets = '[{~}] a^b|c\\d '.repeat(7200);
const russian = 'Широкая электрификация южных губерний. '.repeat(2600);
const chinese = '您的验证码是三一四一五九，十分钟内有效。'.repeat(5000);
const families = 'Hello 👨‍👩‍👧‍👦! '.repeat(5600);

/** The first so many units as a string of its own, as a message comes in; a slice of another string is slower to read. */
const first = (length: number, text: string) => Buffer.from(text.slice(0, length)).toString();

// Short texts are taken many at a time, so that the clock's own cost does not count.
const cases: [name: string, text: string, times: number, options?: SmsOptions][] = [
  ['160 GSM-7', first(160, english), 100],
  ['1,600 GSM-7', first(1600, english), 10],
  ['1,600 GSM-7, half of it from the extension table', first(1600, brackets), 10],
  ['1,600 UCS-2', first(1600, russian), 10],
  ['1,600 UCS-2, all of it offenders', first(1600, chinese), 10],
  ['100,000 GSM-7', first(100_000, english), 1],
  ['100,000 UCS-2', first(100_000, russian), 1],
  ['100,000 UCS-2, all of it offenders', first(100_000, chinese), 1],
  ['100,000 UCS-2, graphemes kept whole', first(100_000, families), 1, { keepTogether: 'grapheme' }],
];

for (const [name, text, times, options] of cases) {
  test(`${name}, ${times} at a time`, async ({ bench }) => {
    const repeat = (work: (text: string, options?: SmsOptions) => unknown) => () => {
      for (let i = 0; i < times; i++) work(text, options);
    };
    const others = options ? [] : Object.entries(peers).filter(([peer]) => !isTooSlow(peer, text));
    const works = { analyzeSms, countSegments, ...Object.fromEntries(others) };
    const results = await bench.compare(...Object.entries(works).map(([who, work]) => bench(who, repeat(work))), {
      time: 300,
      warmupTime: 100,
      iterations: 5,
      warmupIterations: 2,
    });
    const rates = Object.keys(works).map((who) => {
      const rate = results.get(who).throughput.mean * times;
      return `${who} ${Math.round(rate).toLocaleString('en-US')}`;
    });
    console.log(`${name}, texts a second: ${rates.join(' · ')}`);
  });
}

/** Its time grows with the square of the length: at 100,000 characters one call takes some twenty seconds. */
const isTooSlow = (peer: string, text: string) => peer === 'sms-segments-calculator' && text.length > 2000;

/** Texts that have something at a border, or a character that is often held for another. */
const awkward: Record<string, string> = {
  'an empty text': '',
  '160 and 161 characters': 'x'.repeat(161),
  'an escape pair on a border': `${'x'.repeat(152)}€${'x'.repeat(200)}`,
  '80 form feeds': '\f'.repeat(80),
  '80 euro signs': '€'.repeat(80),
  'euro signs beside an offender': `Ж${'€'.repeat(69)}`,
  'an emoji on a border': `${'ж'.repeat(66)}😀${'ж'.repeat(66)}`,
  'emoji alone': '😀'.repeat(67),
  'a family on a border': '👨‍👩‍👧‍👦'.repeat(12),
  'small c with cedilla': 'ç'.repeat(71),
  'U+001B': '\u001b'.repeat(71),
  'lone surrogates': '\ud83d'.repeat(71),
  'CR LF': 'ab\r\n'.repeat(40),
};

test('counts of the peers that the standard does not bear out', () => {
  const plain = { encoding: 'auto', referenceBits: 8, keepTogether: 'code-point' } as const;
  for (const [name, text] of [...Object.entries(awkward), ...cases.filter(([, each]) => each.length < 2000)]) {
    const right = slowSegments(text, plain).segments.length;
    const given = Object.entries({ ...peers, 'this engine': countSegments }).map(([peer, segments]) => [
      peer,
      segments(text),
    ]);
    for (const [peer, segments] of given) {
      if (segments !== right) console.log(`${peer}: ${segments} segments for ${name}; right is ${right}.`);
    }
  }
});
