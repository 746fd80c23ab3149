import { build } from 'esbuild';
import { widgets } from '../widgets/registry.ts';

/** embed.js as text: loader.ts in one classic script, knowing the site's widgets. */
export async function embedScript(): Promise<string> {
  const known = Object.fromEntries(widgets.map(({ id, title, frameHeights }) => [id, [title, frameHeights]]));
  const { outputFiles } = await build({
    // From the project's root, where every command runs: the build moves this module, and the loader not with it.
    entryPoints: ['src/embed/loader.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { WIDGETS: JSON.stringify(known) },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
