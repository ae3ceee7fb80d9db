import { defineConfig, devices } from 'playwright/test';
import { systemChromium } from './tools/setup/chromium.mjs';

/** Another port lets two checkouts be tested at once. */
const port = Number(process.env['TEST_PORT'] ?? 4329);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Generous: the tests look at what a page does, not at how busy the machine is.
  timeout: 180_000,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    actionTimeout: 20_000,
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: systemChromium(),
      // Names of files are Chinese, which a browser keeps only where the locale can write them.
      env: { ...process.env, LANG: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node_modules/.bin/astro preview --port ${port} --ignore-lock`,
    env: { ASTRO_PREVIEW_BACKGROUND: '0' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
