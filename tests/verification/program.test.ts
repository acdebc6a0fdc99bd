import { expect, test } from 'vitest';
import { lockOf, program, runControl, verify, type PairProgram } from '#verification';
import { told, words } from './fixtures.ts';

const tex = String.raw`\text{the sum of the first } n \text{ squares}`;
const close = (run: PairProgram): PairProgram => run;
const squares = (wrongBy: number, stated = 0) =>
  close((random) => {
    const x = random.uniform(1, 2);
    return {
      left: (x + 1) * (x + 1),
      right: x * x + 2 * x + 1 + wrongBy,
      scale: 2 * (x + 1) ** 2,
      operations: 6,
      ...(stated === 0 ? {} : { stated: { solver: stated } }),
    };
  });

function pairProgram(rest: Partial<Parameters<typeof pairOf>[0]> = {}) {
  return pairOf(rest);
}
function pairOf(rest: {
  run?: PairProgram;
  points?: number;
  measures?: 'equal' | 'bounded' | 'count';
  wrongs?: PairProgram[];
}) {
  const { run = squares(0), points = 64, measures = 'equal', wrongs = [squares(1), squares(-0.1)] } = rest;
  const open = program({
    kind: 'identity',
    measures,
    says: words,
    why: words,
    points,
    run,
    wrong: wrongs.map((each) => ({ tex, teaches: words, run: each })),
    formula: '',
  });
  return { ...open, formula: lockOf(open, tex) };
}
const run = (entry: ReturnType<typeof pairProgram>, text = tex) =>
  verify(entry, 'claim:squares', text, { seed: 1 });

test('a program measures, and the engine judges', () => {
  const verdict = run(pairProgram());
  expect(told(verdict)).toBe('verified');
  expect(verdict).toMatchObject({
    executed: 'program',
    relation: '=',
    points: { requested: 64, evaluated: 64, skipped: 0 },
    controls: [{ rejected: true }, { rejected: true }],
  });
  expect(verdict.tolerance).toBe(6 * 2 ** -53);
});

test('a program that measures a difference is refuted', () => {
  expect(run(pairProgram({ run: squares(1e-9) })).verdict).toBe('refuted');
});

test('what a solver states enters the tolerance', () => {
  expect(
    told(run(pairProgram({ run: squares(1e-9, 1e-8), wrongs: [squares(1, 1e-8), squares(2, 1e-8)] }))),
  ).toBe('verified');
});

test('a stated error above 1e-6 is inconclusive', () => {
  expect(told(run(pairProgram({ run: squares(1e-6, 1e-5) })))).toBe(
    'inconclusive: the stated error of the solver is 1.0e-5, more than 1e-6',
  );
});

test('fewer than 64 points fail for programs too', () => {
  expect(told(run(pairProgram({ points: 63 })))).toBe(
    'inconclusive: only 63 points are requested, fewer than 64',
  );
});

test('a program that counts no operations is refused', () => {
  const careless = close((random) => ({ ...squares(0)(random, {}), operations: 0 }));
  expect(told(run(pairProgram({ run: careless })))).toBe(
    'inconclusive: the program counted 0 rounding operations',
  );
});

test('sides of different length are refused', () => {
  const lopsided = close(() => ({ left: [1, 2], right: [1], scale: 1, operations: 1 }));
  expect(told(run(pairProgram({ run: lopsided })))).toBe(
    'inconclusive: the program measured 2 numbers against 1',
  );
});

test('a bounded program keeps the left side below the right one', () => {
  const below = (by: number) =>
    close((random) => ({ left: random.uniform(), right: 1 + by, scale: 2, operations: 1 }));
  const wrongs = [below(-1), below(-2)];
  expect(told(run(pairProgram({ measures: 'bounded', run: below(0), wrongs })))).toBe('verified');
  expect(run(pairProgram({ measures: 'bounded', run: below(-0.5), wrongs })).verdict).toBe('refuted');
});

test('a count is exact', () => {
  const count = (off: number) =>
    close((random) => {
      const n = random.integer(2, 20);
      return { left: n * n, right: n * n + off, scale: n, operations: 1 };
    });
  const wrongs = [count(1), count(-1)];
  expect(told(run(pairProgram({ measures: 'count', run: count(0), wrongs })))).toBe('verified');
  expect(run(pairProgram({ measures: 'count', run: count(1), wrongs })).verdict).toBe('refuted');
});

test('an error must fall with the declared order while the engine halves the step', () => {
  const euler = (power: number) => (random: Parameters<PairProgram>[0], _: unknown, step: number) => ({
    error: random.uniform(1, 2) * step ** power,
    scale: 1,
    operations: 100,
  });
  const open = program({
    kind: 'algorithm',
    measures: 'error',
    order: 1,
    start: 0.1,
    says: words,
    why: words,
    points: 64,
    run: euler(1),
    wrong: [
      { tex, teaches: words, run: euler(0) },
      { tex, teaches: words, run: euler(2) },
    ],
    formula: '',
  });
  const entry = { ...open, formula: lockOf(open, tex) };
  const verdict = verify(entry, 'alg:euler', tex, { seed: 1 });
  expect(told(verdict)).toBe('verified');
  expect(verdict.order?.observed).toBeCloseTo(1, 6);
  expect(verdict.controls.map(({ by, figure }) => [by, Math.round(figure)])).toEqual([
    ['order', 0],
    ['order', 2],
  ]);
  expect(runControl(entry, 'alg:euler', tex, 0, { seed: 1 })).toMatchObject({ rejected: true, by: 'order' });
});
