import type { APIRoute } from 'astro';
import { oembed } from '../../../embed/oembed.ts';
import { routes } from '../../../routes.ts';
import { type Widget, widgets } from '../../../widgets/registry.ts';

export const getStaticPaths = () => widgets.map((widget) => ({ params: { id: widget.id }, props: { widget } }));

/** How a wiki that speaks oEmbed puts the widget into a page. */
export const GET: APIRoute<{ widget: Widget }> = ({ props: { widget }, site }) => {
  const url = (path: string) => new URL(path, site).href;
  const { id, title, frameHeights: heights } = widget;
  return Response.json(oembed({ title, src: url(routes.embed(id)), home: url(routes.home), heights }));
};
