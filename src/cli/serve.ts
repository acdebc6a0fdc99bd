/** Serves `dist/` as it is, under the site's base path. */
import { preview } from 'astro';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = options({ port: { type: 'string' } });
  await preview({ logLevel: 'warn', server: { port: wholeNumber('port', values.port ?? '4321') } });
  return 0;
});
