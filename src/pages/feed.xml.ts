import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadGlossary } from '../glossary/index.ts';
import { routes } from '../routes.ts';
import { site as about } from '../site.ts';

/** New and revised entries, newest first. */
export const GET: APIRoute = ({ site }) => {
  const items = [...loadGlossary().terms.values()].map(({ id, data }) => ({
    title: data.revised ? `Revised: ${data.title}` : data.title,
    link: routes.term(id),
    description: data.revised ? `${data.revised.note} ${data.definition}` : data.definition,
    pubDate: data.revised?.on ?? data.added,
  }));
  return rss({
    title: `${about.name}: new and revised entries`,
    description: about.description,
    site: new URL(routes.home, site).href,
    items: items.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime() || a.title.localeCompare(b.title)),
  });
};
