import { box, family, functions, law, map, wholeSpace, type Scope } from '#formula';
import { add, div, exp, mul, neg, pow, squaredNorm, sub, type Scalar } from '#numerics';

/** A mixture of two Gaussians that spreads with σ_t = 0.3 + t, with everything in closed form. */
export const weights = [0.3, 0.7];
const centres = [
  [1, 0.5, -1],
  [-0.5, -1, 0.2],
];
const deviations = [0.6, 0.9];

export const sigma = (t: Scalar): Scalar => add(0.3, t);

/** The variances of the components. */
function variances(t: Scalar): Scalar[] {
  return deviations.map((s) => add(s * s, mul(sigma(t), sigma(t))));
}

function bump(x: readonly Scalar[], centre: readonly number[], variance: Scalar): Scalar {
  const squares = squaredNorm(x.map((entry, i) => sub(entry, centre[i] ?? 0)));
  return div(exp(div(squares, mul(-2, variance))), pow(mul(2 * Math.PI, variance), x.length / 2));
}

export function density(t: Scalar, x: readonly Scalar[]): Scalar {
  return variances(t).reduce<Scalar>(
    (sum, v, k) => add(sum, mul(weights[k] ?? 0, bump(x, centres[k] ?? [], v))),
    0,
  );
}

/** ∇ log p_t, without differentiation. */
export function score(t: Scalar, x: readonly Scalar[]): Scalar[] {
  const total = density(t, x);
  return x.map((entry, i) => {
    const sum = variances(t).reduce<Scalar>((acc, v, k) => {
      const share = mul(weights[k] ?? 0, bump(x, centres[k] ?? [], v));
      return add(acc, div(mul(share, sub(centres[k]?.[i] ?? 0, entry)), v));
    }, 0);
    return div(sum, total);
  });
}

/** A scope of the mixture in `d` ≤ 3 dimensions at a time and a point; D_t = σ_t, f_t = −D_t ∇ log p_t.
 *
 * @param mass what the density integrates to
 */
export function mixtureScope(t: number, x: readonly number[], mass = 1): Scope {
  const d = x.length;
  const zero = x.map(() => 0);
  const wide = wholeSpace(
    zero,
    x.map(() => 0.7),
    d === 1 ? 121 : 61,
  );
  return {
    bindings: {
      d,
      t,
      '\\boldsymbol{x}_t': x,
      '\\boldsymbol{x}': x,
      p: functions((s: Scalar) =>
        law({
          density: (y) => mul(mass, density(s, y)),
          centre: zero,
          width: x.map(() => 0.7),
          nodes: d === 1 ? 121 : 61,
        }),
      ),
      '\\boldsymbol{f}': functions((s: Scalar) =>
        map((y: readonly Scalar[]) => score(s, y).map((entry) => neg(mul(sigma(s), entry)))),
      ),
      '\\sigma': family(sigma),
      D: family(sigma),
      V: box(
        x.map((entry) => entry - 0.5),
        x.map((entry) => entry + 0.8),
      ),
    },
    space: '\\boldsymbol{x}',
    domains: { '\\boldsymbol{x}': wide, '\\boldsymbol{y}': wide },
  };
}
