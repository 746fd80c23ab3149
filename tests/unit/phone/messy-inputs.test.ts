import { describe, expect, test } from 'vitest';
import { parsePhone } from '../../../src/engines/phone/index.ts';
import { messyInputs, refusedInputs } from './messy-inputs.ts';

const read = (input: string, region: string) => parsePhone(input, { defaultRegion: region || undefined });

describe('numbers as people write them', () => {
  test.each(messyInputs)('%j in %j is %s', (input, region, e164, extension) => {
    const result = read(input, region);
    expect(result.ok ? [result.e164, result.extension] : result.message).toEqual([e164, extension]);
  });
});

describe('what is no E.164 number', () => {
  test.each(refusedInputs)('%j in %j: %s', (input, region, reason) => {
    const result = read(input, region);
    expect(result.ok ? result.e164 : result.reason).toBe(reason);
  });
});
