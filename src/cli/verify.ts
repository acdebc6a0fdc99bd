/** `npm run verify -- [slug…]`: checks formulas without building, and prints what does not hold. */
import { writeFileSync } from 'node:fs';
import {
  acceptLocks,
  authorNotes,
  defaultSeed,
  explanations,
  failureReport,
  summary,
  terminalProgress,
  verifyArticles,
} from '#build';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values, positionals } = options({
    json: { type: 'string' },
    label: { type: 'string', multiple: true, default: [] },
    explain: { type: 'string', multiple: true, default: [] },
    accept: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: String(defaultSeed) },
    fresh: { type: 'boolean', default: false },
  });
  for (const line of await acceptLocks(process.cwd(), positionals, values.accept)) console.log(line);
  const progress = terminalProgress();
  const verification = await verifyArticles(positionals, {
    seed: wholeNumber('seed', values.seed),
    only: [...values.label, ...values.explain, ...values.accept],
    cache: !values.fresh,
    report: progress.report,
  }).finally(progress.end);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(verification.ledger, null, 2)}\n`);
  for (const text of explanations(process.cwd(), verification.ledger, values.explain))
    console.log(`${text}\n`);
  console.log(summary(verification));
  for (const note of authorNotes(verification)) console.error(`\n${note}`);
  if (verification.failures.length === 0) return 0;
  console.error(`\n${failureReport(verification.failures)}`);
  return 1;
});
