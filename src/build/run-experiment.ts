import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Experiment, StoredWeights } from '#verification';
import { Problem } from '#markdown';
import { ExperimentProgress } from './experiment-progress.ts';
import { ExperimentStore } from './experiment-store.ts';
import { chosenExperiment, experimentFolder } from './experiments.ts';

const stepsBetweenSaves = 100;

export interface ExperimentOptions {
  /** Only the run of this seed. */
  readonly seed?: number;
  /** Evaluates the stored weights without training. */
  readonly evaluateOnly: boolean;
  /** Hears of every finished part. */
  readonly say: (line: string) => void;
}

/** Trains one model, from its beginning or from where it was stopped, and stores it. */
function train(
  experiment: Experiment,
  store: ExperimentStore,
  seed: number,
  progress: ExperimentProgress,
): string {
  const run = experiment.begin(seed, store.unfinished(seed));
  const from = run.step;
  const before = process.cpuUsage();
  progress.begin(`seed ${seed}`, from / run.steps);
  while (run.step < run.steps) {
    const loss = run.advance();
    if (run.step % stepsBetweenSaves === 0) store.save(seed, run.save());
    progress.report(run.step / run.steps, `, loss ${loss.toFixed(2)}`);
  }
  progress.end();
  const { user, system } = process.cpuUsage(before);
  const bytes = run.weights();
  const stored = store.finish(seed, bytes, run.record());
  const outcome =
    stored === undefined
      ? 'stored'
      : Buffer.compare(bytes, stored) === 0
        ? 'the same weights as before, bit for bit'
        : 'other weights than before';
  const seconds = ((user + system) / 1e6).toFixed(0);
  return `seed ${seed}: ${run.steps - from} steps in ${seconds} s of processor time; ${outcome}`;
}

/** Evaluates the stored weights of all seeds. */
function evaluate(
  experiment: Experiment,
  weights: ReadonlyMap<number, StoredWeights>,
  progress: ExperimentProgress,
): unknown {
  progress.begin('evaluation', 0);
  const work = experiment.evaluate(weights);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) {
      progress.end();
      return value;
    }
    progress.report(value, '');
  }
}

/**
 * Trains and evaluates the experiment of an article, and writes weights and results beside it.
 *
 * Results are written when the weights of every seed are there.
 *
 * @param root of the project
 * @param asked what someone named
 * @throws {Problem} `unknown-experiment`, `unknown-seed`, `missing-weights`, `stale-weights`, `unusable-weights`
 */
export async function runExperiment(
  root: string,
  asked: readonly string[],
  { seed, evaluateOnly, say }: ExperimentOptions,
): Promise<void> {
  const slug = chosenExperiment(root, asked);
  const module = (await import(pathToFileURL(join(experimentFolder(root, slug), 'index.ts')).href)) as {
    default: Experiment;
  };
  const experiment = module.default;
  if (seed !== undefined && !experiment.seeds.includes(seed)) {
    throw new Problem({
      slug: 'unknown-seed',
      message: `the experiment of "${slug}" has no seed ${seed}`,
      hint: `the seeds are ${experiment.seeds.join(', ')}.`,
    });
  }
  const store = new ExperimentStore(root, slug);
  const progress = new ExperimentProgress();
  const seeds = seed === undefined ? experiment.seeds : [seed];
  if (!evaluateOnly) for (const each of seeds) say(train(experiment, store, each, progress));
  const missing = experiment.seeds.filter((each) => !store.has(each));
  if (seed !== undefined && missing.length > 0) {
    say(`no results yet: the weights of seed ${missing.join(', ')} are missing`);
    return;
  }
  const weights = new Map(experiment.seeds.map((each) => [each, store.weights(each, slug)]));
  try {
    store.writeResults(evaluate(experiment, weights, progress));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'WeightsError')) throw error;
    const hint = `npm run experiment -- ${slug} makes the weights anew.`;
    throw new Problem({ slug: 'unusable-weights', message: error.message, hint });
  }
  say(`results of seeds ${experiment.seeds.join(', ')} written`);
}
