import { defineConfig } from 'vitest/config';

/** Apart from the unit tests, which may be building the same bundles. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
