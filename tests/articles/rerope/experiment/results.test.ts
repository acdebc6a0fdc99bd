import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../../../content/articles/rerope/experiment/accuracy.ts';
import { judge, type Measured } from '../../../../content/articles/rerope/experiment/criteria.ts';
import experiment from '../../../../content/articles/rerope/experiment/index.ts';
import type { WeightsRecord } from '../../../../content/articles/rerope/experiment/record.ts';
import { resultsOf, type Results } from '../../../../content/articles/rerope/experiment/results.ts';
import { codeHash } from '../../../../src/build/code-hash.ts';

const root = resolve(import.meta.dirname, '../../../..');
const folder = resolve(root, 'content/articles/rerope/experiment');
const json = (file: string): unknown => JSON.parse(readFileSync(resolve(folder, file), 'utf8'));

const results = json('results.json') as Results;
const recordOf = (seed: number) => json(`weights/seed-${seed}.json`) as WeightsRecord & { code: string };

/** What this Node gets for a seed by itself: hot loops run several times slower among the test runner's modules. */
const again = `
  import { readFileSync } from 'node:fs';
  import { batch } from './batch.ts';
  import { digest } from './digest.ts';
  import { language } from './language.ts';
  import { firstWeights } from './record.ts';
  import { measure } from './results.ts';
  import { languageSeed, steps } from './training.ts';
  import { decodeWeights } from './weights.ts';
  const [seed, expected] = [Number(process.argv[1]), process.argv[2]];
  const successors = language(languageSeed);
  let data = '';
  for (let step = 0; step < steps; step += 1) {
    for (const tokens of batch(successors, seed, step)) data = digest(data + String.fromCharCode(...tokens));
  }
  const work = measure(decodeWeights(readFileSync('weights/seed-' + seed + '.f32'), expected));
  let next = work.next();
  while (!next.done) next = work.next();
  console.log(JSON.stringify({ data, first: firstWeights(seed), measured: next.value }));
`;

interface Again {
  readonly data: string;
  readonly first: WeightsRecord['first'];
  readonly measured: Measured;
}

function runAgain(seed: number): Again {
  const args = ['--input-type=module', '--eval', again, String(seed), recordOf(seed).weights];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })) as Again;
}

describe('the stored weights', () => {
  const code = codeHash(root, 'content/articles/rerope/experiment/training.ts');

  it.each(experiment.seeds)('of seed %d were made by this code', (seed) => {
    expect(recordOf(seed).code).toBe(code);
  });
});

describe('the results', () => {
  const measured = new Map<number, Measured>();

  it.each(experiment.seeds)(
    'of seed %d come out again, exactly, and so do its data and its first steps',
    { timeout: 900_000 },
    (seed) => {
      const { data, first, measured: found } = runAgain(seed);
      measured.set(seed, found);
      const n = results.seeds.indexOf(seed);
      const record = recordOf(seed);
      expect(data).toBe(record.data);
      expect(first).toEqual(record.first);
      expect(results.weights[n]).toBe(record.weights);
      expect(found.trained).toEqual(record.trainingLength);
      for (const set of ['plain', 'rep12'] as const)
        expect(found.trained[set]).toEqual(results.trained[set][n]);
      found.rows.forEach(({ setting, accuracies }, at) => {
        const row = results.rows[at]!;
        expect(setting).toEqual(row.setting);
        for (const set of ['plain', 'rep12', 'rep100'] as const)
          expect(accuracies[set]).toEqual(row.accuracies[set][n]);
      });
    },
  );

  it('are put together and judged as they are stored', () => {
    const models = experiment.seeds.map((seed) => ({
      seed,
      weights: recordOf(seed).weights,
      measured: measured.get(seed)!,
    }));
    expect(resultsOf(models)).toEqual(results);
    expect(judge(models.map((model) => model.measured))).toEqual(results.criteria);
  });

  it('are known to better than a point', () => {
    const accuracies = results.rows.flatMap((row) => Object.values(row.accuracies).flat());
    for (const { standardError } of [...accuracies, ...Object.values(results.trained).flat()]) {
      expect(standardError).toBeLessThan(0.01);
    }
  });

  it('have standard errors from the spread between sequences', () => {
    const bySequence = [1, 3, 2, 2];
    expect(accuracyOf({ count: 4, byPosition: new Uint32Array(8), bySequence })).toEqual({
      right: 8,
      of: 16,
      standardError: 0.1021,
    });
  });
});
