// Built-ins only: this runs before anything is installed.
import { existsSync } from 'node:fs';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of the Chromium the tests drive: CHROMIUM_PATH, or the system's; undefined where there is none. */
export function systemChromium() {
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', ...systemBrowsers];
  return candidates.find((path) => path !== '' && existsSync(path));
}
