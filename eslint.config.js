import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports point one way: core ← build ← components ← pages, core ← i18n ← views ← components, browser → views. */
const direction = (files, forbidden, reason) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: forbidden, message: `${reason} See docs/architecture.md.` }] },
    ],
  },
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'tests/fixtures/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'error',
      'no-console': 'error',
    },
  },
  { files: ['tools/**', 'tests/**', '**/*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  direction(
    ['src/core/**/*.ts'],
    '^(node:|astro|#build|(\\.\\./)+(build|components|layouts|pages|browser|i18n)/)',
    'The core knows neither Astro, nor the file system, nor the views.',
  ),
  { files: ['src/core/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
  direction(
    ['src/build/**/*.ts'],
    '^(\\.\\./)+(components|layouts|pages|browser)/',
    'The build does not know the views.',
  ),
  direction(
    ['src/views/**/*.{ts,tsx}'],
    '^(node:|astro|#build)|(^|/)(build|components|layouts|pages|browser)/',
    'Views are written at build time and in the browser alike: they know the core and the words only.',
  ),
  direction(
    ['src/browser/**/*.{ts,tsx}'],
    '^(node:|astro:|#build)|(^|/)(build|components|layouts|pages)/',
    'Browser code imports the core, the views and the words.',
  ),
  direction(
    ['src/components/**', 'src/layouts/**'],
    '(^|/)pages/(?!.*\\.ts)',
    'Components do not know the pages.',
  ),
);
