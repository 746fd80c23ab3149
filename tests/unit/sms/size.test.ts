import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the engine without its shift tables takes at most 4 kB on the wire', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/engines/sms/index.ts'],
    external: ['./shift-tables.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles).toHaveLength(1);
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(4_000);
});
