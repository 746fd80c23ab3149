/** Names of characters, in lower case. Apart from `../index.ts`, since counting needs none of them. */
import { characterName } from './common.ts';
import { derivedName } from './derived.ts';
import { readPage } from './page.ts';

export { characterName };

/** Pages of 4,096 code points, each a file that is fetched when a name in it is first asked for. */
const pages = new Map<number, () => Promise<{ default: string }>>([
  [0x0, () => import('./data/00.ts')],
  [0x1, () => import('./data/01.ts')],
  [0x2, () => import('./data/02.ts')],
  [0x3, () => import('./data/03.ts')],
  [0x4, () => import('./data/04.ts')],
  [0xa, () => import('./data/0a.ts')],
  [0xd, () => import('./data/0d.ts')],
  [0xf, () => import('./data/0f.ts')],
  [0x10, () => import('./data/10.ts')],
  [0x11, () => import('./data/11.ts')],
  [0x12, () => import('./data/12.ts')],
  [0x13, () => import('./data/13.ts')],
  [0x14, () => import('./data/14.ts')],
  [0x16, () => import('./data/16.ts')],
  [0x18, () => import('./data/18.ts')],
  [0x19, () => import('./data/19.ts')],
  [0x1a, () => import('./data/1a.ts')],
  [0x1b, () => import('./data/1b.ts')],
  [0x1c, () => import('./data/1c.ts')],
  [0x1d, () => import('./data/1d.ts')],
  [0x1e, () => import('./data/1e.ts')],
  [0x1f, () => import('./data/1f.ts')],
  [0xe0, () => import('./data/e0.ts')],
]);

const read = new Map<number, Promise<ReadonlyMap<number, string>>>();

/** The Unicode names of these code points; those without a name, as private use, are left out. */
export async function loadCharacterNames(codePoints: Iterable<number>): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (const codePoint of codePoints) {
    const name =
      characterName(codePoint) ?? derivedName(codePoint) ?? (await loadPage(codePoint >> 12))?.get(codePoint);
    if (name !== undefined) names.set(codePoint, name);
  }
  return names;
}

function loadPage(number: number): Promise<ReadonlyMap<number, string>> | undefined {
  const load = pages.get(number);
  if (load && !read.has(number)) {
    const page = load().then(({ default: text }) => readPage(text));
    read.set(number, page);
    page.catch(() => read.delete(number)); // A page that could not be fetched is asked for again.
  }
  return read.get(number);
}
