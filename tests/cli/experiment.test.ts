import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { Project } from '../project.ts';

const command = fileURLToPath(new URL('../../src/cli/experiment.ts', import.meta.url));
const folder = 'content/articles/sum/experiment';
const project = new Project();
afterAll(() => project.remove());

/** An experiment whose model is a running sum of steps; `index.ts` is no part of what makes its weights. */
const training = `
import { stream } from '#numerics';
export const steps = 300;
export const drawn = (seed: number, step: number): number => stream(seed, step).integer(1, 9);
`;
const index = (stopsAt: number) => `
import { drawn, steps } from './training.ts';
export default {
  seeds: [0, 1],
  begin(seed, saved) {
    let [step, sum] = saved ? [saved[0] + 256 * saved[1], saved[2]] : [0, 0];
    return {
      steps,
      get step() { return step; },
      advance() {
        if (step === ${stopsAt}) throw new Error('the lights went out');
        sum = (sum + drawn(seed, step)) % 256;
        step += 1;
        return 1 / step;
      },
      save: () => Uint8Array.of(step & 255, step >> 8, sum),
      weights: () => Uint8Array.of(seed, sum),
      record: () => ({ seed }),
    };
  },
  *evaluate(weights) {
    yield 0;
    const sums = [...weights.values()].map(({ bytes }) => bytes[1]);
    if (sums.includes(undefined)) throw Object.assign(new Error('two bytes, not one'), { name: 'WeightsError' });
    return { sums };
  },
};
`;
const read = (file: string): string => readFileSync(join(project.root, folder, file), 'utf8');

function experiment(...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: project.root, encoding: 'utf8' });
}

beforeEach(() => {
  project.write(`${folder}/training.ts`, training).write(`${folder}/index.ts`, index(-1));
});

it('asks for the other seeds before it writes results', () => {
  const { status, stdout, stderr } = experiment('sum', '--seed', '1');
  expect(stdout).toMatch(
    /^seed 1: 300 steps in \d+ s of processor time; stored\nno results yet: the weights of seed 0 /,
  );
  expect(stderr).toMatch(/ {2}seed 1 50 %, loss 0\.01, \d+ s left\n/);
  expect(status).toBe(0);
});

it('goes on where it was stopped, to the same weights', () => {
  project.write(`${folder}/index.ts`, index(150));
  expect(experiment('sum', '--seed', '1').stderr).toContain('the lights went out');
  project.write(`${folder}/index.ts`, index(-1));
  const { stdout } = experiment('sum');
  expect(stdout).toContain('seed 0: 300 steps in');
  expect(stdout).toMatch(
    /seed 1: 200 steps in \d+ s of processor time; the same weights as before, bit for bit/,
  );
  expect(stdout).toContain('results of seeds 0, 1 written');
  expect(readdirSync(join(project.root, '.cache/experiments/sum'))).toEqual([]);
});

it('evaluates what is stored without training', () => {
  const before = read('results.json');
  const { status, stdout } = experiment('sum', '--evaluate');
  expect(status).toBe(0);
  expect(stdout).toBe('results of seeds 0, 1 written\n');
  expect(read('results.json')).toBe(before);
  expect(JSON.parse(read('weights/seed-1.json'))).toMatchObject({
    seed: 1,
    code: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
});

it('takes a change of the code for one of the weights, but not one of comments and types', () => {
  project.write(
    `${folder}/training.ts`,
    `/** Said better. */${training.replace('seed: number', 'seed : any')}`,
  );
  expect(experiment('sum', '--evaluate').status).toBe(0);
  project.write(`${folder}/training.ts`, training.replace('9', '8'));
  const { status, stderr } = experiment('sum', '--evaluate');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /\[stale-weights\]\n {2}the weights of seed 0 were made by the code [0-9a-f]{32}, not [0-9a-f]{32}/,
  );
  expect(stderr).toContain('hint: npm run experiment -- sum --seed 0 makes them.');
});

it('tells of weights that cannot be used', () => {
  truncateSync(join(project.root, folder, 'weights/seed-1.f32'), 1);
  const { status, stderr } = experiment('sum', '--evaluate');
  expect(status).toBe(1);
  expect(stderr).toContain(
    '[unusable-weights]\n  two bytes, not one\n  hint: npm run experiment -- sum makes',
  );
});

it.each([
  ['no article', [], 'no article is named', 'articles with an experiment: sum.'],
  ['an unknown article', ['sun'], 'the article "sun" has no experiment', 'did you mean sum?'],
  ['two articles', ['sum', 'sum'], 'one article at a time, not "sum sum"', 'did you mean sum?'],
  ['an unknown seed', ['sum', '--seed', '7'], 'the experiment of "sum" has no seed 7', 'the seeds are 0, 1.'],
  [
    'a seed that is no number',
    ['sum', '--seed', 'x'],
    '--seed takes a whole number, not "x"',
    'write --seed 7.',
  ],
  ['an unknown option', ['sum', '--sed', '7'], 'there is no option --sed', 'did you mean --seed?'],
])('refuses %s', (_what, args, message, hint) => {
  const { status, stderr } = experiment(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(`  ${message}\n  hint: ${hint}`);
});

it('says which weights are missing', () => {
  project.write('content/articles/none/experiment/training.ts', training);
  project.write('content/articles/none/experiment/index.ts', index(-1));
  expect(existsSync(join(project.root, 'content/articles/none/experiment/weights'))).toBe(false);
  const { status, stderr } = experiment('none', '--evaluate');
  expect(status).toBe(1);
  expect(stderr).toContain('[missing-weights]\n  there are no weights of seed 0\n');
});
