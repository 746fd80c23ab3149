import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { builtPages, groupsOf, samplePages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectNoProblem(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
  );
  expect.soft(found, path).toEqual([]);
}

for (const paths of groupsOf(12, builtPages())) {
  test(`no accessibility problem: ${paths[0]} to ${paths.at(-1)}`, async ({ page }) => {
    test.slow();
    for (const path of paths) await expectNoProblem(page, path);
  });
}

// In the dark only colors differ, and pages of one kind share theirs.
for (const path of samplePages()) {
  test(`no accessibility problem in the dark: ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoProblem(page, path);
  });
}
