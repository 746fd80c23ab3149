import { expect, test } from 'vitest';
import { findTrack, inReadingOrder } from '../../src/schemas/track.ts';

test('lessons are read by their number, not by the order they were found in', () => {
  const lessons = [10, 2, 1].map((order) => ({ track: 'apis', order }));
  expect(inReadingOrder(lessons).map(({ order }) => order)).toEqual([1, 2, 10]);
});

test('a track that does not exist is answered with those that do', () => {
  expect(() => findTrack('api')).toThrow(/no track is called "api".*has: apis/);
  expect(() => findTrack('constructor')).toThrow(/no track is called "constructor"/);
});
