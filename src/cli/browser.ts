import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  readonly path: string;
  /** In words, for the one line that says which browser was taken. */
  readonly from: string;
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

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
 * A Chromium for the tests: the one that `REDERIVE_BROWSER` names, Playwright's own, an installed Chrome or Chromium, or
 * Debian's, installed when this process may.
 *
 * @throws when there is none, with all that was tried
 */
export function findBrowser(): Browser {
  const named = process.env['REDERIVE_BROWSER'];
  if (named) {
    if (existsSync(named)) return { path: named, from: 'REDERIVE_BROWSER' };
    throw new Error(`REDERIVE_BROWSER names "${named}", which does not exist; correct or unset it`);
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { path: own, from: 'playwright' };
  const before = installed();
  if (before) return { path: before, from: 'installed' };
  install();
  const after = installed();
  if (after) return { path: after, from: 'apt-get' };
  throw new Error(
    'no chromium: tried REDERIVE_BROWSER (not set), playwright (none at ' +
      `${own}), ${names.join(', ')} on the PATH, and apt-get (as root); install one, or run npx playwright install chromium`,
  );
}

/** What keeps Chromium quiet and, as root, lets it start at all. */
export function chromiumArguments(): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
