import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const node = `node:|(${builtinModules.join('|')})(/|$)`;
const folders = (...names) => `^#(${names.join('|')})/|^(\\.\\./)+(${names.join('|')})/`;

/** Imports point one way: core ← build ← components ← pages, core ← i18n ← views ← components, browser → views. */
const direction = (files, forbidden, reason) => {
  const message = `${reason} See docs/architecture.md.`;
  // A slash would end the pattern of a selector.
  const source = forbidden.replaceAll('/', '\\u002F');
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }],
      'no-restricted-syntax': ['error', { selector: `ImportExpression[source.value=/${source}/]`, message }],
    },
  };
};

const core = direction(
  ['src/core/**/*.ts'],
  `^(${node}|(astro|preact)([:/]|$))|${folders('build', 'views', 'components', 'layouts', 'pages', 'browser', 'i18n')}`,
  'The core knows neither Astro, nor the file system, nor the views.',
);
const world = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history', 'performance'],
  ...['localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'Worker', 'process', 'Buffer'],
];
const clock = 'The core yields the same for the same: no clock, no random numbers.';

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
  {
    ...core,
    ignores: ['src/core/**/*.test.ts'],
    rules: {
      ...core.rules,
      'no-restricted-globals': [
        'error',
        ...world.map((name) => ({ name, message: 'The core gets values and returns values.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: clock },
      ],
      'no-restricted-syntax': [
        ...core.rules['no-restricted-syntax'],
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
        { selector: 'CallExpression[callee.name="Date"]', message: clock },
      ],
    },
  },
  direction(
    ['src/i18n/**/*.ts'],
    `^(${node})|${folders('build', 'views', 'components', 'layouts', 'pages', 'browser')}`,
    'Words know the core only.',
  ),
  direction(
    ['src/build/**/*.ts'],
    folders('views', 'components', 'layouts', 'pages', 'browser'),
    'The build does not know the views.',
  ),
  direction(
    ['src/views/**/*.{ts,tsx}'],
    `^(${node}|astro([:/]|$))|${folders('build', 'components', 'layouts', 'pages', 'browser')}`,
    'Views are written at build time and in the browser alike: they know the core and the words only.',
  ),
  direction(
    ['src/browser/**/*.{ts,tsx}'],
    `^(${node}|astro([:/]|$))|${folders('build', 'components', 'layouts', 'pages')}`,
    'Browser code imports the core, the views and the words.',
  ),
  direction(['src/components/**', 'src/layouts/**'], folders('pages'), 'Components do not know the pages.'),
);
