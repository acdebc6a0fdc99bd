/** `npm start`: verifies, builds, serves, and prints the address. */
import { build } from 'astro';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';
import { serve } from './serve-dist.ts';

await run(async () => {
  const { values } = options({ port: { type: 'string' } });
  const wanted = wholeNumber('port', values.port ?? '4321');
  await build({});
  console.log(`\n  Rederive is at ${await serve(wanted)}  (Ctrl+C stops it)\n`);
  return 0;
});
