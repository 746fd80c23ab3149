import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isPacked, linkQuery, maxUnpacked, readLink } from '../../src/widgets/kit/packed-state.ts';
import { readState, writeState } from '../../src/widgets/kit/url-state.ts';
import { state } from '../../src/widgets/sms-segments/state.ts';

const defaults = readState(state, '').state;
const long = {
  ...defaults,
  text: 'Your bicycle is ready – fetch it & pay. 🚲\n'.repeat(60),
  referenceBits: 16,
} as const;
const packed = (json: string) => `?z=${deflateRawSync(json).toString('base64url')}`;

test('a short state stays a readable query', async () => {
  const short = { ...defaults, text: 'Hi' };
  expect(await linkQuery(state, short)).toBe('?text=Hi');
  expect(await readLink(state, '?text=Hi')).toEqual({ state: short, refused: [] });
});

test('a long state is packed, and read back whole', async () => {
  const query = await linkQuery(state, long);
  expect(query).toMatch(/^\?z=[\w-]+$/);
  expect(query.length).toBeLessThan(writeState(state, long).length / 5);
  expect(isPacked(query)).toBe(true);
  expect(await readLink(state, query)).toEqual({ state: long, refused: [] });
});

test('nothing is packed that would not be unpacked again', async () => {
  const query = await linkQuery(state, { ...defaults, text: '"'.repeat(maxUnpacked / 2) });
  expect(isPacked(query)).toBe(false);
  expect(query.length).toBeGreaterThan(maxUnpacked);
});

test('a long state in a plain query is read as before', async () => {
  expect(await readLink(state, writeState(state, long))).toEqual({ state: long, refused: [] });
});

test('every key is checked on its own', async () => {
  const search = packed('{"text":"Hi","referenceBits":9,"nobody":1,"__proto__":{"price":"1"}}');
  expect(await readLink(state, search)).toEqual({ state: { ...defaults, text: 'Hi' }, refused: ['referenceBits'] });
});

test.each([
  ['not base64', '?z=***', /damaged/],
  ['not deflated', `?z=${Buffer.from('{"text":"Hi"}').toString('base64url')}`, /damaged/],
  ['empty', '?z=', /damaged/],
  ['not JSON', packed('text=Hi'), /damaged/],
  ['not an object', packed('["Hi"]'), /damaged/],
  ['not UTF-8', `?z=${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')}`, /damaged/],
  ['a bomb', packed(`{"text":"${'a'.repeat(5_000_000)}"}`), /more than this page opens/],
  ['just too large', packed(`{"text":"${'a'.repeat(maxUnpacked)}"}`), /more than this page opens/],
  ['far too long', `?z=${'A'.repeat(2_000_000)}`, /more than this page opens/],
])('a link that is %s is refused in words, and the widget opens as usual', async (_, search, words) => {
  const read = await readLink(state, search, { text: 'As usual' });
  expect(read.state).toEqual({ ...defaults, text: 'As usual' });
  expect(read.damage).toMatch(words);
});

test('a link that was cut off anywhere is refused', async () => {
  const query = await linkQuery(state, long);
  for (let end = 4; end < query.length; end++) {
    const read = await readLink(state, query.slice(0, end));
    expect(read.damage).toMatch(/damaged/);
  }
});
