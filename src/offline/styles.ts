/**
 * A style sheet of the site, which lies in `_astro/`, with its addresses relative, and the files that it loads. `base` is the
 * path that the site is built for.
 */
export function relativeStyle(css: string, base: string): { css: string; files: string[] } {
  const files: string[] = [];
  const address = new RegExp(`url\\((["']?)${RegExp.escape(base)}(?!/)([^"')]+)\\1\\)`, 'g');
  const relative = css.replaceAll(address, (_, quote: string, file: string) => {
    files.push(file);
    return `url(${quote}../${file}${quote})`;
  });
  return { css: relative, files };
}
