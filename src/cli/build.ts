/** `npm run build`: verifies and builds into `dist/`, which stays as it was when anything fails. */
import { build } from 'astro';
import { options } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  options({});
  await build({});
  return 0;
});
