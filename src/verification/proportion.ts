import { equality } from './equality.ts';
import { refuted, type Finding } from './finding.ts';
import type { Measurement } from './measurement.ts';
import type { Observation } from './observation.ts';
import { reason } from './reason.ts';

/** Judges whether left = c · right with one positive c at every variation of a point. */
export function proportion(observations: readonly Observation[]): Finding {
  const measurements: Measurement[] = [];
  for (const { levels } of observations) {
    const reference = levels.reduce<Measurement | null>(
      (largest, level) => (largest === null || norm(level.right) > norm(largest.right) ? level : largest),
      null,
    );
    if (reference === null) continue;
    const constant = product(reference.left, reference.right) / product(reference.right, reference.right);
    if (!(constant > 0)) {
      const worst = { ...reference.show(), residual: 1, tolerance: 0 };
      return refuted(reason('not-positive', { ratio: constant.toPrecision(3) }), {
        worst,
        ratio: Infinity,
        departure: { by: 'residual', figure: Number.MAX_VALUE, worst },
      });
    }
    for (const level of levels) {
      if (level === reference) continue;
      measurements.push(scaledBy(level, constant));
    }
  }
  return equality(measurements);
}

/** The measurement of left = c · right, with the conditioning that both sides had before. */
function scaledBy(level: Measurement, constant: number): Measurement {
  const right = level.right.map((component) => constant * component);
  const conditioning = Math.max(1, level.scale / (norm(level.left) + norm(level.right)));
  return {
    ...level,
    right,
    difference: Math.hypot(...right.map((component, i) => component - (level.left[i] ?? NaN))),
    scale: conditioning * (norm(level.left) + norm(right)),
    operations: 2 * level.operations + 2,
  };
}

function norm(vector: readonly number[]): number {
  return Math.hypot(...vector);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, component, i) => sum + component * (b[i] ?? NaN), 0);
}
