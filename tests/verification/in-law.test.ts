import { expect, test } from 'vitest';
import { normalCdf, real, type Stream } from '#numerics';
import {
  checkDerivation,
  derivation,
  DerivationError,
  inLaw,
  lockOf,
  runControl,
  verify,
  type LawEntry,
} from '#verification';
import { told, words } from './fixtures.ts';

const tex = String.raw`x \sim \mathcal{N}(0,1)`;
const normals = (shift: number, width: number) => (random: Stream, n: number) =>
  random.normals(n).map((value) => shift + width * value);

function law(rest: Partial<LawEntry> = {}): LawEntry {
  const open = inLaw({
    says: words,
    why: words,
    samples: 10_000,
    sample: normals(0, 1),
    against: { cdf: () => (x) => real(normalCdf(x)) },
    wrong: [
      { tex, teaches: words, sample: normals(0.2, 1) },
      { tex, teaches: words, sample: normals(0, 1.3), erratum: 'E1' },
    ],
    formula: '',
    ...rest,
  });
  return { ...open, formula: lockOf(open, tex) };
}
const run = (entry: LawEntry, seed = 1) => verify(entry, 'eq:normal', tex, { seed });

test('a law is verified with its level, critical value, effect and power', () => {
  const verdict = run(law());
  expect(told(verdict)).toBe('verified');
  expect(verdict).toMatchObject({
    kind: 'law',
    executed: 'program',
    why: words,
    points: { requested: 10_000, evaluated: 10_000, skipped: 0 },
    law: { samples: 10_000, level: 1e-6, beta: 1e-3 },
  });
  const { critical = NaN, effect = NaN, statistic = NaN } = verdict.law ?? {};
  expect(critical).toBeCloseTo(Math.sqrt(Math.log(2e6) / 20_000), 12);
  expect(effect).toBeCloseTo(critical + Math.sqrt(Math.log(2e3) / 20_000), 12);
  expect(statistic).toBeLessThan(critical);
});

test('wrong samplers pass the critical value', () => {
  for (const control of run(law()).controls) {
    expect(control).toMatchObject({ rejected: true, by: 'statistic' });
    expect(control.figure).toBeGreaterThan(0.03);
  }
});

test('a wrong law is refuted', () => {
  expect(told(run(law({ sample: normals(0.2, 1) })))).toMatch(
    /^refuted: the distribution functions differ by 0\.0/u,
  );
});

test('a true law is not refuted for any of a hundred seeds', () => {
  const entry = law();
  const outcomes = Array.from({ length: 100 }, (_, seed) => run(entry, seed).law);
  expect(outcomes.every((found) => found !== null && found.statistic <= found.critical)).toBe(true);
});

test('a wrong sampler that cannot be told apart takes the verdict back', () => {
  const [first] = law().wrong;
  const entry = law({
    wrong: [...(first ? [first] : []), { tex, teaches: words, sample: normals(0, 1.001) }],
  });
  expect(told(run(entry))).toMatch(
    /^inconclusive: the wrong variant 2 is not rejected: its statistic is only 0\.0/u,
  );
});

test('two samples may be compared with each other', () => {
  const entry = law({ against: { sample: normals(0, 1) } });
  expect(told(run(entry))).toBe('verified');
  expect(run(entry).law?.critical).toBeCloseTo(Math.sqrt(Math.log(2e6) / 10_000), 12);
});

test('two samples that are the same numbers are the same computation', () => {
  const constant = () => Array.from({ length: 10_000 }, (_, i) => i / 10_000);
  expect(told(run(law({ sample: constant, against: { sample: constant } })))).toBe(
    'inconclusive: the two samples are the same computation: they agree in every bit',
  );
});

test('a sampler that draws too few numbers, or NaN, and a cdf that is none are refused', () => {
  expect(told(run(law({ sample: () => [1] })))).toBe('inconclusive: the sampler drew 1 numbers, not 10000');
  expect(told(run(law({ sample: (random, n) => [NaN, ...random.normals(n - 1)] })))).toBe(
    'inconclusive: sample 1 is not finite: NaN',
  );
  expect(told(run(law({ against: { cdf: () => () => NaN } })))).toMatch(
    /^inconclusive: the statistic .* is NaN/u,
  );
});

test('a law is tested at every choice, and the worst one counts', () => {
  const entry = law({
    parameters: { d: { kind: 'choice', says: words, values: [0, 1] } },
    sample: (random, n, { d = NaN }) => random.normals(n).map((value) => value + 0.2 * d),
  });
  const verdict = run(entry);
  expect(verdict.verdict).toBe('refuted');
  expect(verdict.points.requested).toBe(20_000);
  expect(verdict.failure?.worst?.at['d']).toBe('1');
});

test('one wrong sampler can be run alone', () => {
  expect(runControl(law(), 'eq:normal', tex, 1, { seed: 1 })).toMatchObject({
    erratum: 'E1',
    rejected: true,
  });
});

test('the levels of all tests of a derivation stay below 1e-4 together', () => {
  const choices = (count: number) => Array.from({ length: count }, (_, i) => i);
  const entry = (count: number) =>
    law({ parameters: { d: { kind: 'choice', says: words, values: choices(count) } } });
  expect(() => checkDerivation(derivation({ 'eq:a': entry(50), 'eq:b': entry(49) }))).not.toThrow();
  expect(() => checkDerivation(derivation({ 'eq:a': entry(50), 'eq:b': entry(50) }))).toThrow(
    DerivationError,
  );
  expect(() => checkDerivation(derivation({ 'eq:a': entry(50), 'eq:b': entry(50) }))).toThrow(
    'eq:b: the levels of 100 statistical tests add up to 1e-4; make at most 99 tests, choices included',
  );
});
