/** Serves `dist/` as it is, under the site's base path. */
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';
import { serve } from './serve-dist.ts';

await run(async () => {
  const { values } = options({ port: { type: 'string' } });
  await serve(wholeNumber('port', values.port ?? '4321'));
  return 0;
});
