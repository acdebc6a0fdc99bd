export { chromiumArguments } from './chromium-arguments.ts';
export { browserNames, installedBrowser, knownBrowser, type Browser } from './known-browser.ts';
