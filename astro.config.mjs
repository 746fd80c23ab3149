import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { entryLinks } from './src/markdown/entry-links.ts';
import { highlight } from './src/markdown/highlight.ts';
import { pagefind } from './src/search/pagefind.ts';

// Both can be set for another home: SITE=https://wiki.example BASE=/docs/glossary npm run build
const site = process.env.SITE ?? 'https://switchboard.example';
const base = (process.env.BASE ?? '/').replace(/\/*$/, '/');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx(), react(), sitemap(), pagefind()],
  markdown: {
    processor: satteri({
      mdastPlugins: [entryLinks(base)],
      // Curled quotes would also reach code inside JSX, where a straight quote is meant.
      features: { smartPunctuation: false },
    }),
    shikiConfig: highlight,
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
