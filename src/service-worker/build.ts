import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { addressesUnder } from '../addresses.ts';
import { type SavedSite, savedSite } from './files.ts';

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

/**
 * Writes `sw.js` and `saved.json` into `dist`, the built site for the path `base`. `saved.json` says what there is to
 * save, and, once it is saved itself, what has been.
 */
export async function addServiceWorker(dist: string, base: string) {
  const addresses = addressesUnder(base);
  const site = savedSite(dist, base);
  const summary = {
    version: site.version,
    // This summary is one of them.
    files: site.files.length + 1,
    bytes: site.files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const json = JSON.stringify(summary);
  writeFileSync(join(dist, 'saved.json'), json);
  site.files.push({ url: addresses.saved, revision: site.version, bytes: json.length });
  await bundleWorker(dist, site, addresses.notSaved);
  return summary;
}

/** The worker as one classic script: browsers that run no module workers can save the site too. */
const bundleWorker = (dist: string, site: SavedSite, notSaved: string) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __SITE__: JSON.stringify(site),
      __NOT_SAVED__: JSON.stringify(notSaved),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: { entry: fileURLToPath(new URL('worker.ts', import.meta.url)), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
