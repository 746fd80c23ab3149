import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadGlossary } from '../glossary/index.ts';
import { routes } from '../routes.ts';
import { site as about } from '../site.ts';

/** New and revised entries, newest first. */
export const GET: APIRoute = ({ site }) => {
  const url = (path: string) => new URL(path, site).href;
  const items = [...loadGlossary().terms.values()].map(({ id, data }) => ({
    title: data.revised ? `Revised: ${data.title}` : data.title,
    link: routes.term(id),
    description: data.revised ? `${data.revised.note} ${data.definition}` : data.definition,
    pubDate: data.revised?.on ?? data.added,
    // A reader shows an item once for each guid: a revision is news, so it has its own.
    ...(data.revised && {
      customData: `<guid isPermaLink="false">${url(routes.term(id))}#revised-${data.revised.on.toISOString().slice(0, 10)}</guid>`,
    }),
  }));
  return rss({
    title: `${about.name}: new and revised entries`,
    description: about.description,
    site: url(routes.home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<atom:link href="${url(routes.feed)}" rel="self" type="application/rss+xml"/>`,
    items: items.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime() || a.title.localeCompare(b.title)),
  });
};
