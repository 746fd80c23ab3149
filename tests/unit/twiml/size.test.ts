import { expect, test } from 'vitest';
import { weigh } from '../weigh.ts';

const [checker, player] = ['src/engines/twiml/check.ts', 'src/engines/twiml/call/index.ts'];

/** Each part is loaded when it is used, so each has to be light by itself. None holds the list of voices. */
test.each([
  ['the checker', 'check.ts', 20_500],
  ['the player of calls', 'call/index.ts', 25_000],
  ['the answers to texts', 'messaging/index.ts', 12_500],
  ['what may be written next', 'complete.ts', 12_500],
])('%s takes at most 25 kB on the wire: %s', async (_, entry, most) => {
  expect(await weigh([`src/engines/twiml/${entry}`])).toBeLessThanOrEqual(most);
});

test('what a page loads for its first call, when the checker is there already', async () => {
  expect((await weigh([checker, player])) - (await weigh([checker]))).toBeLessThanOrEqual(18_000);
});
