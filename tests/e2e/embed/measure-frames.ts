/**
 * Writes down how high frames are: `frameHeights` in src/widgets/registry.ts and `termHeights` in src/embed/sizes.ts.
 *
 *     npm run build && npm run measure:frames
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { measuredWidths } from '../../../src/embed/sizes.ts';
import { widgets } from '../../../src/widgets/registry.ts';
import { browserPath } from '../browser.ts';
import { serveSite } from '../static-server.ts';

const project = join(import.meta.dirname, '../../..');
const dist = join(project, 'dist');

/** The heights of a frame's content at each of `measuredWidths`, in CSS pixels. */
export async function measureHeights(page: Page, address: string): Promise<number[]> {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(address);
  // A widget grows as its parts arrive.
  if (await page.locator('astro-island').count()) await page.waitForLoadState('networkidle');
  const heights: number[] = [];
  for (const width of measuredWidths) {
    await page.setViewportSize({ width, height: 800 });
    heights.push(await page.evaluate(settledHeight));
  }
  return heights;
}

/** Runs in the page: its height, once two frames in a row have the same. */
async function settledHeight(): Promise<number> {
  const heightInNextFrame = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() =>
        setTimeout(() => resolve(Math.ceil(document.body.getBoundingClientRect().height)), 50),
      );
    });
  for (let before = await heightInNextFrame(); ; ) {
    const height = await heightInNextFrame();
    if (height === before) return height;
    before = height;
  }
}

if (import.meta.main) {
  const site = await serveSite(dist);
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { id } of widgets) {
    const heights = await measureHeights(page, `${site.origin}/embed/${id}/`);
    write('src/widgets/registry.ts', new RegExp(`(id: '${id}',.*?frameHeights: )\\[.*?\\]`, 's'), heights);
  }
  const cards: number[][] = [];
  for (const { name } of readdirSync(join(dist, 'embed/term'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  ))
    if (!readFileSync(join(dist, 'embed/term', name, 'index.html'), 'utf8').includes('http-equiv="refresh"'))
      cards.push(await measureHeights(page, `${site.origin}/embed/term/${name}/`));
  const threeOfFour = measuredWidths.map(
    (_, at) => cards.map((heights) => heights[at] ?? 0).sort((a, b) => a - b)[Math.floor(cards.length * 0.75)] ?? 0,
  );
  write('src/embed/sizes.ts', /(termHeights: Heights = )\[.*?\]/, threeOfFour);
  await browser.close();
  await site.close();
}

function write(file: string, place: RegExp, heights: number[]) {
  const path = join(project, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(place, `$1[${heights.join(', ')}]`));
}
