import { div, sub } from './arithmetic.ts';
import { Dual, freshTag, lift, part, primal, real, type Scalar } from './dual.ts';

const mostSteps = 200;

/** How many ε a scalar carries at most along one branch. */
function depth(a: Scalar): number {
  return a instanceof Dual ? 1 + Math.max(depth(a.re), depth(a.du)) : 0;
}

/** `f(x)` and `f′(x)`. */
function valueAndSlope(f: (x: Scalar) => Scalar, x: Scalar): [Scalar, Scalar] {
  const tag = freshTag();
  const y = f(lift(x, tag));
  return [primal(y, tag), part(y, tag)];
}

/**
 * The `x` of the bracket with `f(x) = y`, for a strictly monotone smooth `f`.
 *
 * The root is found on plain numbers by Newton's method with bisection as its safeguard; one dual Newton step for each
 * ε then gives it the derivatives that `y`, or values inside `f`, carry.
 *
 * @throws RangeError when the bracket does not enclose a root
 */
export function invertMonotone(
  f: (x: Scalar) => Scalar,
  y: Scalar,
  bracket: readonly [lower: number, upper: number],
): Scalar {
  const target = real(y);
  let [lower, upper] = bracket;
  const excess = (x: number): number => real(f(x)) - target;
  const [below, above] = [excess(lower), excess(upper)];
  if (!(below * above <= 0)) {
    throw new RangeError(
      `no root between ${lower} and ${upper}; f − y is ${below} and ${above} there; widen the bracket`,
    );
  }
  const sign = above >= below ? 1 : -1;
  let x = below === 0 ? lower : above === 0 ? upper : (lower + upper) / 2;
  let last = Infinity;
  for (let step = 0; step < mostSteps; step += 1) {
    const [value, slope] = valueAndSlope(f, x).map(real) as [number, number];
    const miss = value - target;
    if (miss === 0) break;
    if (sign * miss > 0) upper = x;
    else lower = x;
    const move = miss / slope;
    // A step that no longer shrinks is roundoff.
    const converged =
      Math.abs(move) <= 4e-16 * Math.abs(x) ||
      (Math.abs(move) < 1e-9 * Math.abs(x) && Math.abs(move) >= last);
    if (converged) break;
    const inside = x - move > lower && x - move < upper;
    const next = inside && Math.abs(move) < last ? x - move : (lower + upper) / 2;
    last = inside ? Math.abs(move) : Infinity;
    if (next === x) break;
    x = next;
  }
  let root: Scalar = x;
  const iterations = depth(sub(f(x), y));
  for (let k = 0; k < iterations; k += 1) {
    const [value, slope] = valueAndSlope(f, root);
    root = sub(root, div(sub(value, y), slope));
  }
  return root;
}
