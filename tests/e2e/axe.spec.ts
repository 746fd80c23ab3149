import { expect, test } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
import { builtPages } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of builtPages()) {
    test(`no accessibility problem: ${path} ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: 'load' });
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  }
}
