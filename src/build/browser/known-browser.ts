import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Browser {
  readonly path: string;
  /** In words, for the one line that says which browser was taken. */
  readonly from: string;
}

/** What an installed browser may be called. */
export const browserNames = [
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

/** A Chrome or Chromium on the PATH or where its installer puts it. */
export function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => browserNames.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * A browser that is already there: the one that `REDERIVE_BROWSER` names, Playwright's own, or an installed one.
 *
 * @param own where Playwright would keep its own
 * @throws when `REDERIVE_BROWSER` names what does not exist
 */
export function knownBrowser(own: string): Browser | undefined {
  const named = process.env['REDERIVE_BROWSER'];
  if (named) {
    if (existsSync(named)) return { path: named, from: 'REDERIVE_BROWSER' };
    throw new Error(`REDERIVE_BROWSER names "${named}", which does not exist; correct or unset it`);
  }
  if (own && existsSync(own)) return { path: own, from: 'playwright' };
  const installed = installedBrowser();
  return installed === undefined ? undefined : { path: installed, from: 'installed' };
}
