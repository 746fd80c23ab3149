import { readFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/max/metadata';
import { expect, test } from 'vitest';
import { emergencyPatterns } from '../../../src/engines/phone/data/emergency-numbers.ts';
import { localLengths } from '../../../src/engines/phone/data/local-lengths.ts';
import { planData } from '../../../src/engines/phone/index.ts';
import { ShortNumberInfo, util } from './oracle.ts';

const read = (path: string) => readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

test('the version shown is that of the installed data', () => {
  const { version } = JSON.parse(read('libphonenumber-js/package.json')) as { version: string };
  expect(planData.package).toBe(`libphonenumber-js ${version}`);
  const entry = read('libphonenumber-js/CHANGELOG.md').split(`\n${version} / `)[1] ?? '';
  const [day, month, year] = (entry.split('\n')[0] ?? '').split('.');
  expect(planData.date).toBe(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  expect(entry).toMatch(
    new RegExp(`^[^=]+=+\\s+\\* Updated metadata to version ${planData.version.replaceAll('.', '\\.')}:`),
  );
});

test('the rows are laid out as we read them', () => {
  expect(metadata.version).toBe(4);
});

test('local-only lengths are those of libphonenumber', () => {
  const theirs = util.getSupportedRegions().flatMap((region) => {
    const lengths = util.getMetadataForRegion(region).getGeneralDesc().possibleLengthLocalOnlyArray();
    return lengths.length ? [[region, lengths]] : [];
  });
  expect(localLengths).toEqual(Object.fromEntries(theirs));
});

test('emergency numbers are those of libphonenumber', () => {
  const shortNumbers = ShortNumberInfo.getInstance();
  const wrong: string[] = [];
  for (const region of util.getSupportedRegions()) {
    for (let number = 0; number < 1000; number++) {
      for (const digits of new Set([
        String(number),
        String(number).padStart(2, '0'),
        String(number).padStart(3, '0'),
      ])) {
        const ours = emergencyPatterns[region]?.test(digits) ?? false;
        if (ours !== shortNumbers.isEmergencyNumber(digits, region)) wrong.push(`${region} ${digits}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
