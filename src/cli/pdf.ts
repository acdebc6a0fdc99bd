/** `npm run pdf`: the build, with a PDF of each article in each language or not at all; a browser is installed if need be. */
import { build } from 'astro';
import { findBrowser } from './browser.ts';
import { options } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  options({});
  process.env['REDERIVE_BROWSER'] = findBrowser().path;
  delete process.env['REDERIVE_PDF'];
  await build({});
  return 0;
});
