import { freshTag, lift, part, primal, real, solve, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import { differentiating, gauge, state } from '../gauge.ts';
import type { Range } from '../range.ts';

const mostSteps = 60;
/** How far from a minimum its neighbours are looked at, relative to its size. */
const nearby = 1e-3;

type Objective = (x: readonly Scalar[]) => Scalar;

/** The gradient and the Hessian at a point, by nested dual numbers. */
function expansion(
  f: Objective,
  x: readonly number[],
  range: Range,
): { gradient: number[]; hessian: number[][] } {
  const gradient = x.map(() => 0);
  const hessian = x.map((_, i) =>
    x.map((__, j) => {
      const [outer, inner] = [freshTag(), freshTag()];
      const moved = x.map((entry, k) => {
        const once = k === i ? lift(entry, outer) : entry;
        return k === j ? lift(once, inner) : once;
      });
      const value = differentiating(range, () => f(moved));
      gradient[i] = real(primal(part(value, outer), inner));
      return real(part(part(value, outer), inner));
    }),
  );
  return { gradient, hessian };
}

/**
 * Where a smooth function of several numbers is smallest near a point, by Newton's method; exact after one step for a
 * quadratic one. The last step is the stated error.
 *
 * @throws FormulaError where no minimum is found, or where the function carries a derivative
 */
export function minimise(f: Objective, start: readonly number[], range: Range): number[] {
  let x = [...start];
  let last = Infinity;
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, hessian } = expansion(f, x, range);
    const move = solve(hessian, gradient).map(real);
    const size = Math.hypot(...move);
    if (!(size < Infinity)) break;
    x = x.map((entry, i) => entry - (move[i] ?? 0));
    if (size <= 1e-15 * Math.hypot(...x) || (step > 0 && size >= last)) {
      last = Math.min(size, last);
      break;
    }
    last = size;
  }
  const least = f(x);
  const { scale } = gauge;
  if (typeof least !== 'number') throw new FormulaError('not-supported/minimum-derivative', range);
  const reach = nearby * (1 + Math.hypot(...x));
  const isLeast = x.every((_, i) =>
    [-reach, reach].every((by) => real(f(x.map((entry, k) => (k === i ? entry + by : entry)))) >= least),
  );
  if (!isLeast || !Number.isFinite(last)) throw new FormulaError('not-supported/no-minimum', range);
  gauge.scale = scale;
  state('solver', last / Math.max(Number.MIN_VALUE, Math.hypot(...x)));
  return x;
}
