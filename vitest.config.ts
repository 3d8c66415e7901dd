import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/package/**', 'node_modules/**'],
    globalSetup: 'test/setup.ts',
    setupFiles: 'test/seed.ts',
    // A test that hangs is to fail, a loaded machine is not to fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
