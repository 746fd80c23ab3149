import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Bytes on the wire of some modules, bundled with what they share; paths from the project's root. */
export async function weigh(entry: string[], external: string[] = []): Promise<number> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { external, output: { minify: true } } },
  })) as Rolldown.RolldownOutput[];
  const code = built?.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('') ?? '';
  return gzipSync(code, { level: 9 }).length;
}
