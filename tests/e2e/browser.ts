import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium that the tests drive: the one in CHROMIUM_PATH, else the system's, else the one Playwright has
 * downloaded, else the one that comes inside the npm package @sparticuz/chromium, so that no step is left to do by hand.
 */
export async function browserPath(): Promise<string> {
  const installed = [process.env['CHROMIUM_PATH'], ...systemBrowsers, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (installed) return installed;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
