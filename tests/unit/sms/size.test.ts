import { expect, test } from 'vitest';
import { weigh } from '../weigh.ts';

test('the engine without its shift tables takes at most 4 kB on the wire', async () => {
  expect(await weigh(['src/engines/sms/index.ts'], ['./shift-tables.ts'])).toBeLessThanOrEqual(4_000);
});
