import type { APIRoute } from 'astro';
import { drawTerm } from '../../../embed/picture/index.ts';
import { loadGlossary, type TermEntry } from '../../../glossary/index.ts';
import { routes } from '../../../routes.ts';
import { categories } from '../../../schemas/category.ts';

export const getStaticPaths = () =>
  [...loadGlossary().terms.values()].map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

/** A term's definition as a picture. */
export const GET: APIRoute<{ entry: TermEntry }> = ({ props: { entry }, site }) => {
  const { title, definition, category } = entry.data;
  const { host, pathname } = new URL(routes.term(entry.id), site);
  const { svg } = drawTerm({ title, definition, field: categories[category].title }, `Live at ${host}${pathname}`);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
