import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Property tests take long on a busy machine, and are not wrong for it.
    testTimeout: 30_000,
    setupFiles: ['tests/unit/seed.ts'],
    include: ['tests/{unit,content}/**/*.test.{ts,tsx}'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
