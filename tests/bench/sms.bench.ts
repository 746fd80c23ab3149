import { createRequire } from 'node:module';
import { test } from 'vitest';
import type { SmsOptions } from '../../src/engines/sms/index.ts';

// Loaded by Node itself: through Vitest's module runner every call between modules would pay for a getter.
const { analyzeSms, countSegments }: typeof import('../../src/engines/sms/index.ts') = createRequire(import.meta.url)(
  '../../src/engines/sms/index.ts',
);

const english = 'The quick brown fox jumps over the lazy dog. '.repeat(2300);
const brackets = '[{~}] a^b|c\\d '.repeat(7200);
const russian = 'Широкая электрификация южных губерний. '.repeat(2600);
const families = 'Hello 👨‍👩‍👧‍👦! '.repeat(5600);

// Short texts are taken a thousand at a time, so that the clock's own cost does not count.
const cases: [name: string, text: string, times: number, options?: SmsOptions][] = [
  ['160 GSM-7', english.slice(0, 160), 1000],
  ['1,600 GSM-7', english.slice(0, 1600), 1000],
  ['1,600 GSM-7, half of it from the extension table', brackets.slice(0, 1600), 1000],
  ['1,600 UCS-2', russian.slice(0, 1600), 1000],
  ['100,000 GSM-7', english.slice(0, 100_000), 1],
  ['100,000 UCS-2', russian.slice(0, 100_000), 1],
  ['100,000 UCS-2, graphemes kept whole', families.slice(0, 100_000), 1, { keepTogether: 'grapheme' }],
];

for (const [name, text, times, options] of cases) {
  test(`${name}, ${times} at a time`, async ({ bench }) => {
    const repeat = (work: (text: string, options?: SmsOptions) => unknown) => () => {
      for (let i = 0; i < times; i++) work(text, options);
    };
    await bench.compare(bench('analyzeSms', repeat(analyzeSms)), bench('countSegments', repeat(countSegments)));
  });
}
