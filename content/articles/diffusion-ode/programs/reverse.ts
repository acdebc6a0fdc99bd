import { at, operations, real, type Stream } from '#numerics';
import type { ErrorProgram } from '#verification';
import { line } from './line.ts';

/** The noise levels between which the sampler runs. */
const most = 4;
const least = 0.5;

interface Variant {
  /** The width of the noise that the sampler starts from, in units of σ_T. */
  readonly width: number;
  /** The sign of the step along the score. */
  readonly sign: 1 | -1;
}

/**
 * The distance of the sampler's end from the quantile curve through its start.
 *
 * The curve is known in closed form: the point below which the same probability lies at the last noise level.
 */
function sampler({ width, sign }: Variant): ErrorProgram {
  return (random: Stream, _parameters, step) => {
    const start = most * random.normal();
    const exact = real(line.quantile(line.cdf(start, most ** 2), least ** 2));
    const before = operations.count;
    const count = Math.round((most - least) / step);
    const size = (most - least) / count;
    let x = width * start;
    for (let k = 0; k < count; k += 1) {
      const sigma = most - k * size;
      x += sign * sigma * size * real(at(line.score([x], sigma ** 2), 0));
    }
    return {
      error: x - exact,
      scale: Math.abs(x) + Math.abs(exact),
      operations: operations.count - before,
      at: { x_T: start.toPrecision(6), x: exact.toPrecision(6) },
    };
  };
}

/** The Euler sampler from σ_T down to σ_min, against the quantile map. */
export const reverseEuler = {
  measures: 'error',
  order: 1,
  start: (most - least) / 16,
  points: 64,
  routes: {
    x: { en: 'Euler steps along the score', zh: '沿得分的欧拉步' },
    Q: { en: 'quantile map in closed form', zh: '分位数映射的闭式' },
  },
  run: sampler({ width: 1, sign: 1 }),
} as const;

/** Starts from noise of twice the width. */
export const reverseWide = sampler({ width: 2, sign: 1 });

/** Steps with the sign of the forward equation. */
export const reverseForward = sampler({ width: 1, sign: -1 });
