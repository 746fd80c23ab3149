import { build, type Rolldown } from 'vite';
import { widgets } from '../widgets/registry.ts';

/** embed.js as text: loader.ts in one classic script, knowing the site's widgets. */
export async function embedScript(): Promise<string> {
  const known = Object.fromEntries(widgets.map(({ id, title, frameHeights }) => [id, [title, frameHeights]]));
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { WIDGETS: JSON.stringify(known) },
    build: {
      write: false,
      target: 'es2022',
      // From the project's root, where every command runs: the build moves this module, and the loader not with it.
      lib: { entry: 'src/embed/loader.ts', formats: ['iife'], name: 'switchboard' },
    },
  })) as Rolldown.RolldownOutput[];
  return built?.output[0].code ?? '';
}
