import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/widgets/kit/url-state.ts';
import { state } from '../../src/widgets/sms-segments/state.ts';

test('reads back what it writes', () => {
  const changed = { text: 'a&b=c ✓', referenceBits: 16, lockingShift: 1, singleShift: 'auto', price: '0.01' } as const;
  const all = { ...readState(state, '').state, ...changed };
  const written = writeState(state, all);
  expect([...new URLSearchParams(written).keys()]).toEqual(Object.keys(changed));
  expect(readState(state, written)).toEqual({ state: all, refused: [] });
});

test('a text that looks like JSON stays text', () => {
  expect(readState(state, '?text=16').state.text).toBe('16');
});

test('names a value it refuses and keeps the others', () => {
  const { state: read, refused } = readState(state, '?text=Hi&referenceBits=9&utm_source=wiki&__proto__=1');
  expect(read.text).toBe('Hi');
  expect(read.referenceBits).toBe(8);
  expect(refused).toEqual(['referenceBits']);
});
