import { expect, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
import { builtPages, groupsOf, samplePages } from './pages.ts';

for (const paths of groupsOf(12, builtPages())) {
  test(`no accessibility problem: ${paths[0]} to ${paths.at(-1)}`, async ({ page }) => {
    test.slow();
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'load' });
      expect.soft(await accessibilityProblems(page), path).toEqual([]);
    }
  });
}

// In the dark only colors differ, and pages of one kind share theirs.
for (const path of samplePages()) {
  test(`no accessibility problem in the dark: ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path, { waitUntil: 'load' });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}
