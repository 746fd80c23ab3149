import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { browserPath } from './browser.ts';

const offline = join(import.meta.dirname, '../../dist/offline');

/** The archive that the build has made: `switchboard-<version>.zip`. */
export async function archiveFile(): Promise<string> {
  const name = (await readdir(offline)).find((file) => file.endsWith('.zip'));
  if (!name) throw new Error('dist/offline holds no archive: build first.');
  return join(offline, name);
}

/** The files of the bundle by their path in it. */
export async function bundleFiles(): Promise<Map<string, Uint8Array>> {
  const entries = Object.entries(unzipSync(await readFile(await archiveFile())));
  return new Map(entries.map(([path, content]) => [path.slice(path.indexOf('/') + 1), content]));
}

export interface Unzipped {
  /** `widgets/sms-segments/index.html?text=Hi` as an address. */
  address: (pathAndQuery: string) => string;
  remove: () => Promise<void>;
}

/**
 * Unzips the bundle where its path is hard to write: in a folder with spaces, an ampersand and letters beyond Latin. With
 * `only`, it is that file alone. Nothing in it may be written.
 */
export async function unzip({ only }: { only?: string } = {}): Promise<Unzipped> {
  const parent = await mkdtemp(join(tmpdir(), 'offline-copy-'));
  const root = join(parent, 'été & 空 1');
  for (const [path, content] of await bundleFiles()) {
    if (only && path !== only) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
    await chmod(join(root, path), 0o444);
  }
  return {
    address(pathAndQuery) {
      const end = pathAndQuery.search(/[?#]|$/);
      return pathToFileURL(join(root, pathAndQuery.slice(0, end))).href + pathAndQuery.slice(end);
    },
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

const firefoxes = [process.env['FIREFOX_PATH'], '/usr/bin/firefox', '/usr/bin/firefox-esr'];

/** The browsers that open the bundle, under the rules that a reader's browser has for pages from disk. */
export const browsers: { name: string; options: () => Promise<LaunchOptions | undefined> }[] = [
  {
    name: 'Chromium',
    options: async () => ({
      executablePath: await browserPath(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    }),
  },
  {
    name: 'Firefox',
    options: async () => {
      const executablePath = firefoxes.find((path) => path && existsSync(path));
      return executablePath
        ? {
            browser: 'firefox',
            executablePath,
            // Under automation Firefox lets pages from disk read each other, which it does for no reader.
            extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
          }
        : undefined;
    },
  },
];

/** A page that notes what goes wrong in it, and what it asks for beyond the disk. */
export async function watchedPage(browser: Browser): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`asked for: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} refuses ${blockedURI}`),
    );
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof Element) console.error(`not loaded: ${target.outerHTML}`);
      },
      true,
    );
  });
  return { page, problems };
}

/** Waits until an element that `selector` finds is shown and says `text`. */
export const says = (page: Page, selector: string, text: string) =>
  page
    .waitForFunction(
      (selector, text) =>
        [...document.querySelectorAll(selector)].some(
          (element) => element.checkVisibility() && element.textContent.includes(text),
        ),
      // By time, since a page in the background draws no frames.
      { timeout: 20_000, polling: 100 },
      selector,
      text,
    )
    .catch(async () => {
      const found = await page.$$eval(selector, (elements) => elements.map((element) => element.textContent));
      throw new Error(`“${selector}” does not say “${text}”, but: ${found.join(' | ').slice(0, 500)}`);
    });

/** Puts a text in the place of what a field holds, as a paste does. */
export async function paste(page: Page, selector: string, text: string) {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.evaluate((field, text) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('Not a text area.');
    field.select();
    document.execCommand('insertText', false, text);
  }, text);
}

export const launch = (options: LaunchOptions) => puppeteer.launch(options);
