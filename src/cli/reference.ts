/** `npm run reference`: writes the language reference into CONTRIBUTING.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withReference } from '#build';
import { options } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  options({});
  writeFileSync('CONTRIBUTING.md', withReference(readFileSync('CONTRIBUTING.md', 'utf8')));
  return Promise.resolve(0);
});
