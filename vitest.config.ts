import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/package/**', 'node_modules/**'],
    globalSetup: 'test/setup.ts',
    setupFiles: 'test/seed.ts',
    testTimeout: 30_000,
  },
});
