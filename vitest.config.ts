import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Property tests take long on a busy machine; a limit is no measure of speed.
          testTimeout: 120_000,
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/{content,project}/**/*.test.ts'],
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
