import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // No module keeps state, so files may share them: MJML and the lexicons are loaded once, not per file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
