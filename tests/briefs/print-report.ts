/** `npm run briefs -- [slug…] [--readings]`: what the language makes of every formula that the briefs display. */
import { parseArgs } from 'node:util';
import '#verification/whole';
import { formulasOf, slugs } from './fixtures.ts';
import { describeReport, reportOn } from './report.ts';

const { values, positionals } = parseArgs({
  options: { readings: { type: 'boolean', default: false } },
  allowPositionals: true,
});
for (const slug of positionals.length > 0 ? positionals : slugs) {
  const report = reportOn(slug, formulasOf(slug));
  console.log(describeReport(report));
  if (!values.readings) continue;
  for (const { label, reading = '' } of report.outcomes) console.log(`  ${label}\n    ${reading}`);
}
