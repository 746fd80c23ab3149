import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium that the tests drive: the one in CHROMIUM_PATH, else the system's, else the one Playwright has
 * downloaded, else, on Linux, the one inside the npm package @sparticuz/chromium, so that no step is left to do by hand.
 */
export async function browserPath(): Promise<string> {
  const installed = [process.env['CHROMIUM_PATH'], ...systemBrowsers, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser tests found no Chromium. Install Chrome and name it in CHROMIUM_PATH.');
  return unpackBrowser();
}

/** Unpacks the packaged Chromium, and the libraries it needs that a bare system may lack. */
async function unpackBrowser() {
  const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const libraries = join(tmpdir(), 'al2023');
  if (!existsSync(libraries)) {
    console.log('Unpacking the browser for the tests …');
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  }
  setupLambdaEnvironment(join(libraries, 'lib'));
  return packaged.executablePath();
}
