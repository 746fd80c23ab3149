import { expect, test } from 'vitest';
import { checkTwiml } from '../../src/engines/twiml/index.ts';
import { documents } from '../unit/twiml/documents.ts';
import { largest } from '../unit/twiml/largest.ts';

/** Milliseconds for one check: the fastest of many, because a busy machine is slow in its own time. */
function fastest(source: string): number {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    checkTwiml(source);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('a normal document in under 1 ms', () => {
  const slowest = Math.max(...documents.map(fastest));
  console.log(`normal document: ${slowest.toFixed(3)} ms at most`);
  expect(slowest).toBeLessThan(1);
});

test.each(Object.entries(largest))('64 kB of %s in under 20 ms', (name, source) => {
  const time = fastest(source);
  console.log(`64 kB of ${name}: ${time.toFixed(1)} ms`);
  // Three times the 20 ms of a quiet machine: a bench on a busy one must not fail for that.
  expect(time).toBeLessThan(60);
});
