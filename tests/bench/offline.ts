/**
 * `npm run bench:offline`, after a build: how long pages take to open online and in the offline bundle, in the same browser,
 * turn about. From the address to the load event; for a widget, until it answers.
 */
import { spawn } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { browsers, launch, unzip } from '../e2e/offline.ts';

const rounds = 9;
const paths = ['/', '/glossary/gsm-7/', '/glossary/', '/map/', '/widgets/sms-segments/', '/widgets/twiml-playground/'];

const port = process.env['PORT'] ?? '4323';
const online = `http://127.0.0.1:${port}`;
const server = spawn('astro', ['preview', '--ignore-lock', '--host', '127.0.0.1', '--port', port], { stdio: 'ignore' });
const bundle = await unzip();
try {
  while (!(await fetch(online).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 200));
  for (const { name, options } of browsers) {
    const launchOptions = await options();
    if (!launchOptions) continue;
    const browser = await launch(launchOptions);
    const page = await browser.newPage();
    const table: Record<string, { online: number; offline: number; times: number }> = {};
    for (const path of paths) {
      const times: { online: number[]; offline: number[] } = { online: [], offline: [] };
      for (let round = 0; round < rounds; round++) {
        times.online.push(await open(page, online + path));
        times.offline.push(await open(page, bundle.address(`${path.slice(1)}index.html`)));
      }
      const [there, here] = [median(times.online), median(times.offline)];
      table[path] = { online: Math.round(there), offline: Math.round(here), times: Number((here / there).toFixed(2)) };
    }
    console.log(`${name}, milliseconds, median of ${rounds}`);
    console.table(table);
    await browser.close();
  }
} finally {
  server.kill();
  await bundle.remove();
}

async function open(page: Page, address: string): Promise<number> {
  const isWidget = address.includes('/widgets/');
  await page.goto(address);
  if (isWidget) await page.waitForSelector('astro-island:not([ssr])');
  return page.evaluate((isWidget) => {
    const [navigation] = performance.getEntriesByType('navigation');
    return isWidget ? performance.now() : (navigation as PerformanceNavigationTiming).loadEventEnd;
  }, isWidget);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
