/** `npm run experiment -- <slug>`: trains the models of an article's experiment, and evaluates them. */
import { runExperiment } from '#build';
import { options, wholeNumber } from './options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values, positionals } = options({
    seed: { type: 'string' },
    evaluate: { type: 'boolean', default: false },
  });
  await runExperiment(process.cwd(), positionals, {
    ...(values.seed === undefined ? {} : { seed: wholeNumber('seed', values.seed) }),
    evaluateOnly: values.evaluate,
    say: (line) => console.log(line),
  });
  return 0;
});
