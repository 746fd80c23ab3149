import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import phonePlans from 'libphonenumber-js/max/metadata';
import { addressesUnder } from './src/addresses.ts';
import { compactPlans } from './src/engines/phone/data/compact.ts';
import { loadGlossary } from './src/glossary/index.ts';
import { entryLinks } from './src/markdown/entry-links.ts';
import { highlightFences } from './src/markdown/highlight.ts';
import { tableHeads } from './src/markdown/table-heads.ts';
import { offlineBundle } from './src/offline/integration.ts';
import { pagefind } from './src/search/pagefind.ts';
import { serviceWorker } from './src/service-worker/build.ts';

// Both can be set for another home: SITE=https://wiki.example BASE=/docs/glossary npm run build
const site = process.env.SITE ?? 'https://switchboard.example';
const base = (process.env.BASE ?? '/').replace(/\/*$/, '/');

const addresses = addressesUnder(base);
/** No pages to find: what only leads from another name to an entry, and what stands in for a page that is not there. */
const unlisted = new Set([...[...loadGlossary().aliases.keys()].map(addresses.term), addresses.notSaved]);

/** Astro hashes for the policy what it writes inline itself; what the layout writes, it has to be told. */
const hashOf = (file) => {
  const text = readFileSync(new URL(file, import.meta.url));
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
};

/** The phone engine's numbering plans, in the form that compresses best. */
const compactPhonePlans = () => ({
  name: 'compact-phone-plans',
  load: (id) =>
    id.endsWith('/libphonenumber-js/metadata.max.json.js')
      ? `export default ${JSON.stringify(compactPlans(phonePlans))}`
      : undefined,
});

/** What a reader asks for by a click may take a round trip more: a list of its parts would weigh on every page. */
const fewPreloads = () => ({
  name: 'few-preloads',
  configEnvironment: (environment) =>
    environment === 'client'
      ? {
          build: {
            modulePreload: {
              polyfill: false,
              resolveDependencies: (file, parts) => (/\/(open|update-notice)\./.test(file) ? [] : parts),
            },
          },
        }
      : undefined,
});

export default defineConfig({
  site,
  base,
  compressHTML: true,
  integrations: [
    mdx(),
    react(),
    // Frames are no pages to find either.
    sitemap({
      filter: (page) => {
        const { pathname } = new URL(page);
        return !unlisted.has(pathname) && !pathname.startsWith(addresses.embed('').replace(/\/+$/, '/'));
      },
    }),
    pagefind(),
    offlineBundle(),
    // Last, since it lists what the others have written.
    serviceWorker(),
  ],
  markdown: {
    processor: satteri({
      mdastPlugins: [entryLinks(base)],
      hastPlugins: [highlightFences, tableHeads],
      // Curled quotes would also reach code inside JSX, where a straight quote is meant.
      features: { smartPunctuation: false },
    }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [compactPhonePlans(), fewPreloads()],
    worker: { plugins: () => [compactPhonePlans()] },
    // Every page names some: `Search`, not `Search.astro_astro_type_script_index_0_lang`.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) => `_astro/${/[\w-]+/.exec(name)?.[0]}.[hash].js`,
              // Every widget needs most of it: in one file it compresses better than in two.
              codeSplitting: { groups: [{ name: 'zod', test: /\/node_modules\/zod\// }] },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own, which the bundler then warns of.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf('./src/layouts/theme-boot.js')] },
      styleDirective: { resources: ["'self'"], hashes: [hashOf('./src/layouts/layers.css')] },
    },
  },
});
