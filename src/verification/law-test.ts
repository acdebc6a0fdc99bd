import { criticalValue, kolmogorovSmirnov, kolmogorovSmirnovTwo } from '#numerics';
import { CheckError } from './check-error.ts';
import type { Point } from './draw-point.ts';
import type { LawEntry, Sampler } from './law-entry.ts';
import { beta, level } from './level.ts';
import { at, reason } from './reason.ts';

/** The Kolmogorov–Smirnov test of one law at one combination of choices. */
export interface LawTest {
  readonly statistic: number;
  readonly critical: number;
  /** The smallest difference of distribution functions that is found with probability 1 − β. */
  readonly effect: number;
}

/**
 * The value that the statistic exceeds with probability at most α, and the effect that it then finds.
 *
 * Both from the inequality of Dvoretzky, Kiefer and Wolfowitz; for two samples of equal size see Wei and Dudley,
 * Two-sample Dvoretzky–Kiefer–Wolfowitz inequalities (2012).
 */
export function lawBounds(samples: number, isTwoSample: boolean): { critical: number; effect: number } {
  const critical = criticalValue(isTwoSample ? samples / 2 : samples, level);
  const missed = isTwoSample ? 2 * criticalValue(samples, beta / 2) : criticalValue(samples, beta);
  return { critical, effect: critical + missed };
}

/** Draws the samples of a law at a point and compares them. */
export function testLaw(entry: LawEntry, sample: Sampler, point: Point): LawTest {
  const { samples: n, against } = entry;
  const drawn = numbers(sample, n, point, 'sample');
  const isTwoSample = 'sample' in against;
  const bounds = lawBounds(n, isTwoSample);
  if (!isTwoSample) {
    return { ...bounds, statistic: finite(kolmogorovSmirnov(drawn, against.cdf(point.drawn)), point) };
  }
  const others = numbers(against.sample, n, point, 'against');
  if (drawn.every((value, i) => Object.is(value, others[i]))) {
    throw new CheckError(reason('same-samples'));
  }
  return { ...bounds, statistic: finite(kolmogorovSmirnovTwo(drawn, others), point) };
}

function numbers(sample: Sampler, n: number, point: Point, route: string): readonly number[] {
  const drawn = sample(point.random(route), n, point.drawn);
  if (drawn.length !== n) {
    throw new CheckError(reason('few-drawn', { drawn: drawn.length, asked: n }));
  }
  const wrong = drawn.findIndex((value) => !Number.isFinite(value));
  if (wrong !== -1) {
    throw new CheckError(reason('sample-not-finite', { number: wrong + 1, value: String(drawn[wrong]) }));
  }
  return drawn;
}

function finite(statistic: number, point: Point): number {
  if (statistic >= 0 && statistic <= 1) return statistic;
  throw new CheckError(
    at(point.group, reason('no-statistic', { point: point.number, statistic: String(statistic) })),
  );
}
