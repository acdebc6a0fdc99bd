/** `npm start`: verifies, builds, serves, and prints the address. */
import { build, preview } from 'astro';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = options({ port: { type: 'string' } });
  const wanted = wholeNumber('port', values.port ?? '4321');
  await build({});
  const { port } = await preview({ logLevel: 'warn', server: { port: wanted } });
  const base = process.env['REDERIVE_BASE'] ?? '/';
  console.log(`\n  Rederive is at http://localhost:${port}${base}  (Ctrl+C stops it)\n`);
  return 0;
});
