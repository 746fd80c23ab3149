import type { APIRoute } from 'astro';
import { type DrawnState, drawnStates } from '../../../embed/picture/drawn.ts';
import { drawWidget } from '../../../embed/picture/index.ts';
import { routes } from '../../../routes.ts';

export const getStaticPaths = () =>
  drawnStates().map((drawn) => ({ params: { id: drawn.id, key: drawn.key }, props: { drawn } }));

/** A widget in a state that the site shows, as a picture for wikis that take no frames. */
export const GET: APIRoute<{ drawn: DrawnState }> = async ({ props: { drawn }, site }) => {
  const { host, pathname } = new URL(routes.widget(drawn.id), site);
  const { svg } = await drawWidget(drawn.id, drawn.state, `Live at ${host}${pathname}`);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
