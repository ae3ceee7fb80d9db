// Installs what is missing before a script runs. Built-ins only, and Node 20 is enough: the scripts that
// follow run on the Node that the project installs for itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { systemChromium } from './chromium.mjs';

const marker = 'node_modules/.plan-atlas';

installPackages();
if (process.argv.includes('--browser')) installBrowser();

function installPackages() {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockHash()) return;
  console.log('Installing packages …');
  // Exactly what the lock file says, which stays as it is.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(marker, lockHash());
}

/** Names what is installed: another lock file asks for another installation. */
function lockHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

function installBrowser() {
  if (systemChromium() || ownBrowser()) return;
  console.log('Installing Chromium for the tests …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) =>
    run(
      [...asRoot, 'apt-get'][0],
      [...asRoot.slice(1), ...(asRoot.length ? ['apt-get'] : []), ...args],
      true,
    );
  const installed =
    existsSync('/usr/bin/apt-get') &&
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
  if (installed || run('npx', ['playwright', 'install', 'chromium'], true)) return;
  console.error(
    'No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to its path.',
  );
  process.exit(1);
}

/** Whether Playwright has a browser of its own. */
function ownBrowser() {
  const script =
    "const { chromium } = require('playwright'); process.exit(require('fs').existsSync(chromium.executablePath()) ? 0 : 1)";
  return spawnSync('node', ['-e', script]).status === 0;
}

/** Runs a command with its output shown; ends the process if it fails and may not. */
function run(command, args, mayFail = false) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0 && !mayFail) process.exit(status ?? 1);
  return status === 0;
}
