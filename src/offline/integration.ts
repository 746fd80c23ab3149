import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressesUnder } from '../addresses.ts';
import { exportBundle } from './export.ts';
import { licensesText, packagesOf } from './licenses.ts';
import { releaseOf } from './release.ts';
import { zip } from './zip.ts';

/** What is in every bundle and not among the modules of a page: Astro's and Vite's scripts in pages, and what is added. */
const added = ['astro', 'vite', 'pagefind', 'systemjs'];

/** Adds the offline bundle to a build, as a zip archive with its checksum. Comes last: it is made of the built pages. */
export function offlineBundle(): AstroIntegration {
  const moduleIds = new Set<string>();
  let root = '';
  let home = '';
  return {
    name: 'offline-bundle',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        home = new URL(config.base, config.site).href;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'modules-of-pages',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle))
                    if (file.type === 'chunk') for (const id of file.moduleIds) moduleIds.add(id);
                },
              },
            ],
          },
        });
      },

      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const { version, date } = releaseOf(root);
        const packages = new Set([...packagesOf(moduleIds), ...added.map((name) => join(root, 'node_modules', name))]);
        const licenses = licensesText(root, packages);
        const files = await exportBundle({ directory, home, version, date, licenses });
        const archive = zip(files, `switchboard-${version}`, date);
        const path = join(directory, addressesUnder('').offlineZip(version));
        const name = path.slice(path.lastIndexOf('/') + 1);
        await mkdir(join(path, '..'), { recursive: true });
        await writeFile(path, archive);
        // As `sha256sum --check` reads it.
        await writeFile(`${path}.sha256`, `${createHash('sha256').update(archive).digest('hex')}  ${name}\n`);
        await tellSize(join(directory, 'offline/index.html'), archive.length);
        const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(`${name}: ${files.size} files, ${(size / 1e6).toFixed(2)} MB unzipped.`);
      },
    },
  };
}

/** Writes on the page that offers the archive how large it is: the page is built before it. */
async function tellSize(page: string, bytes: number) {
  const html = await readFile(page, 'utf8');
  const place = '<span data-archive-size></span>';
  if (!html.includes(place)) throw new Error(`${page} has no place for the size of the archive, ${place}.`);
  await writeFile(page, html.replace(place, `, ${(bytes / 1e6).toFixed(1)} MB`));
}
