import { combinations } from './combinations.ts';
import { drawPoint, type Point } from './draw-point.ts';
import { failing } from './failing.ts';
import type { LawEntry, Sampler, WrongLaw } from './law-entry.ts';
import { testLaw, type LawTest } from './law-test.ts';
import { beta, level } from './level.ts';
import type { Branch } from './points.ts';
import type { Watch } from './observe.ts';
import { reason } from './reason.ts';
import { unrejected } from './unrejected.ts';
import type { ControlResult, Sample, Verdict } from './verdict.ts';

/** Tests a law at every combination of choices, then its wrong variants. */
export function checkLaw(entry: LawEntry, branch: Branch, watch: Watch): Partial<Verdict> {
  const tests = run(entry, entry.sample, branch, watch);
  const worst = largest(tests);
  const requested = tests.length * entry.samples;
  const found: Partial<Verdict> = {
    verdict: worst.statistic <= worst.critical ? 'verified' : 'refuted',
    relation: '\\sim',
    points: { requested, evaluated: requested, skipped: 0 },
    law: {
      samples: entry.samples,
      level,
      critical: worst.critical,
      statistic: worst.statistic,
      effect: worst.effect,
      beta,
    },
    samples: tests.map(({ row }) => row),
  };
  if (found.verdict !== 'verified') {
    const [statistic, critical] = [worst.statistic.toPrecision(3), worst.critical.toPrecision(3)];
    const failure = failing(reason('law-differs', { statistic, critical }), { worst: worst.row });
    return { ...found, failure };
  }
  const controls: ControlResult[] = [];
  for (const [i, wrong] of entry.wrong.entries()) {
    const result = tryLaw(entry, wrong, branch);
    controls.push(result);
    if (result.rejected) continue;
    const failure = unrejected({ result }, reason('variant-holds', { number: i + 1 }), 1);
    return { ...found, verdict: 'inconclusive', failure, controls };
  }
  return { ...found, controls };
}

/** Tests a wrong sampler; it is rejected when its statistic passes the critical value at some combination. */
export function tryLaw(entry: LawEntry, wrong: WrongLaw, branch: Branch, watch: Watch = {}): ControlResult {
  const { statistic, critical, row } = largest(run(entry, wrong.sample, branch, watch));
  const { tex, teaches, erratum } = wrong;
  return {
    tex,
    teaches,
    ...(erratum === undefined ? {} : { erratum }),
    rejected: statistic > critical,
    by: 'statistic',
    figure: statistic,
    worst: row,
  };
}

interface Tested extends LawTest {
  readonly row: Sample;
}

function run(entry: LawEntry, sample: Sampler, branch: Branch, { onSample }: Watch): readonly Tested[] {
  const parameters = entry.parameters ?? {};
  const chosen = combinations(parameters, branch.settings);
  return chosen.map((combination, i) => {
    const point = drawPoint(branch.seed, branch.path, parameters, branch.settings, combination, 0);
    const test = testLaw(entry, sample, point);
    const row = rowOf(test, point, entry.samples);
    onSample?.(i + 1, chosen.length, () => row);
    return { ...test, row };
  });
}

function rowOf({ statistic, critical }: LawTest, { drawn }: Point, samples: number): Sample {
  const at: Record<string, string> = { n: String(samples) };
  for (const [name, value] of Object.entries<number>(drawn)) at[name] = String(Number(value.toPrecision(6)));
  return {
    at,
    left: `D = ${statistic.toPrecision(4)}`,
    right: critical.toPrecision(4),
    residual: statistic,
    tolerance: critical,
  };
}

function largest(tests: readonly Tested[]): Tested {
  return tests.reduce((a, b) => (b.statistic > a.statistic ? b : a));
}
