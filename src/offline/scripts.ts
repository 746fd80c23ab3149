import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Plugin, rollup } from '@rollup/wasm-node';

interface SystemModules {
  /** By their path, which is that of the module they were made of. */
  scripts: Map<string, string>;
  /** Texts that modules fetch, by their path. */
  texts: Map<string, string>;
}

/**
 * A page opened from disk may not load a module, so that the bundle has the same modules as SystemJS modules, which come by
 * classic script elements: file by file, so that a page still loads only what it needs.
 *
 * `entries` are paths below `directory`; `inline` are modules that stood in a page, by the path they get.
 */
export async function toSystemModules(
  directory: string,
  entries: Iterable<string>,
  inline: ReadonlyMap<string, string>,
): Promise<SystemModules> {
  const texts = new Map<string, string>();
  const pathOf = (id: string) => relative(directory, id).replaceAll('\\', '/');
  const builtFiles: Plugin = {
    name: 'built-files',
    resolveId: (id, importer) => (importer ? null : id),
    async load(id) {
      const path = pathOf(id);
      const code = inline.get(path) ?? (await readFile(id, 'utf8'));
      const text = textOf(code);
      if (text === undefined) return withoutPreload(code, path);
      texts.set(`${path}.txt`, text);
      return `export default await (await fetch(import.meta.url + '.txt')).text()`;
    },
  };
  const bundle = await rollup({
    input: [...entries].map((path) => join(directory, path)),
    plugins: [builtFiles],
    treeshake: false,
    preserveEntrySignatures: 'strict',
  });
  const { output } = await bundle.generate({
    format: 'system',
    preserveModules: true,
    preserveModulesRoot: directory,
    entryFileNames: ({ facadeModuleId }) => pathOf(facadeModuleId ?? ''),
    compact: true,
    indent: false,
  });
  await bundle.close();
  const scripts = output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []));
  return { scripts: new Map(scripts), texts };
}

/** The text that is all of a module, as the names of characters are: apart from code, it can be compressed. */
const textOf = (code: string) => /^var (\w+)=`([^`\\$]{2000,})`;export\{\1 as default\};\s*$/.exec(code)?.[2];

/**
 * Vite's helper fetches what a lazy module imports ahead of it, with `<link rel="modulepreload">`, which a page opened from
 * disk may not do either. It is told that there is nothing to fetch.
 */
export function withoutPreload(code: string, path: string): string {
  if (!code.includes('__vite__mapDeps')) return code;
  const list = '=>i.map(i=>d[i])';
  if (!code.includes(list) || /__vite__mapDeps=.*\.css"/.test(code)) {
    throw new Error(
      `The offline bundle knows no way to load ${path}: Vite's list of what to preload has changed. See src/offline/scripts.ts.`,
    );
  }
  return code.replace(list, '=>[]');
}

/** Astro's island runtime calls `import()` for what runs before, for a component, and for another try. */
const islandImports = 3;

/** A classic script of a page, its `import()` done by SystemJS. Only Astro's island runtime has any. */
export function withSystemImport(code: string): string {
  const imports = code.match(/\bimport\(/g)?.length ?? 0;
  if (imports === 0) return code;
  if (!code.includes('"astro-island"') || imports !== islandImports) {
    throw new Error(
      `Astro's island runtime has changed: it calls import() ${imports} times, and the offline bundle knows what ${islandImports} are for. See src/offline/scripts.ts.`,
    );
  }
  return code.replace(/\bimport\(/g, 'System.import(');
}
