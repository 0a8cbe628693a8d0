import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['sendlint/vitest/matchers'],
    forceRerunTriggers: ['**/templates/**', '**/fixtures/**', '**/sendlint.config.*'],
  },
});
