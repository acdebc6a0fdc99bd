/** `npm run dev`: serves the site while it is written; a save shows its new verdicts in the page. */
import { dev } from 'astro';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = options({ port: { type: 'string' } });
  await dev({ server: { port: wholeNumber('port', values.port ?? '4321') } });
  return 0;
});
