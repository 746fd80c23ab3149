import type { APIRoute } from 'astro';
import { oembed } from '../../../../embed/oembed.ts';
import { termHeights } from '../../../../embed/sizes.ts';
import { loadGlossary, type TermEntry } from '../../../../glossary/index.ts';
import { routes } from '../../../../routes.ts';

export const getStaticPaths = () =>
  [...loadGlossary().terms.values()].map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

/** How a wiki that speaks oEmbed puts the term's definition into a page. */
export const GET: APIRoute<{ entry: TermEntry }> = ({ props: { entry }, site }) => {
  const url = (path: string) => new URL(path, site).href;
  const { id, data } = entry;
  const src = url(routes.embedTerm(id));
  return Response.json(oembed({ title: data.title, src, home: url(routes.home), heights: termHeights }));
};
