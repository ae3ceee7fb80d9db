import { defineConfig } from 'astro/config';
import { contentGate } from './src/build/gate.ts';
import { pagePolicy } from './src/build/page-policy.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  cacheDir: '.cache/astro',
  integrations: [contentGate(), pagePolicy()],
  devToolbar: { enabled: false },
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'], routing: { prefixDefaultLocale: false } },
  security: { csp: true },
});
