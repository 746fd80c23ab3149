import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const engine = 'src/engines/twiml';

/** Bytes on the wire of some entries, bundled with what they share. */
async function weigh(...entries: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((entry) => `export * from './${entry}';`).join(''),
      resolveDir: engine,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles).toHaveLength(1);
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** Each part is loaded when it is used, so each has to be light by itself. None holds the list of voices. */
test.each([
  ['the checker', 'check.ts', 20_500],
  ['the player of calls', 'call/index.ts', 25_000],
  ['the answers to texts', 'messaging/index.ts', 12_500],
  ['what may be written next', 'complete.ts', 12_500],
])('%s takes at most 25 kB on the wire: %s', async (_, entry, most) => {
  expect(await weigh(entry)).toBeLessThanOrEqual(most);
});

test('what a page loads for its first call, when the checker is there already', async () => {
  expect((await weigh('check.ts', 'call/index.ts')) - (await weigh('check.ts'))).toBeLessThanOrEqual(18_000);
});
