import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserNames, installedBrowser, knownBrowser, type Browser } from '#build/browser';

export { chromiumArguments, type Browser } from '#build/browser';

/** Installs Debian's Chromium; only root can, and only where there is `apt-get`. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('installing chromium with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } catch {
    console.log('apt-get could not install chromium');
  }
}

/**
 * A Chromium for the tests and for printing: one that is there, or Debian's, installed when this process may.
 *
 * @throws when there is none, with all that was tried
 */
export function findBrowser(): Browser {
  const own = chromium.executablePath();
  const before = knownBrowser(own);
  if (before) return before;
  install();
  const after = installedBrowser();
  if (after) return { path: after, from: 'apt-get' };
  throw new Error(
    'no chromium: tried REDERIVE_BROWSER (not set), playwright (none at ' +
      `${own}), ${browserNames.join(', ')} on the PATH, and apt-get (as root); install one, or run npx playwright install chromium`,
  );
}
