import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Opened } from '../../src/widgets/e164-formatter/list/session.ts';
import { PhoneNumberFormat, util } from '../unit/phone/oracle.ts';

// Loaded by Node itself: through Vitest's module runner every call between modules would pay for a getter.
const { ListSession }: typeof import('../../src/widgets/e164-formatter/list/session.ts') = createRequire(
  import.meta.url,
)('../../src/widgets/e164-formatter/list/session.ts');

// A number of every region in turn, in international form; each hundredth row is none.
const numbers = util
  .getSupportedRegions()
  .map((region) => util.format(util.getExampleNumber(region), PhoneNumberFormat.INTERNATIONAL));
const rows = Array.from({ length: 100_000 }, (_, i) => `Person ${i},${i % 100 ? numbers[i % numbers.length] : 'none'}`);
const file = new Blob([`Name,Phone\n${rows.join('\n')}`]);

test('a list of 100,000 rows, from file to file', async ({ bench }) => {
  const times = { open: 0, check: 0, download: 0 };
  await bench('open, check, download', async () => {
    const session = new ListSession();
    let start = performance.now();
    const lap = () => {
      const time = performance.now() - start;
      start = performance.now();
      return time;
    };
    const { guess } = (await session.open({ source: file, region: 'GB' })) as Opened;
    times.open = lap();
    const summary = await session.check({ ...guess, region: 'GB' }, () => {});
    times.check = lap();
    expect(summary?.counts.refused).toBe(1000);
    await session.download();
    times.download = lap();
  }).run({ iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 });
  const shown = Object.entries(times).map(([step, time]) => `${step} ${Math.round(time)} ms`);
  console.log(`100,000 rows: ${shown.join(', ')}`);
  // A wide margin above the 5 s of a quiet machine: a bench on a busy one must not fail for that.
  expect(times.open + times.check).toBeLessThan(15_000);
});
