import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withoutPreload, withSystemImport } from '../../../src/offline/scripts.ts';

const prebuilt = createRequire(import.meta.resolve('astro')).resolve('./runtime/server/astro-island.prebuilt.js');
const { default: runtime }: { default: string } = await import(pathToFileURL(prebuilt).href);

describe("Astro's island runtime", () => {
  test('is still the one that the bundle knows', () => {
    const changed = withSystemImport(runtime);
    expect(changed.match(/System\.import\(/g)).toHaveLength(3);
    expect(changed.replaceAll('System.import(', 'import(')).toBe(runtime);
    // Pages of the bundle go without this attribute.
    expect(runtime).not.toContain('uid');
  });

  test('stops the build where it imports another way', () => {
    expect(() => withSystemImport(`${runtime};import("x")`)).toThrow(
      /island runtime has changed: it calls import\(\) 4 times/,
    );
    expect(() => withSystemImport('import("./elsewhere.js")')).toThrow(/island runtime has changed/);
  });
});

describe("Vite's preloading", () => {
  const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js"])))=>i.map(i=>d[i]);';

  test('is told that there is nothing to fetch', () => {
    const mapDeps = new Function(`${withoutPreload(list, 'a.js')} return __vite__mapDeps`)();
    expect(mapDeps([0])).toEqual([]);
  });

  test('stops the build where it is written another way, or fetches a style', () => {
    expect(() => withoutPreload('const __vite__mapDeps=(i)=>other(i)', 'a.js')).toThrow(/a\.js.*has changed/);
    expect(() => withoutPreload(list.replace('a.js', 'a.css'), 'a.js')).toThrow(/a\.js.*has changed/);
  });
});
