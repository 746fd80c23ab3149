import type { APIRoute } from 'astro';
import { backlinks, loadGlossary, type TermEntry } from '../../glossary/index.ts';
import { termRecord } from '../../glossary/record.ts';
import { routes } from '../../routes.ts';

export const getStaticPaths = () =>
  [...loadGlossary().terms.values()].map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

/** An entry as JSON: its front matter, and the addresses of what uses it. */
export const GET: APIRoute<{ entry: TermEntry }> = ({ props: { entry }, site }) => {
  const url = (path: string) => new URL(path, site).href;
  const usedIn = backlinks(loadGlossary(), entry.id).map(({ entry: other }) => ({
    title: other.data.title,
    url: url(routes[other.kind](other.id)),
  }));
  return Response.json({ ...termRecord(entry, url(routes.term(entry.id))), usedIn });
};
