import type { APIRoute } from 'astro';
import { path, routes } from '../routes.ts';
import { site } from '../site.ts';

/** What a browser needs to install the site as an app (W3C Web Application Manifest). */
export const GET: APIRoute = () =>
  Response.json({
    id: routes.home,
    name: site.name,
    description: site.description,
    lang: 'en',
    start_url: routes.home,
    scope: routes.home,
    display: 'standalone',
    // Where the browser can: with Back, as people read here from link to link.
    display_override: ['minimal-ui'],
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: path('icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: path('icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: path('icons/maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Search', url: routes.search },
      { name: 'Glossary', url: routes.glossary },
      { name: 'Widgets', url: routes.widgets },
    ],
  });
