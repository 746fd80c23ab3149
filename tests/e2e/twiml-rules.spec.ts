import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { guide } from '../../src/engines/twiml/guide/index.ts';
import { scan } from '../../src/engines/twiml/xml/scan.ts';
import { documents } from '../unit/twiml/documents.ts';
import { mutated } from '../unit/twiml/mutated.ts';

const onPurpose = ['too-deep', 'bad-declaration', 'late-declaration', 'less-than-in-value'];

/**
 * Where the browser's parser and ours differ on purpose: TwiML has no document type; depth is capped; a browser's DOM has
 * namespaces, so a colon in a name must have its prefix declared; libxml takes an encoding it does not know, or none, as
 * fatal, and a version that is not 1.x likewise; and a string in a browser cannot hold half a surrogate pair. Chromium takes
 * a < in a value, which XML 1.0 forbids (production 10) and the strict parser of the unit tests refuses.
 */
const differs = (source: string) =>
  /<!DOCTYPE|[\w"']:[\w=]|xmlns|[\uD800-\uDFFF]/i.test(source.replace(/https?:|wss:/g, '')) ||
  /<\?xml[^>]*(encoding|version)/.test(source.slice(1)) ||
  scan(source).faults.some(({ rule }) => onPurpose.includes(rule));

test('the browser’s own parser agrees on what is well-formed', async ({ page }) => {
  await page.goto('/twiml-rules/');
  const sources = [
    ...documents,
    ...Object.values(guide).flatMap(({ bad, good }) => [bad, good]),
    ...fc.sample(mutated, { numRuns: 1500, seed: 1 }),
  ].filter((source) => !differs(source));
  const verdicts = await page.evaluate(
    (all) =>
      all.map(
        (source) => !new DOMParser().parseFromString(source, 'text/xml').getElementsByTagName('parsererror').length,
      ),
    sources,
  );
  const disagreements = sources.filter((source, i) => (scan(source).faults.length === 0) !== verdicts[i]);
  expect(disagreements.slice(0, 5)).toEqual([]);
  expect(sources.length).toBeGreaterThan(800);
});

test('every rule has a page, with what breaks it and what does not', async ({ page }) => {
  await page.goto('/twiml-rules/');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(Object.keys(guide).length);
  await page.getByRole('link', { name: 'An & is written &amp;' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An & is written &amp;');
  await expect(page.getByText('The provider logs it as 12100.')).toBeVisible();
  await expect(page.locator('pre')).toHaveCount(2);
});
