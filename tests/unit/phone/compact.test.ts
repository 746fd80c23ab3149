import metadata from 'libphonenumber-js/max/metadata';
import { expect, test } from 'vitest';
import { compactPlans } from '../../../src/engines/phone/data/compact.ts';
import { readPlan } from '../../../src/engines/phone/plan.ts';

const rows = (plans: typeof metadata) =>
  Object.entries({ ...plans.countries, ...plans.nonGeographic }) as unknown as [
    string,
    Parameters<typeof readPlan>[1],
  ][];

test('a compact plan is read as the package’s own', () => {
  const compact = new Map(rows(compactPlans(metadata)));
  for (const [region, row] of rows(metadata)) {
    expect(readPlan(region, compact.get(region) ?? []), region).toEqual(readPlan(region, row));
  }
  expect(compact.size).toBe(rows(metadata).length);
});

test('the codes left out are those that one region’s row has', () => {
  const made = compactPlans(metadata);
  expect(made.version).toBe(metadata.version);
  for (const [code, regions] of Object.entries(metadata.country_calling_codes)) {
    const kept = made.country_calling_codes[code as keyof typeof made.country_calling_codes];
    if (regions.length > 1) expect(kept).toEqual(regions);
    else expect([kept, made.countries[regions[0] as keyof typeof made.countries]?.[0]]).toEqual([undefined, code]);
  }
});
