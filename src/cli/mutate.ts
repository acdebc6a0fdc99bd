/** `npm run mutate -- [slug…]`: makes wrong formulas of every equation and tries them; prints those that pass. */
import { writeFileSync } from 'node:fs';
import { defaultSeed, failureReport, mutantList, summary, terminalProgress, verifyArticles } from '#build';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values, positionals } = options({
    json: { type: 'string' },
    label: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: String(defaultSeed) },
    fresh: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  });
  const progress = terminalProgress();
  const verification = await verifyArticles(positionals, {
    seed: wholeNumber('seed', values.seed),
    only: values.label,
    cache: !values.fresh,
    mutate: true,
    report: progress.report,
  }).finally(progress.end);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(verification.ledger, null, 2)}\n`);
  if (values.list) console.log(mutantList(verification.ledger));
  console.log(summary(verification));
  if (verification.failures.length === 0) return 0;
  console.error(`\n${failureReport(verification.failures)}`);
  return 1;
});
