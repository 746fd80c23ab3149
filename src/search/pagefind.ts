import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentPages } from './content-pages.ts';
import { countPages, indexPages, indexSite } from './full-text-index.ts';

type Files = Awaited<ReturnType<typeof indexSite>>;

const mediaTypes: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/**
 * Full-text search by Pagefind. A build indexes the pages it has written and adds the index to them, under /pagefind/;
 * the dev server indexes the content files when the index is first asked for, and anew after one has changed.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await told(logger, () => indexSite(site));
        for (const { path, content } of files) {
          const target = join(site, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${countPages(files)} pages can be searched by their full text.`);
      },

      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Files> | undefined;
        const index = () => told(logger, () => indexPages(contentPages()));
        server.watcher.on('all', (_, file) => {
          if (file.endsWith('.mdx')) files = undefined;
        });
        server.middlewares.use(async (request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (!path) return next();
          try {
            files ??= index();
            const file = (await files).find((candidate) => candidate.path === path);
            if (!file) return next();
            response.setHeader('Content-Type', mediaTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
            response.setHeader('Cache-Control', 'no-store');
            response.end(file.content);
          } catch (error) {
            files = undefined;
            next(error);
          }
        });
      },
    },
  };
}

/** Does `work`, and says so where it takes over two seconds. */
async function told<Result>(logger: AstroIntegrationLogger, work: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => logger.info('Indexing the full text for the search …'), 2000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
