import { defineConfig } from 'astro/config';
import { contentGate } from './src/build/gate.ts';
import { notices } from './src/build/notices.ts';
import { pagePolicy } from './src/build/page-policy.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  cacheDir: '.cache/astro',
  integrations: [contentGate(), notices(), pagePolicy()],
  devToolbar: { enabled: false },
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'], routing: { prefixDefaultLocale: false } },
  security: { csp: true },
  vite: {
    // Workers load what few queries need only when it is asked for.
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // One file for the comparison and one for its charts: a dozen small ones would be a dozen requests.
              codeSplitting: {
                groups: [
                  // Small things that several pages need: one file, and none of them runs by itself.
                  {
                    name: 'base',
                    test: /src\/(core\/(citation\/(access-day|brackets)|search\/limits|text\/(fold|radicals))\.|browser\/(elements|save-file|mark-words|chart-points)\.)|preload-helper|modulepreload|rolldown\/runtime/,
                    priority: 2,
                  },
                  // What pages need that fetch data: those that are only read do without.
                  {
                    name: 'remote',
                    test: /src\/(core\/address\.|browser\/(download|site-base)\.)/,
                    priority: 2,
                  },
                  {
                    name: 'charts',
                    test: /src\/(i18n\/zh\/charts\/common|core\/charts\/(axis|round-steps|dodge|key|text-width|drawing|district-mark|coordinate|chart|panels|step-paint|allowed|ranking-data|cell-remarks|grid)\.|browser\/compare\/(Chart|shown|use-charts|chart-makers))/,
                  },
                  {
                    name: 'comparison',
                    priority: 1,
                    test: /preact|src\/(views\/(?!Sentence|measure-text)|i18n\/zh\/(compare\.|figures|words|chart-frame)|core\/(compare\/(?!export-words|figure-rows|row-text|written-table|embed-query|extremes|unused)|dataset\/(?!sentences)|districts|charts\/paint)|browser\/compare\/(mount|start\.|App|Result|Chip|Chooser|\w+Choice|Picker|use-(address|comparison|import|taking)|load|open|AddressProblems|Failure|Lazy|Take|copy-text))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
