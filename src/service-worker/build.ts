import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { addressesUnder } from '../addresses.ts';
import { type SavedFile, type SavedSite, savedSite } from './files.ts';

/** Adds to a build the service worker that saves it for readers who ask. Comes after all that writes files. */
export function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await addServiceWorker(fileURLToPath(dir), base);
        logger.info(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, can be saved for offline.`);
      },
    },
  };
}

/** What the worker is told at build. */
export interface SiteToSave extends Omit<SavedSite, 'version'> {
  /** `saved.json`, saved after all others: where it is, everything is. */
  summary: SavedFile;
  /** The address of the page that stands in for one that is not saved. */
  notSaved: string;
}

/**
 * Writes `sw.js` and `saved.json` into `dist`, the built site for the path `base`. `saved.json` says what there is to
 * save, and, once it is saved itself, what has been.
 */
export async function addServiceWorker(dist: string, base: string) {
  const { version, files, redirects } = savedSite(dist, base);
  const { saved, notSaved } = addressesUnder(base);
  const totals = {
    version,
    // This summary is one of them.
    files: files.length + 1,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const json = JSON.stringify(totals);
  writeFileSync(join(dist, 'saved.json'), json);
  await bundleWorker(dist, {
    files,
    redirects,
    summary: { url: saved, revision: version, bytes: json.length },
    notSaved,
  });
  return totals;
}

/** The worker as one classic script: browsers that run no module workers can save the site too. */
const bundleWorker = (dist: string, site: SiteToSave) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __SITE__: JSON.stringify(site),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'sw',
        fileName: () => 'sw.js',
      },
    },
  });
