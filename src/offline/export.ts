import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toArchiveModule } from './archive.ts';
import { type BundlePage, rewritePage, type Surroundings } from './page.ts';
import { toSystemModules } from './scripts.ts';
import { relativeStyle } from './styles.ts';

interface Site {
  /** Where it has been built. */
  directory: string;
  /** The address of its home page online. */
  home: string;
  version: string;
  date: Date;
  licenses: string;
}

/** Pages that have no place in the bundle: what other sites frame, and the answer of a server. */
const isLeftOut = (file: string) => file.startsWith('embed/') || ['404.html', 'not-saved/index.html'].includes(file);

/** What the pages fetch: the term index and Pagefind's files but its scripts, and its WebAssembly for other languages. */
const isFetched = (file: string) =>
  file === 'search-index.json' ||
  (/^pagefind\/.*\.(json|pf_\w+|pagefind)$/.test(file) && !file.includes('wasm.unknown'));

/** Pagefind's API, which no page names: its address is put together at run time. */
const runtimeModules = ['pagefind/pagefind.js'];

/** The files of the offline bundle of a built site, by their path. */
export async function exportBundle(site: Site): Promise<Map<string, Uint8Array>> {
  const { directory, licenses } = site;
  const built = (await readdir(directory, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
  const read = (file: string) => readFile(join(directory, file));
  const sources = new Map<string, string>();
  for (const file of built) if (file.endsWith('.html') && !isLeftOut(file)) sources.set(file, String(await read(file)));

  const [themeBoot, layers] = [await ownFile('../layouts/theme-boot.js'), await ownFile('../layouts/layers.css')];
  const surroundings = { ...surroundingsOf(sources, site), everywhere: new Set([themeBoot, layers]) };
  const pages = new Map<string, BundlePage>();
  for (const file of surroundings.pages) pages.set(file, rewritePage(file, sources.get(file) ?? '', surroundings));

  const all = [...pages.values()];
  const inlineModules = new Map(all.flatMap((page) => [...page.inlineModules]));
  const modules = new Set([...inlineModules.keys(), ...all.flatMap((page) => [...page.modules]), ...runtimeModules]);
  const bundle = new Map<string, Uint8Array>();
  const add = (file: string, text: string) => bundle.set(file, Buffer.from(text));

  for (const [file, { html, inlineFiles }] of pages) {
    add(file, html);
    for (const [path, content] of inlineFiles) add(path, content);
  }
  const { scripts, texts } = await toSystemModules(directory, modules, inlineModules);
  for (const [path, code] of scripts) add(path, code);
  const fetched = new Map([...texts].map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]));
  for (const file of built) if (isFetched(file)) fetched.set(file, await read(file));
  add('_astro/archive.js', toArchiveModule(fetched));
  for (const file of new Set(all.flatMap((page) => [...page.files]))) {
    if (!file.endsWith('.css')) bundle.set(file, await read(file));
    else {
      const style = relativeStyle(String(await read(file)), new URL(site.home).pathname);
      add(file, style.css);
      for (const loaded of style.files) bundle.set(loaded, await read(loaded));
    }
  }
  const parts = [...new Map(all.flatMap((page) => [...page.parts])).values()];
  const boot = await ownFile('boot.js');
  add('_astro/offline.js', `${themeBoot}${await systemLoader()}${boot}addParts(${JSON.stringify(parts.join(''))});`);
  add('_astro/offline.css', layers + (await ownFile('offline.css')));
  add('LICENSES.txt', licenses);
  return bundle;
}

function surroundingsOf(
  sources: ReadonlyMap<string, string>,
  { home, version, date }: Site,
): Omit<Surroundings, 'everywhere'> {
  const aliases = new Map<string, string>();
  for (const [file, html] of sources) {
    const target = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1];
    if (target) aliases.set(file, `${new URL(target, home).href.slice(home.length)}index.html`);
  }
  const day = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const footNote =
    `<div class="foot-inner"><p>Offline copy of version ${version}, ${day}. ` +
    `<a href="${home}offline/">Look for a newer one</a></p></div>`;
  return { home, aliases, pages: new Set([...sources.keys()].filter((file) => !aliases.has(file))), footNote };
}

const ownFile = (name: string) => readFile(join(import.meta.dirname, name), 'utf8');

async function systemLoader(): Promise<string> {
  const loader = await readFile(createRequire(import.meta.url).resolve('systemjs/dist/s.min.js'), 'utf8');
  return loader.replace(/^\/\/# sourceMappingURL=.*$/m, '');
}
