import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/glossary/index.ts';
import { check, overlay, sample } from './sample.ts';

test('the sample has no problems', () => {
  expect(check(sample)).toEqual([]);
});

// The examples on a rule's page are its tests.
describe.each(rules.filter(({ code }) => code !== 'widget-term'))('$code', ({ code, bad, good }) => {
  test('finds what is wrong with the bad example', () => {
    expect(check(overlay(bad)).map((problem) => problem.code)).toContain(code);
  });

  test('takes the good example', () => {
    const found = check(overlay(good)).filter((problem) => problem.code === code);
    expect(found).toEqual([]);
  });
});

test('rules have different codes in kebab case, and say what their pages need', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, title, why, bad, good } of rules) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([title, why, bad.length, good.length]).not.toContain('');
    expect(why).toMatch(/\.$/);
    expect(bad).not.toEqual(good);
  }
});
