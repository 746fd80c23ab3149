import { site } from '../site.ts';
import { frameHtml, usualWidth } from './frame-html.ts';
import { type Heights, heightAt } from './sizes.ts';

interface Embedded {
  title: string;
  /** Absolute addresses: of the frame, and of the site. */
  src: string;
  home: string;
  heights: Heights;
}

/**
 * A rich oEmbed 1.0 answer, https://oembed.com, as a static file: it stands for the widget as it opens, whatever
 * `maxwidth` is asked for, and says so by being one size that may shrink in width.
 */
export function oembed({ title, src, home, heights }: Embedded) {
  const width = usualWidth;
  const height = heightAt(heights, width);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: site.name,
    provider_url: home,
    title,
    width,
    height,
    html: frameHtml({ src, title, width, height }),
    cache_age: 86_400,
  };
}
